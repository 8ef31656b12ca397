// Generated from specs/added/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionModeResult {
  /**
   * One-way (0) or hedge (1) positions.
   * - `0`: One-way: one net position per contract.
   * - `1`: Hedge: a long and a short side by side.
   */
  positionMode: 0 | 1 | (number & {});
}

/**
 * Whether the futures account keeps one net position per contract or a long and a short.
 *
 * `GET /api/v2/position/getPositionMode` on the futures host.
 * Signed, permission General, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-position-mode
 */
export const getPositionMode: Endpoint<void, GetPositionModeResult> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getPositionMode',
  method: 'GET',
  path: '/api/v2/position/getPositionMode',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'General',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'getPositionMode',
});
