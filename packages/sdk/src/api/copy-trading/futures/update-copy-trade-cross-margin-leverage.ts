// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface UpdateCopyTradeCrossMarginLeverageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
}

export type UpdateCopyTradeCrossMarginLeverageResult = boolean;

/**
 * For lead traders: sets the leverage of a contract held on cross margin.
 *
 * `POST /api/v2/copy-trade/futures/changeCrossUserLeverage` on the futures host.
 * Signed, pool unknown, weight unknown.
 */
export const updateCopyTradeCrossMarginLeverage: Endpoint<
  UpdateCopyTradeCrossMarginLeverageParams,
  UpdateCopyTradeCrossMarginLeverageResult
> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.updateCopyTradeCrossMarginLeverage',
  method: 'POST',
  path: '/api/v2/copy-trade/futures/changeCrossUserLeverage',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: null,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'updateCopyTradeCrossMarginLeverage',
  params: 'symbol leverage',
});
