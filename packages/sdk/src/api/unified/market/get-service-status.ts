// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetServiceStatusParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES' | (string & {});
}

export interface GetServiceStatusResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /**
   * State of trading: open, close (no trading) or cancelonly (orders can only be cancelled).
   * - `open`: Trading as usual.
   * - `close`: Trading stopped, for instance for maintenance.
   * - `cancelonly`: Orders can be cancelled but not placed.
   */
  serverStatus: 'open' | 'close' | 'cancelonly' | (string & {});
  /** Remark on the state of trading; may be empty. */
  msg: string;
}

/**
 * Whether spot or futures trading runs, is closed or only takes cancellations.
 *
 * `GET /api/ua/v2/server/status` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-service-status
 */
export const getServiceStatus: Endpoint<GetServiceStatusParams, GetServiceStatusResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getServiceStatus',
    method: 'GET',
    path: '/api/ua/v2/server/status',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getServiceStatus',
    params: 'tradeType',
  });
