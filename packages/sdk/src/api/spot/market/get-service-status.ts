// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetServiceStatusResult {
  /**
   * open, close (no trading) or cancelonly (orders can only be cancelled).
   * - `open`: Trading as usual.
   * - `close`: Trading stopped, for instance for maintenance.
   * - `cancelonly`: Orders can be cancelled but not placed.
   */
  status: 'open' | 'close' | 'cancelonly' | (string & {});
  /** Remark on the state of trading; may be empty. */
  msg: string;
}

/**
 * Whether spot trading runs, is closed or only takes cancellations, with a message.
 *
 * `GET /api/v1/status` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470158
 */
export const getServiceStatus: Endpoint<void, GetServiceStatusResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getServiceStatus',
  method: 'GET',
  path: '/api/v1/status',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getServiceStatus',
});
