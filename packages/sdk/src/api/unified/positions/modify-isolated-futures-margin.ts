// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedFuturesMarginParams {
  type: 'DEPOSIT' | 'WITHDRAW';
  amount: string | number;
  symbol: string;
  tradeType: 'FUTURES';
}

export interface ModifyIsolatedFuturesMarginResult {
  ts: number;
}

/**
 * Modify Position Margin. `POST /api/ua/v2/unified/position/modify-margin` on the spot host.
 *
 * Signed, permission General, pool UtaTrading, weight 5.
 */
export const modifyIsolatedFuturesMargin: Endpoint<
  ModifyIsolatedFuturesMarginParams,
  ModifyIsolatedFuturesMarginResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.positions.modifyIsolatedFuturesMargin',
  method: 'POST',
  path: '/api/ua/v2/unified/position/modify-margin',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaTrading',
  weight: 5,
  service: 'Unified',
  subService: 'Positions',
  methodName: 'modifyIsolatedFuturesMargin',
});
