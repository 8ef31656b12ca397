// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetAllCurrenciesResult = GetAllCurrenciesResultItem[];

export interface GetAllCurrenciesResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Short name of the currency; it can change, unlike its code. */
  name: string;
  /** Long name of the currency, such as Bitcoin; can be renamed. */
  fullName: string;
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** Block confirmations that are required; null on the currency itself, see its chains. */
  confirms: number | null;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string | null;
  /** Whether margin trading is possible. */
  isMarginEnabled: boolean;
  /** Whether the currency can be borrowed. */
  isDebitEnabled: boolean;
  /** Blockchains of the currency, each with its own limits and fees. */
  chains: GetAllCurrenciesResultItemChainsItem[];
}

export interface GetAllCurrenciesResultItemChainsItem {
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Smallest withdrawal on this chain, in this currency. */
  withdrawalMinSize: string;
  /** Smallest deposit that is credited, in the currency; can be null. */
  depositMinSize?: string | null;
  /** Withdrawal fee as a ratio of the amount. */
  withdrawFeeRate: string;
  /** Lowest withdrawal fee on this chain, in this currency. */
  withdrawalMinFee: string;
  /** Whether withdrawals are open. */
  isWithdrawEnabled: boolean;
  /** Whether deposits are open on this chain. */
  isDepositEnabled: boolean;
  /** Block confirmations that are required; null on the currency itself, see its chains. */
  confirms: number;
  /** Confirmations needed for the early check of a deposit on the chain. */
  preConfirms: number;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** Decimal places a withdrawn amount may have. */
  withdrawPrecision: number;
  /** Largest single withdrawal on this chain, in this currency; null when there is no limit. */
  maxWithdraw?: string | null;
  /** Largest single deposit, in this currency; set for the Lightning Network only, else null. */
  maxDeposit?: string | null;
  /** Whether a deposit or withdrawal on this chain needs a memo. */
  needTag: boolean;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId: string;
  /** Fee on deposits, as a ratio; empty or absent for most currencies. */
  depositFeeRate?: string;
  /** Upper bound of the withdrawal fee, in this currency; absent or empty for most currencies. */
  withdrawMaxFee?: string;
  /** Deposit fee by amount tiers; absent for most currencies. */
  depositTierFee?: string;
}

/**
 * Every currency with its networks and rules; not each of them can be traded.
 *
 * `GET /api/v3/currencies` on the spot host.
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
