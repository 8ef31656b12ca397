// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetServiceStatusResult {
  /** Remark on the state of trading; may be empty. */
  msg: string;
  /**
   * open, close (no trading) or cancelonly (orders can only be cancelled).
   * - `open`: Trading as usual.
   * - `close`: Trading stopped, for instance for maintenance.
   * - `cancelonly`: Orders can be cancelled but not placed.
   */
  status: 'open' | 'close' | 'cancelonly' | (string & {});
}

/**
 * Whether futures trading runs, is closed or only takes cancellations, with a message.
 *
 * `GET /api/v1/status` on the futures host.
 * Public, pool Public, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470230
 */
export const getServiceStatus: Endpoint<void, GetServiceStatusResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getServiceStatus',
  method: 'GET',
  path: '/api/v1/status',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 4,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getServiceStatus',
});
