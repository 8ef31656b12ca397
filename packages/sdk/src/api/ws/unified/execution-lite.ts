// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedFills, type UnifiedFillsRow } from '../fills/unified-fills.ts';
import { unifiedPrivate } from '../limits.ts';

export interface ExecutionLiteParams {
  /**
   * Which fills to hear of; say it, for this channel has no default.
   * - `SPOT`: Spot orders of a classic account.
   * - `FUTURES`: Futures orders of a classic account.
   * - `ISOLATED`: Isolated margin orders of a classic account.
   * - `CROSS`: Cross margin orders of a classic account.
   * - `UNIFIED`: Everything in the Unified Account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'UNIFIED';
}

export interface ExecutionLiteMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `execution.lite.SPOT`: From the spot market.
   * - `execution.lite.FUTURES`: From the futures market.
   * - `execution.lite.ISOLATED`: From isolated margin.
   * - `execution.lite.CROSS`: From cross margin.
   * - `execution.lite.UNIFIED`: From the Unified Account.
   */
  T:
    | 'execution.lite.SPOT'
    | 'execution.lite.FUTURES'
    | 'execution.lite.ISOLATED'
    | 'execution.lite.CROSS'
    | 'execution.lite.UNIFIED'
    | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: ExecutionLiteMessageD;
}

export interface ExecutionLiteMessageD {
  /** Id of your order. */
  oi: string;
  /** Your own id of the order; absent when it had none. */
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
   * Kind of the order.
   * - `LIMIT`: Limit order: at its price or better.
   * - `MARKET`: Market order: at the prices in the book.
   */
  oT?: 'LIMIT' | 'MARKET' | (string & {});
  /** Price of the fill. */
  p: string;
  /** Size of the fill. */
  q: string;
  /** Trade id: text for futures, bigint of some 17 digits for spot and margin. */
  ti: string | bigint;
  /** When it was matched, ns. */
  E: bigint;
  /**
   * Your role in the trade.
   * - `MAKER`: It rested in the book and was taken.
   * - `TAKER`: It took from the book.
   */
  lR?: 'MAKER' | 'TAKER' | (string & {});
}

/**
 * Your fills in short, without their fees.
 *
 * Channel `execution.lite` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470348w0
 */
export const executionLite: Channel<ExecutionLiteParams, ExecutionLiteMessage, UnifiedFillsRow> =
  /*#__PURE__*/ unifiedChannel({
    id: 'ws.unified.executionLite',
    channel: 'execution.lite',
    servers: { private: 'wss://wsapi-push.kucoin.com' },
    private: true,
    multiSymbol: false,
    pushTypes: [
      'execution.lite.SPOT',
      'execution.lite.FUTURES',
      'execution.lite.ISOLATED',
      'execution.lite.CROSS',
      'execution.lite.UNIFIED',
    ],
    exact: ['E', 'P', 'ti'],
    token: getPrivateTokenV2,
    facts: { time: { at: 'd.E', unit: 'ns' }, once: ['d.oi', 'd.ti'], fills: unifiedFills },
    limits: unifiedPrivate,
  });
