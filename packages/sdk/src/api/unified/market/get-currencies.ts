// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrenciesParams {
  chain?: string;
  currencyList?: string[];
}

export type GetCurrenciesResult = GetCurrenciesResultItem[];

export interface GetCurrenciesResultItem {
  currency?: string;
  name?: string;
  fullName?: string;
  precision?: number;
  list?: GetCurrenciesResultItemItem[];
}

export interface GetCurrenciesResultItemItem {
  chain?: string;
  chainName?: string;
  isDepositEnabled?: boolean;
  isWithdrawEnabled?: boolean;
  isMemoRequired?: boolean;
  preConfirms?: number;
  addressRegex?: string;
  memoRegex?: string;
  depositFeeRate?: string;
  depositTierFee?: string;
  fixedDepositFee?: string;
  maxDepositFee?: string;
  minDepositSize?: string;
  maxDepositSize?: string;
  withdrawFeeRate?: string;
  withdrawPrecision?: number;
  minWithdrawSize?: string;
  maxWithdrawSize?: string;
  minWithdrawFee?: string;
  maxWithdrawFee?: string;
}

/**
 * Get Currencies. `GET /api/ua/v2/asset/currencies` on the spot host.
 *
 * Public, permission General, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/currencies
 */
export const getCurrencies: Endpoint<GetCurrenciesParams, GetCurrenciesResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getCurrencies',
  method: 'GET',
  path: '/api/ua/v2/asset/currencies',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getCurrencies',
});
