// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCopyTradeCrossMarginRequirementParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Value of the position to calculate for, in the quote currency. */
  positionValue: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: string;
}

export type GetCopyTradeCrossMarginRequirementResult = GetCopyTradeCrossMarginRequirementResultItem[];

export interface GetCopyTradeCrossMarginRequirementResultItem {
  /** Initial margin rate, as a ratio (0.01 is 1%). */
  imr: string;
  /** Maintenance margin rate as a ratio; 0.005 means 0.5%. */
  mmr: string;
  /** Value of the position to calculate for, in the quote currency. */
  positionValue: string;
  /** Price used for the calculation, in the quote currency. */
  price: string;
  /** Position size that positionValue comes to. Unit: lots. */
  size: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

/**
 * For lead traders: initial and maintenance rate a cross position of a given value would need.
 *
 * `POST /api/v2/copy-trade/getCrossModeMarginRequirement` on the futures host.
 * Signed, pool unknown, weight 3.
 */
export const getCopyTradeCrossMarginRequirement: Endpoint<
  GetCopyTradeCrossMarginRequirementParams,
  GetCopyTradeCrossMarginRequirementResult
> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.getCopyTradeCrossMarginRequirement',
  method: 'POST',
  path: '/api/v2/copy-trade/getCrossModeMarginRequirement',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 3,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'getCopyTradeCrossMarginRequirement',
  params: 'symbol positionValue leverage',
});
