// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface UpdateCopyTradeCrossMarginLeverageParams {
  symbol: string;
  leverage: string;
}

export type UpdateCopyTradeCrossMarginLeverageResult = boolean;

/**
 * Modify Cross Margin Leverage (Copy Trading). `POST /api/v2/copy-trade/futures/changeCrossUserLeverage` on the futures host.
 *
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
});
