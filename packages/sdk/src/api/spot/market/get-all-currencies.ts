// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetAllCurrenciesResult = GetAllCurrenciesResultItem[];

export interface GetAllCurrenciesResultItem {
  currency: string;
  name: string;
  fullName: string;
  precision: number;
  confirms: number | null;
  contractAddress: string | null;
  isMarginEnabled: boolean;
  isDebitEnabled: boolean;
  chains: GetAllCurrenciesResultItemChainsItem[];
}

export interface GetAllCurrenciesResultItemChainsItem {
  chainName: string;
  withdrawalMinSize: string;
  depositMinSize?: string | null;
  withdrawFeeRate: string;
  withdrawalMinFee: string;
  isWithdrawEnabled: boolean;
  isDepositEnabled: boolean;
  confirms: number;
  preConfirms: number;
  contractAddress: string;
  withdrawPrecision: number;
  maxWithdraw?: string | null;
  maxDeposit?: string | null;
  needTag: boolean;
  chainId: string;
  depositFeeRate?: string;
  withdrawMaxFee?: string;
  depositTierFee?: string;
}

/**
 * Get All Currencies. `GET /api/v3/currencies` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470152
 */
export const getAllCurrencies: Endpoint<void, GetAllCurrenciesResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getAllCurrencies',
  method: 'GET',
  path: '/api/v3/currencies',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getAllCurrencies',
});
