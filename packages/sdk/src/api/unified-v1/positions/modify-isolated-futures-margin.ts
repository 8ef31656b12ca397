// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyIsolatedFuturesMarginParams {
  type: 'DEPOSIT' | 'WITHDRAW';
  amount: string;
  symbol: string;
  tradeType?: 'FUTURES' | 'MARGIN';
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
}

export interface ModifyIsolatedFuturesMarginResult {
  ts: number;
}

/**
 * Modify Isolated Futures Margin (UTA). `POST /api/ua/v1/unified/position/modify-margin` on the spot host.
 *
 * Signed, permission General, pool UtaTrading, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/modify-isolated-futures-margin
 */
export const modifyIsolatedFuturesMargin: Endpoint<
  ModifyIsolatedFuturesMarginParams,
  ModifyIsolatedFuturesMarginResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.positions.modifyIsolatedFuturesMargin',
  method: 'POST',
  path: '/api/ua/v1/unified/position/modify-margin',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaTrading',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Positions',
  methodName: 'modifyIsolatedFuturesMargin',
});
