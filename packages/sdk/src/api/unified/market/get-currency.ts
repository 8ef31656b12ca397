// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrencyParams {
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
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
  /** Rows of the answer. */
  list: GetCurrencyResultItem[];
}

export interface GetCurrencyResultItem {
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Whether deposits are open on this chain. */
  isDepositEnabled: boolean;
  /** Whether withdrawals are open. */
  isWithdrawEnabled: boolean;
  /** true if the chain needs a memo or tag next to the address. */
  isMemoRequired: boolean;
  /** Block confirmations that are required; null on the currency itself, see its chains. */
  confirms: number;
  /** Confirmations needed for the early check of a deposit on the chain. */
  preConfirms: number;
  /** Regular expression that an address on this chain has to match. */
  addressRegex: string;
  /** Regular expression that a valid memo of this chain matches. */
  memoRegex: string;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** Fee on deposits, as a ratio; empty or absent for most currencies. */
  depositFeeRate: string;
  /** Deposit fee by amount tiers; absent for most currencies. */
  depositTierFee: string;
  /** Fixed fee per deposit, in the currency. */
  fixedDepositFee: string;
  /** Upper bound of the deposit fee on this chain, in this currency. */
  maxDepositFee: string;
  /** Smallest deposit on this chain, in this currency; null when there is no limit. */
  minDepositSize: string;
  /** Largest single deposit on this chain, in this currency; null when there is no limit. */
  maxDepositSize: string;
  /** Withdrawal fee as a ratio of the amount. */
  withdrawFeeRate: string;
  /** Decimal places a withdrawn amount may have. */
  withdrawPrecision: number;
  /** Smallest withdrawal on this chain, in this currency. */
  minWithdrawSize: string;
  /** Largest single withdrawal on this chain, in this currency; null when there is no limit. */
  maxWithdrawSize: string;
  /** Lowest withdrawal fee, in this currency. */
  minWithdrawFee: string;
  /** Upper bound of the withdrawal fee on this chain, in this currency. */
  maxWithdrawFee: string;
}

/**
 * One currency with its networks, deposit and withdrawal rules.
 *
 * `GET /api/ua/v2/market/currency` on the spot host.
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
  params: 'chain currency',
});
