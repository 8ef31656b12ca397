// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetMarkupParams {
  subUids?: unknown[];
  effectAt?: number;
  tradeType: string;
  makerMarkUp: string;
  takerMarkUp: string;
  effectiveType: string;
}

export type SetMarkupResult = unknown;

/**
 * Set Markup Fee. `POST /api/v1/broker/nd/mark-up` on the broker host.
 *
 * Signed, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/broker/exchange-broker/setmarkup
 */
export const setMarkup: Endpoint<SetMarkupParams, SetMarkupResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.setMarkup',
  method: 'POST',
  path: '/api/v1/broker/nd/mark-up',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 3,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'setMarkup',
});
