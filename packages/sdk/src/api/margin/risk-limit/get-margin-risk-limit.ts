// Generated from specs/rest/margin/risk-limit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginRiskLimitParams {
  /** true for isolated margin, false (default) for cross margin. */
  isIsolated?: boolean;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Trading pair; isolated margin only. Example: BTC-USDT. */
  symbol?: string;
}

export type GetMarginRiskLimitResult = GetMarginRiskLimitResultItem[];

export interface GetMarginRiskLimitResultItem {
  /** Time of the data, in ms. */
  timestamp?: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Most one user may borrow, even if nothing is left to lend; cross margin only. */
  borrowMaxAmount?: string;
  /** Most of the currency that may be bought; cross margin only. */
  buyMaxAmount?: string;
  /** Most of the currency that may be held; cross margin only. */
  holdMaxAmount?: string;
  /** Borrow coefficient of the currency; cross margin only. */
  borrowCoefficient?: string;
  /** Margin coefficient of the currency; cross margin only. */
  marginCoefficient?: string;
  /** Decimal places of the currency, and so the step of repayments; cross margin only. */
  precision?: number;
  /** Smallest loan, in the currency of the entry; cross margin only. */
  borrowMinAmount?: string;
  /** Loans are multiples of this amount; cross margin only. */
  borrowMinUnit?: string;
  /** Whether the currency can be borrowed. */
  borrowEnabled?: boolean;
  /** Trading pair; isolated margin only. */
  symbol?: string;
  /** Most base currency one user may borrow, even if nothing is left to lend; isolated margin only. */
  baseMaxBorrowAmount?: string;
  /** Most that you can borrow of the quote currency; isolated margin only. */
  quoteMaxBorrowAmount?: string;
  /** Most base currency that may be bought; isolated margin only. */
  baseMaxBuyAmount?: string;
  /** Most that you can buy, in the quote currency; isolated margin only. */
  quoteMaxBuyAmount?: string;
  /** Most base currency that may be held; isolated margin only. */
  baseMaxHoldAmount?: string;
  /** Most that you can hold of the quote currency; isolated margin only. */
  quoteMaxHoldAmount?: string;
  /** Decimal places of the base currency; sets the least repayment; isolated margin only. */
  basePrecision?: number;
  /** Decimal places of the quote currency; isolated margin only. */
  quotePrecision?: number;
  /** Smallest loan of the base currency, in base currency; isolated margin only. */
  baseBorrowMinAmount?: string;
  /** Least that can be borrowed of the quote currency; isolated margin only. */
  quoteBorrowMinAmount?: string;
  /** Loans of the base currency are multiples of this amount; isolated margin only. */
  baseBorrowMinUnit?: string;
  /** Step of amounts borrowed in the quote currency; isolated margin only. */
  quoteBorrowMinUnit?: string;
  /** Whether the pair's base currency can be borrowed; isolated margin only. */
  baseBorrowEnabled?: boolean;
  /** Whether the pair's quote currency can be borrowed; isolated margin only. */
  quoteBorrowEnabled?: boolean;
  /** Coefficient for loans of the base currency in isolated margin. */
  baseBorrowCoefficient?: string;
  /** Coefficient that weights borrowing of the quote currency; isolated margin. */
  quoteBorrowCoefficient?: string;
  /** Margin coefficient of the base currency; isolated margin only. */
  baseMarginCoefficient?: string;
  /** Coefficient that weights the quote currency as margin; isolated margin only. */
  quoteMarginCoefficient?: string;
}

/**
 * Borrowing, buying and holding limits per currency (cross) or per pair (isolated).
 *
 * `GET /api/v3/margin/currencies` on the spot host.
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
    params: 'isIsolated currency symbol',
  });
