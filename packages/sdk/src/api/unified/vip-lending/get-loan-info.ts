// Generated from specs/added/unified/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLoanInfoParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType?: 'UNIFIED';
}

export interface GetLoanInfoResult {
  /** UID of the master account that this account belongs to. */
  parentUid?: string;
  /** The single loans. */
  orders: GetLoanInfoResultOrdersItem[];
  /** Loan-to-value figures: the current one and those that trigger action. */
  ltv: GetLoanInfoResultLtv;
  /** Margin of all accounts behind the loan, in USDT. */
  totalMarginAmount: string;
  /** Margin that must stay for transfers to be allowed, in USDT. */
  transferMarginAmount: string;
  /** Collateral of the loan, one entry per currency. */
  margins: GetLoanInfoResultMarginsItem[];
}

export interface GetLoanInfoResultOrdersItem {
  /** Id of the loan. */
  orderId: string;
  /** Amount of the loan still to repay, without interest, in its currency. */
  principal: string;
  /** Interest still to be paid, in the currency of the loan. */
  interest: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

export interface GetLoanInfoResultLtv {
  /** Loan-to-value ratio above which money can no longer be moved to the funding account. */
  transferLtv: string;
  /** Loan-to-value ratio above which positions may only be reduced. */
  onlyClosePosLtv: string;
  /** Loan-to-value at which a delayed liquidation begins, as a ratio. */
  delayedLiquidationLtv: string;
  /** Loan-to-value at which the collateral is liquidated at once, as a ratio. */
  instantLiquidationLtv: string;
  /** Loan value divided by collateral value at this moment, as a ratio. */
  currentLtv: string;
}

export interface GetLoanInfoResultMarginsItem {
  /** Currency of the collateral. */
  marginCcy: string;
  /** Amount of the collateral, weighted with marginFactor. */
  marginQty: string;
  /** Share of the collateral's value that counts, as a ratio. */
  marginFactor: string;
}

/**
 * Debt, collateral and loan-to-value thresholds of the caller's off-exchange VIP loan.
 *
 * `GET /api/ua/v2/otc-loan/loan` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getLoanInfo: Endpoint<GetLoanInfoParams, GetLoanInfoResult> = /*#__PURE__*/ endpoint({
  id: 'unified.vipLending.getLoanInfo',
  method: 'GET',
  path: '/api/ua/v2/otc-loan/loan',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'VIPLending',
  methodName: 'getLoanInfo',
  params: 'accountType',
});
