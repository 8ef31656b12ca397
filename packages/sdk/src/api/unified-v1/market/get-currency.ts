// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrencyParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
}

export interface GetCurrencyResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Name shown to people; it can change, unlike the code or symbol. */
  name: string;
  /** Long name of the currency, such as Bitcoin; can be renamed. */
  fullName: string;
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** Block confirmations that are required; can be null. */
  confirms: number | null;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string | null;
  /** Whether margin trading is possible. */
  isMarginEnabled?: boolean;
  /** Whether the currency can be borrowed. */
  isDebitEnabled?: boolean;
  /** Rows of the answer. */
  list: GetCurrencyResultItem[];
  /** Rows of this page, or the entries of a list. */
  items?: GetCurrencyResultItemsItem[];
}

export interface GetCurrencyResultItem {
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Smallest withdrawal on this chain, in this currency. */
  minWithdrawSize: string | null;
  /** Smallest deposit on this chain, in this currency; null when there is no limit. */
  minDepositSize: string | null;
  /** Withdrawal fee as a ratio of the amount. */
  withdrawFeeRate: string;
  /** Lowest withdrawal fee, in this currency. */
  minWithdrawFee: string;
  /** Whether withdrawals are open. */
  isWithdrawEnabled: boolean;
  /** Whether deposits are open on this chain. */
  isDepositEnabled: boolean;
  /** Block confirmations that are required; can be null. */
  confirms: number;
  /** Confirmations needed for the early check of a deposit on the chain. */
  preConfirms: number;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** Decimal places a withdrawn amount may have. */
  withdrawPrecision: number;
  /** Largest single withdrawal on this chain, in this currency; null when there is no limit. */
  maxWithdrawSize: string | null;
  /** Largest single deposit on this chain, in this currency; null when there is no limit. */
  maxDepositSize: string | null;
  /** Whether a deposit or withdrawal on this chain needs a memo. */
  needTag: boolean;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId: string;
}

export interface GetCurrencyResultItemsItem {
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Smallest withdrawal on this chain, in this currency. */
  minWithdrawSize: string;
  /** Smallest deposit on this chain, in this currency; null when there is no limit. */
  minDepositSize: string;
  /** Withdrawal fee as a ratio of the amount. */
  withdrawFeeRate: string;
  /** Lowest withdrawal fee, in this currency. */
  minWithdrawFee: string;
  /** Whether withdrawals are open. */
  isWithdrawEnabled: boolean;
  /** Whether deposits are open on this chain. */
  isDepositEnabled: boolean;
  /** Block confirmations that are required; can be null. */
  confirms: number;
  /** Confirmations needed for the early check of a deposit on the chain. */
  preConfirms: number;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** Decimal places a withdrawn amount may have. */
  withdrawPrecision: number;
  /** Largest single withdrawal on this chain, in this currency; null when there is no limit. */
  maxWithdrawSize: string;
  /** Largest single deposit on this chain, in this currency; null when there is no limit. */
  maxDepositSize: string;
  /** true if the chain needs a memo or tag next to the address. */
  isMemoRequired: boolean;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId: string;
}

/**
 * v1: one currency with its networks, deposit and withdrawal rules.
 *
 * `GET /api/ua/v1/market/currency` on the spot host.
 * Public, permission General, pool Public, weight 3.
 * @deprecated Use unified.market.getCurrency.
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
  params: 'currency chain',
});
