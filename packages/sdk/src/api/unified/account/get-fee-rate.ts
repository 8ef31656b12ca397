// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
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
 * Get Fee Rate. `GET /api/ua/v2/user/fee-rate` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 */
export const getFeeRate: Endpoint<GetFeeRateParams, GetFeeRateResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getFeeRate',
  method: 'GET',
  path: '/api/ua/v2/user/fee-rate',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getFeeRate',
});
