// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCopyTradeCrossMarginRequirementParams {
  symbol: string;
  positionValue: string;
  leverage?: string;
}

export type GetCopyTradeCrossMarginRequirementResult = GetCopyTradeCrossMarginRequirementResultItem[];

export interface GetCopyTradeCrossMarginRequirementResultItem {
  imr: string;
  mmr: string;
  positionValue: string;
  price: string;
  size: number;
  symbol: string;
}

/**
 * Get Cross Margin Requirement (Copy Trading). `POST /api/v2/copy-trade/getCrossModeMarginRequirement` on the futures host.
 *
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
});
