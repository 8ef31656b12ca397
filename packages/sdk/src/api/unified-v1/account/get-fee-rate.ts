// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFeeRateParams {
  tradeType: 'SPOT' | 'FUTURES';
  symbol: string;
}

export interface GetFeeRateResult {
  tradeType: string;
  list: GetFeeRateResultItem[];
}

export interface GetFeeRateResultItem {
  symbol: string;
  takerFeeRate: string;
  makerFeeRate: string;
}

/**
 * Get Fee Rate. `GET /api/ua/v1/user/fee-rate` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-actual-fee
 */
export const getFeeRate: Endpoint<GetFeeRateParams, GetFeeRateResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getFeeRate',
  method: 'GET',
  path: '/api/ua/v1/user/fee-rate',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getFeeRate',
});
