// Generated from specs/rest/margin/risk-limit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginRiskLimitParams {
  isIsolated?: boolean;
  currency?: string;
  /** Example: BTC-USDT. */
  symbol?: string;
}

export type GetMarginRiskLimitResult = GetMarginRiskLimitResultItem[];

export interface GetMarginRiskLimitResultItem {
  timestamp?: number;
  currency?: string;
  borrowMaxAmount?: string;
  buyMaxAmount?: string;
  holdMaxAmount?: string;
  borrowCoefficient?: string;
  marginCoefficient?: string;
  precision?: number;
  borrowMinAmount?: string;
  borrowMinUnit?: string;
  borrowEnabled?: boolean;
  symbol?: string;
  baseMaxBorrowAmount?: string;
  quoteMaxBorrowAmount?: string;
  baseMaxBuyAmount?: string;
  quoteMaxBuyAmount?: string;
  baseMaxHoldAmount?: string;
  quoteMaxHoldAmount?: string;
  basePrecision?: number;
  quotePrecision?: number;
  baseBorrowMinAmount?: string;
  quoteBorrowMinAmount?: string;
  baseBorrowMinUnit?: string;
  quoteBorrowMinUnit?: string;
  baseBorrowEnabled?: boolean;
  quoteBorrowEnabled?: boolean;
  baseBorrowCoefficient?: string;
  quoteBorrowCoefficient?: string;
  baseMarginCoefficient?: string;
  quoteMarginCoefficient?: string;
}

/**
 * Get Margin Risk Limit. `GET /api/v3/margin/currencies` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470219
 */
export const getMarginRiskLimit: Endpoint<GetMarginRiskLimitParams, GetMarginRiskLimitResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.riskLimit.getMarginRiskLimit',
    method: 'GET',
    path: '/api/v3/margin/currencies',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 20,
    service: 'Margin',
    subService: 'RiskLimit',
    methodName: 'getMarginRiskLimit',
  });
