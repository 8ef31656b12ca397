// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedMoney, type UnifiedMoneyRow } from '../fills/unified-money.ts';
import { unifiedPrivate } from '../limits.ts';

export interface BalanceParams {
  /**
   * Account to hear of.
   * - `UNIFIED`: The Unified Account.
   * - `FUNDING`: The funding account.
   * - `ISOLATED`: Isolated margin accounts.
   */
  accountType: 'UNIFIED' | 'FUNDING' | 'ISOLATED';
}

export interface BalanceMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `balance.UNIFIED`: From the Unified Account.
   * - `balance.FUNDING`: From the funding account.
   * - `balance.ISOLATED`: From isolated margin.
   * - `balance.SPOT`: From the spot market.
   * - `balance.FUTURES`: From the futures market.
   * - `balance.CROSS`: From cross margin.
   */
  T:
    | 'balance.UNIFIED'
    | 'balance.FUNDING'
    | 'balance.ISOLATED'
    | 'balance.SPOT'
    | 'balance.FUTURES'
    | 'balance.CROSS'
    | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: BalanceMessageD;
}

export interface BalanceMessageD {
  /** Currency. */
  c: string;
  /** Balance: what is available and what is held. */
  b?: string;
  /** Free to use. */
  a: string;
  /** Held, for instance by open orders. */
  h?: string;
  /** Equity; null or absent where the account has none. */
  e?: string | null;
  /** Amount owed. */
  l?: string;
  /**
   * How near the collateral cap is, as text or number; absent before 2026-07-01.
   * - `1`: Below the cap.
   * - `2`: Near the cap.
   * - `3`: Above the cap.
   */
  cS?: '1' | '2' | '3' | 1 | 2 | 3 | (number & {});
  /** When it changed: ns as bigint, or ms as text for the funding account. */
  U: bigint | string;
  /** Sequence number; in older futures balances only. */
  E?: number;
  /** Margin of all cross positions and orders; in older futures balances only. */
  tCM?: string;
  /** Margin of cross positions; in older futures balances only. */
  cPM?: string;
  /** Margin of cross orders; in older futures balances only. */
  cOM?: string;
  /** Unrealised profit or loss of cross positions; in older futures balances only. */
  cUP?: string;
  /** Margin of isolated positions; in older futures balances only. */
  iPM?: string;
  /** Margin of isolated orders; in older futures balances only. */
  iOM?: string;
  /** Margin kept for the funding fees of isolated positions; in older futures balances only. */
  iFF?: string;
  /** Unrealised profit or loss of isolated positions; in older futures balances only. */
  iUP?: string;
}

/**
 * Balance of a currency in one account type, after each change.
 *
 * Channel `balance` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470347w0
 */
export const balance: Channel<BalanceParams, BalanceMessage, UnifiedMoneyRow> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.balance',
  channel: 'balance',
  servers: { private: 'wss://wsapi-push.kucoin.com' },
  private: true,
  multiSymbol: false,
  pushTypes: [
    'balance.UNIFIED',
    'balance.FUNDING',
    'balance.ISOLATED',
    'balance.SPOT',
    'balance.FUTURES',
    'balance.CROSS',
  ],
  exact: ['P', 'U'],
  token: getPrivateTokenV2,
  facts: {
    time: { at: 'P', unit: 'ns' },
    once: ['T', 'd.c', 'd.U', 'd.a', 'd.b', 'd.h', 'd.e', 'd.l'],
    key: 'd.c',
    fills: unifiedMoney,
    misses: 'the ledgers list what came and went, not what was held and released',
  },
  limits: unifiedPrivate,
});
