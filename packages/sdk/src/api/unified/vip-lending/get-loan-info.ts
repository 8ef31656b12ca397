// Generated from specs/added/unified/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLoanInfoParams {
  accountType?: 'UNIFIED';
}

export interface GetLoanInfoResult {
  parentUid?: string;
  orders?: GetLoanInfoResultOrdersItem[];
  ltv?: GetLoanInfoResultLtv;
  totalMarginAmount?: string;
  transferMarginAmount?: string;
  margins?: GetLoanInfoResultMarginsItem[];
}

export interface GetLoanInfoResultOrdersItem {
  orderId?: string;
  principal?: string;
  interest?: string;
  currency?: string;
}

export interface GetLoanInfoResultLtv {
  transferLtv?: string;
  onlyClosePosLtv?: string;
  delayedLiquidationLtv?: string;
  instantLiquidationLtv?: string;
  currentLtv?: string;
}

export interface GetLoanInfoResultMarginsItem {
  marginCcy?: string;
  marginQty?: string;
  marginFactor?: string;
}

/**
 * Get Loan Info. `GET /api/ua/v2/otc-loan/loan` on the spot host.
 *
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
});
