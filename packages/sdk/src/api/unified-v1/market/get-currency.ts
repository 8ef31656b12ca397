// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrencyParams {
  currency?: string;
  chain?: string;
}

export interface GetCurrencyResult {
  currency: string;
  name: string;
  fullName: string;
  precision: number;
  confirms: number | null;
  contractAddress: string | null;
  isMarginEnabled: boolean;
  isDebitEnabled: boolean;
  list: GetCurrencyResultItem[];
  items?: GetCurrencyResultItemsItem[];
}

export interface GetCurrencyResultItem {
  chainName: string;
  minWithdrawSize: string | null;
  minDepositSize: string | null;
  withdrawFeeRate: string;
  minWithdrawFee: string;
  isWithdrawEnabled: boolean;
  isDepositEnabled: boolean;
  confirms: number;
  preConfirms: number;
  contractAddress: string;
  withdrawPrecision: number;
  maxWithdrawSize: string | null;
  maxDepositSize: string | null;
  needTag: boolean;
  chainId: string;
}

export interface GetCurrencyResultItemsItem {
  chainName?: string;
  minWithdrawSize?: string;
  minDepositSize?: string;
  withdrawFeeRate?: string;
  minWithdrawFee?: string;
  isWithdrawEnabled?: boolean;
  isDepositEnabled?: boolean;
  confirms?: number;
  preConfirms?: number;
  contractAddress?: string;
  withdrawPrecision?: number;
  maxWithdrawSize?: string;
  maxDepositSize?: string;
  isMemoRequired?: boolean;
  chainId?: string;
}

/**
 * Get Currency. `GET /api/ua/v1/market/currency` on the spot host.
 *
 * Public, permission General, pool Public, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-currency
 */
export const getCurrency: Endpoint<GetCurrencyParams, GetCurrencyResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getCurrency',
  method: 'GET',
  path: '/api/ua/v1/market/currency',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getCurrency',
});
