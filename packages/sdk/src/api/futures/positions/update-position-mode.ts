// Generated from specs/added/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface UpdatePositionModeParams {
  /**
   * One-way (0) or hedge (1) positions.
   * - `0`: One-way: one net position per contract.
   * - `1`: Hedge: a long and a short side by side.
   */
  positionMode: '0' | '1';
}

export interface UpdatePositionModeResult {
  /**
   * One-way (0) or hedge (1) positions.
   * - `0`: One-way: one net position per contract.
   * - `1`: Hedge: a long and a short side by side.
   */
  positionMode: '0' | '1' | (string & {});
}

/**
 * Switches the futures account between one-way and hedge positions.
 *
 * `POST /api/v2/position/switchPositionMode` on the futures host.
 * Signed, pool Futures, weight 2.
 */
export const updatePositionMode: Endpoint<UpdatePositionModeParams, UpdatePositionModeResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.updatePositionMode',
    method: 'POST',
    path: '/api/v2/position/switchPositionMode',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: null,
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'updatePositionMode',
    params: 'positionMode',
  });
