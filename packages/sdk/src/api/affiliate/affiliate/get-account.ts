// Generated from specs/rest/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountResult {
  parentUid: string;
  orders: GetAccountResultOrdersItem[];
  ltv: GetAccountResultLtv;
  totalMarginAmount: string;
  transferMarginAmount: string;
  margins: GetAccountResultMarginsItem[];
}

export interface GetAccountResultOrdersItem {
  orderId: string;
  currency: string;
  principal: string;
  interest: string;
}

export interface GetAccountResultLtv {
  transferLtv: string;
  onlyClosePosLtv: string;
  delayedLiquidationLtv: string;
  instantLiquidationLtv: string;
  currentLtv: string;
}

export interface GetAccountResultMarginsItem {
  marginCcy: string;
  marginQty: string;
  marginFactor: string;
}

/**
 * Get Account. `GET /api/v2/affiliate/inviter/statistics` on the spot host.
 *
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
