// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrencyParams {
  /** Example: eth. */
  chain?: string;
  currency: string;
}

export interface GetCurrencyResult {
  currency: string;
  name: string;
  fullName: string;
  precision: number;
  confirms?: number | null;
  contractAddress?: string | null;
  isMarginEnabled: boolean;
  isDebitEnabled: boolean;
  chains: GetCurrencyResultChainsItem[];
}

export interface GetCurrencyResultChainsItem {
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
  maxWithdraw?: number | null;
  maxDeposit?: string | null;
  needTag: boolean;
  chainId: string;
}

/**
 * Get Currency. `GET /api/v3/currencies/{currency}` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470155
 */
export const getCurrency: Endpoint<GetCurrencyParams, GetCurrencyResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getCurrency',
  method: 'GET',
  path: '/api/v3/currencies/{currency}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getCurrency',
});
