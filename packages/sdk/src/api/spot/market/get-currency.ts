// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrencyParams {
  /** List only this blockchain of the currency; for currencies with several. Example: eth. */
  chain?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

export interface GetCurrencyResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Short name of the currency; it can change, unlike its code. */
  name: string;
  /** Long name of the currency, such as Bitcoin; can be renamed. */
  fullName: string;
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** Block confirmations that are required; null on the currency itself, see its chains. */
  confirms?: number | null;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress?: string | null;
  /** Whether margin trading is possible. */
  isMarginEnabled: boolean;
  /** Whether the currency can be borrowed. */
  isDebitEnabled: boolean;
  /** Blockchains of the currency, each with its own limits and fees. */
  chains: GetCurrencyResultChainsItem[];
}

export interface GetCurrencyResultChainsItem {
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
  maxWithdraw?: number | null;
  /** Largest single deposit, in this currency; set for the Lightning Network only, else null. */
  maxDeposit?: string | null;
  /** Whether a deposit or withdrawal on this chain needs a memo. */
  needTag: boolean;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId: string;
}

/**
 * One currency with its networks, deposit and withdrawal rules.
 *
 * `GET /api/v3/currencies/{currency}` on the spot host.
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
  params: 'chain currency',
});
