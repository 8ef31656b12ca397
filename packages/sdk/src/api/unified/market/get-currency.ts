// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrencyParams {
  chain?: string;
  currency?: string;
}

export interface GetCurrencyResult {
  currency: string;
  name: string;
  fullName: string;
  precision: number;
  list: GetCurrencyResultItem[];
}

export interface GetCurrencyResultItem {
  chain?: string;
  chainName: string;
  isDepositEnabled: boolean;
  isWithdrawEnabled: boolean;
  isMemoRequired?: boolean;
  confirms: number;
  preConfirms: number;
  addressRegex?: string;
  memoRegex?: string;
  contractAddress: string;
  depositFeeRate?: string;
  depositTierFee?: string;
  fixedDepositFee?: string;
  maxDepositFee?: string;
  minDepositSize: string;
  maxDepositSize: string;
  withdrawFeeRate: string;
  withdrawPrecision: number;
  minWithdrawSize: string;
  maxWithdrawSize: string;
  minWithdrawFee: string;
  maxWithdrawFee?: string;
}

/**
 * Get Currency. `GET /api/ua/v2/market/currency` on the spot host.
 *
 * Public, permission General, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/currency
 */
export const getCurrency: Endpoint<GetCurrencyParams, GetCurrencyResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getCurrency',
  method: 'GET',
  path: '/api/ua/v2/market/currency',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getCurrency',
});
