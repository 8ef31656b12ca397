// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRebaseV3Params {
  /** First day of the report, as YYYYMMDD. */
  begin: string;
  /** Last day of the report, as YYYYMMDD; at most 6 months after begin. */
  end: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
}

export type GetRebaseV3Result = unknown;

/**
 * For ND brokers: link to a file of rebated orders between two dates (YYYYMMDD), newer version.
 *
 * `GET /api/v3/broker/nd/rebase/download` on the broker host.
 * Signed, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/broker/exchange-broker/get-broker-rebatev3
 */
export const getRebaseV3: Endpoint<GetRebaseV3Params, GetRebaseV3Result> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.getRebaseV3',
  method: 'GET',
  path: '/api/v3/broker/nd/rebase/download',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 2,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'getRebaseV3',
  params: 'begin end tradeType',
});
