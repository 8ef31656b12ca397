// Generated from specs/rest/vip-lending/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLoanInfoResult {
  parentUid: string;
  orders: GetLoanInfoResultOrdersItem[];
  ltv: GetLoanInfoResultLtv;
  totalMarginAmount: string;
  transferMarginAmount: string;
  margins: GetLoanInfoResultMarginsItem[];
}

export interface GetLoanInfoResultOrdersItem {
  orderId: string;
  principal: string;
  interest: string;
  currency: string;
}

export interface GetLoanInfoResultLtv {
  transferLtv: string;
  onlyClosePosLtv: string;
  delayedLiquidationLtv: string;
  instantLiquidationLtv: string;
  currentLtv: string;
}

export interface GetLoanInfoResultMarginsItem {
  marginCcy: string;
  marginQty: string;
  marginFactor: string;
}

/**
 * Get Loan Info. `GET /api/v1/otc-loan/loan` on the spot host.
 *
 * Signed, permission Spot, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470277
 */
export const getLoanInfo: Endpoint<void, GetLoanInfoResult> = /*#__PURE__*/ endpoint({
  id: 'vipLending.vipLending.getLoanInfo',
  method: 'GET',
  path: '/api/v1/otc-loan/loan',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Management',
  weight: 5,
  service: 'VIPLending',
  subService: 'VIPLending',
  methodName: 'getLoanInfo',
});
