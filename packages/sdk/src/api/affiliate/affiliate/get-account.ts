// Generated from specs/rest/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountResult {
  /** UID of the master account that this account belongs to. */
  parentUid: string;
  /** The single loans. */
  orders: GetAccountResultOrdersItem[];
  /** Loan-to-value figures: the current one and those that trigger action. */
  ltv: GetAccountResultLtv;
  /** Margin of all accounts behind the loan, in USDT. */
  totalMarginAmount: string;
  /** Margin that must stay for transfers to be allowed, in USDT. */
  transferMarginAmount: string;
  /** Collateral of the loan, one entry per currency. */
  margins: GetAccountResultMarginsItem[];
}

export interface GetAccountResultOrdersItem {
  /** Id of the loan. */
  orderId: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount of the loan still to repay, without interest, in its currency. */
  principal: string;
  /** Interest still to be paid, in the currency of the loan. */
  interest: string;
}

export interface GetAccountResultLtv {
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

export interface GetAccountResultMarginsItem {
  /** Currency of the collateral. */
  marginCcy: string;
  /** Amount of the collateral, weighted with marginFactor. */
  marginQty: string;
  /** Share of the collateral's value that counts, as a ratio. */
  marginFactor: string;
}

/**
 * Rebate figures of the calling affiliate; takes no filter.
 *
 * `GET /api/v2/affiliate/inviter/statistics` on the spot host.
 * Signed, permission General, pool Management, weight 30.
 * @see https://www.kucoin.com/docs-new/api-3470279
 */
export const getAccount: Endpoint<void, GetAccountResult> = /*#__PURE__*/ endpoint({
  id: 'affiliate.affiliate.getAccount',
  method: 'GET',
  path: '/api/v2/affiliate/inviter/statistics',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 30,
  service: 'Affiliate',
  subService: 'Affiliate',
  methodName: 'getAccount',
});
