// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarkupParams {
  /** UIDs of sub-accounts. */
  subUids?: number;
}

export type GetMarkupResult = unknown;

/**
 * For ND brokers: the fee surcharges in force for the given sub-accounts.
 *
 * `GET /api/v1/broker/nd/mark-up` on the broker host.
 * Signed, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/broker/exchange-broker/getmarkup
 */
export const getMarkup: Endpoint<GetMarkupParams, GetMarkupResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getMarkup',
  method: 'GET',
  path: '/api/v1/broker/nd/mark-up',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 2,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getMarkup',
  params: 'subUids',
});
