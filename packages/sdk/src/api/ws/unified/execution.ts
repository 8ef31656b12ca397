// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedFills, type UnifiedFillsRow } from '../fills/unified-fills.ts';
import { unifiedPrivate } from '../limits.ts';

export interface ExecutionParams {
  /**
   * Which orders to hear of; UNIFIED for a Unified Account.
   * - `SPOT`: Spot orders of a classic account.
   * - `FUTURES`: Futures orders of a classic account.
   * - `ISOLATED`: Isolated margin orders of a classic account.
   * - `CROSS`: Cross margin orders of a classic account.
   * - `UNIFIED`: Everything in the Unified Account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'UNIFIED';
}

export interface ExecutionMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `execution.SPOT`: From the spot market.
   * - `execution.FUTURES`: From the futures market.
   * - `execution.ISOLATED`: From isolated margin.
   * - `execution.CROSS`: From cross margin.
   * - `execution.UNIFIED`: From the Unified Account.
   */
  T:
    | 'execution.SPOT'
    | 'execution.FUTURES'
    | 'execution.ISOLATED'
    | 'execution.CROSS'
    | 'execution.UNIFIED'
    | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: ExecutionMessageD;
}

export interface ExecutionMessageD {
  /** Id of your order; "0" for liquidation and auto-deleveraging. */
  oi: string;
  /** Your own id of the order. */
  ci?: string;
  /** Trading pair or contract. */
  s: string;
  /**
   * Side of the fill.
   * - `BUY`: Buy.
   * - `SELL`: Sell.
   */
  S: 'BUY' | 'SELL' | (string & {});
  /**
   * Kind of the order; empty when no order of yours was behind it.
   * - `LIMIT`: Limit order: at its price or better.
   * - `MARKET`: Market order: at the prices in the book.
   * - `''`: No order of yours.
   */
  oT?: 'LIMIT' | 'MARKET' | '' | (string & {});
  /** Price of the fill. */
  p: string;
  /** Size of the fill. */
  q: string;
  /** Trade id, as text or bigint. */
  ti: string | bigint;
  /** When it was matched, ns. */
  E: bigint;
  /**
   * Your role in the trade; empty when it was no trade.
   * - `MAKER`: It rested in the book and was taken.
   * - `TAKER`: It took from the book.
   * - `''`: No trade.
   */
  lR?: 'MAKER' | 'TAKER' | '' | (string & {});
  /** Fee, in the currency that fC names. */
  f?: string;
  /** Currency of the fee. */
  fC?: string;
  /**
   * Why it was filled.
   * - `NORMAL`: An ordinary trade.
   * - `ADL`: Auto-deleveraging.
   * - `LIQUID`: Liquidation.
   * - `SETTLEMENT`: Settlement of the contract.
   * - `RECONCILIATION`: A correction by KuCoin.
   */
  fT?: 'NORMAL' | 'ADL' | 'LIQUID' | 'SETTLEMENT' | 'RECONCILIATION' | (string & {});
  /** Profit or loss realised by closing; empty when nothing was closed. */
  fP?: string;
  /** Tax; absent in newer frames. */
  t?: string;
}

/**
 * Your fills with their fees, liquidations and settlements among them.
 *
 * Channel `execution` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470406w0
 */
export const execution: Channel<ExecutionParams, ExecutionMessage, UnifiedFillsRow> =
  /*#__PURE__*/ unifiedChannel({
    id: 'ws.unified.execution',
    channel: 'execution',
    servers: { private: 'wss://wsapi-push.kucoin.com' },
    private: true,
    multiSymbol: false,
    pushTypes: [
      'execution.SPOT',
      'execution.FUTURES',
      'execution.ISOLATED',
      'execution.CROSS',
      'execution.UNIFIED',
    ],
    exact: ['E', 'P', 'ti'],
    token: getPrivateTokenV2,
    facts: { time: { at: 'd.E', unit: 'ns' }, once: ['d.oi', 'd.ti'], fills: unifiedFills },
    limits: unifiedPrivate,
  });
