// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrenciesParams {
  currencyList?: string;
  chain?: string;
}

export type GetCurrenciesResult = GetCurrenciesResultItem[];

export interface GetCurrenciesResultItem {
  currency?: string;
  name?: string;
  fullName?: string;
  precision?: number;
  isMarginEnabled?: boolean;
  isDebitEnabled?: boolean;
  items?: GetCurrenciesResultItemItem[];
}

export interface GetCurrenciesResultItemItem {
  chainName?: string;
  minWithdrawSize?: string;
  minDepositSize?: string | null;
  withdrawFeeRate?: string;
  minWithdrawFee?: string;
  isWithdrawEnabled?: boolean;
  isDepositEnabled?: boolean;
  confirms?: number;
  preConfirms?: number;
  contractAddress?: string;
  withdrawPrecision?: number;
  maxWithdrawSize?: string | null;
  maxDepositSize?: string | null;
  isMemoRequired?: boolean;
  chainId?: string;
}

/**
 * Get Currencies. `GET /api/ua/v1/asset/currencies` on the spot host.
 *
 * Public, permission General, pool Public, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-currencies
 */
export const getCurrencies: Endpoint<GetCurrenciesParams, GetCurrenciesResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getCurrencies',
  method: 'GET',
  path: '/api/ua/v1/asset/currencies',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getCurrencies',
});
