/** Money is exact decimal text and times are nanoseconds since 1970, whatever product they come from. */

/**
 * `waiting` for its stop price, `open` in the book, ended as `filled` or `cancelled`; `triggered`: a stop order that
 * placed another one; `gone`: not open any more, and the exchange no longer tells how it ended.
 */
export type LiveOrderState = 'waiting' | 'triggered' | 'open' | 'filled' | 'cancelled' | 'gone';

/** An order of any product. What no push and no answer has told yet is `undefined`. */
export interface LiveOrder {
  readonly product: 'spot' | 'margin' | 'futures' | (string & {});
  readonly id: string;
  readonly clientOid: string | undefined;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly type: 'limit' | 'market';
  readonly state: LiveOrderState;
  readonly price: string | undefined;
  /** As it was placed, in base currency or contracts. */
  readonly size: string | undefined;
  /** Of an order for so much money: in quote currency. */
  readonly funds: string | undefined;
  readonly filled: string;
  /** What that was worth. */
  readonly filledValue: string | undefined;
  readonly averagePrice: string | undefined;
  readonly cancelled: string;
  readonly fee: string | undefined;
  readonly feeCurrency: string | undefined;
  readonly stopPrice: string | undefined;
  /** Why it was cancelled, in the exchange's words, where it says. */
  readonly reason: string | undefined;
  readonly createdAt: bigint | undefined;
  readonly updatedAt: bigint;
  /** Where it was read last. */
  readonly raw: unknown;
}

/** One side of a trade. */
export interface LiveFill {
  readonly product: LiveOrder['product'];
  /** The trade's id, by which it is told once. */
  readonly id: string;
  readonly orderId: string;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly price: string;
  readonly size: string;
  readonly value: string | undefined;
  /** Classic pushes do not tell it; the next reading does. */
  readonly fee: string | undefined;
  readonly feeCurrency: string | undefined;
  readonly liquidity: 'maker' | 'taker' | undefined;
  readonly at: bigint;
  readonly raw: unknown;
}

/** What an account holds of a currency. */
export interface LiveBalance {
  /** `main`, `trade`, `margin`, `isolated:BTC-USDT`, `futures`, `unified`. */
  readonly account: string;
  readonly currency: string;
  /** Available and held; of futures without the profit of open positions. */
  readonly total: string;
  readonly available: string;
  readonly held: string;
  readonly borrowed: string | undefined;
  readonly equity: string | undefined;
  readonly at: bigint;
  readonly raw: unknown;
}

/** A position in a contract. */
export interface LivePosition {
  readonly product: 'futures' | (string & {});
  /** Tells positions of one contract apart, where there can be two. */
  readonly id: string;
  readonly symbol: string;
  readonly side: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  readonly marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  /** Contracts: above zero long, below zero short, `0` once it is closed. */
  readonly size: string;
  readonly entryPrice: string | undefined;
  readonly leverage: string | undefined;
  readonly margin: string | undefined;
  readonly liquidationPrice: string | undefined;
  readonly unrealised: string | undefined;
  readonly realised: string | undefined;
  readonly at: bigint;
  readonly raw: unknown;
}

/** One thing that a push or an answer tells. */
export type LiveNews =
  | { readonly what: 'order'; readonly record: LiveOrder }
  | { readonly what: 'fill'; readonly record: LiveFill }
  | { readonly what: 'balance'; readonly record: LiveBalance }
  | { readonly what: 'position'; readonly record: LivePosition };

/** Where something was heard: a push, or a reading over REST. */
export type LiveOrigin = 'push' | 'rest';

/** Something that is other than it was before; `before` is absent for what is new. */
export type LiveChange =
  | (Changed<LiveOrder> & { readonly what: 'order' })
  | (Changed<LiveFill> & { readonly what: 'fill' })
  | (Changed<LiveBalance> & { readonly what: 'balance' })
  | (Changed<LivePosition> & { readonly what: 'position' });

interface Changed<T> {
  /** Order id, trade id, `trade USDT`, or the position's id. */
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T;
  readonly source: LiveOrigin;
}

/** What names a fill among all: the two sides of a trade with oneself share its id. */
export const fillKey = ({ symbol, id, orderId }: LiveFill): string => `${symbol} ${id} ${orderId}`;

export const balanceKey = ({ account, currency }: LiveBalance): string => `${account} ${currency}`;

/** Whether an order can still be filled or triggered. */
export const isActive = ({ state }: Pick<LiveOrder, 'state'>): boolean =>
  state === 'open' || state === 'waiting';
