// Generated from specs/added/broker/api-broker.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBrokerRebateOrderDownloadLinkV2Params {
  /** First day of the report, as YYYYMMDD. */
  begin: string;
  /** Last day of the report, as YYYYMMDD; at most 6 months after begin. */
  end: string;
  /**
   * Which market: SPOT or FUTURE.
   * - `SPOT`: Spot pairs.
   * - `FUTURE`: Futures.
   */
  tradeType: 'SPOT' | 'FUTURE';
}

export type GetBrokerRebateOrderDownloadLinkV2Result = unknown;

/**
 * For API brokers: link to a CSV of rebated orders; dates as YYYYMMDD, spot or futures by name.
 *
 * `GET /api/v2/broker/api/rebase/download` on the spot host.
 * Signed, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/broker/api-broker/get-broker-rebate
 */
export const getBrokerRebateOrderDownloadLinkV2: Endpoint<
  GetBrokerRebateOrderDownloadLinkV2Params,
  GetBrokerRebateOrderDownloadLinkV2Result
> = /*#__PURE__*/ endpoint({
  id: 'broker.apiBroker.getBrokerRebateOrderDownloadLinkV2',
  method: 'GET',
  path: '/api/v2/broker/api/rebase/download',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 3,
  service: 'Broker',
  subService: 'APIBroker',
  methodName: 'getBrokerRebateOrderDownloadLinkV2',
  params: 'begin end tradeType',
});
