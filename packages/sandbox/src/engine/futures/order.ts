import type { Amount } from '../amount.ts';
import type { Resting, Side } from '../book/book.ts';
import type { SelfTrade } from '../book/match.ts';
import type { AccountName } from '../customers.ts';
import type { Recorded } from '../orders.ts';

export type MarginMode = 'ISOLATED' | 'CROSS';
/** `BOTH` is the one net position of one-way mode. */
export type PositionSide = 'BOTH' | 'LONG' | 'SHORT';
/** What a stop order watches: the last trade, the mark price or the index. */
export type StopPriceType = 'TP' | 'MP' | 'IP';

/** What a customer asks for, already read from whichever route it came by. Amounts are still text. */
export interface FuturesRequest {
  readonly uid: string;
  /** Whose money it uses: `futures`, or `unified`. */
  readonly account: AccountName;
  readonly symbol: string;
  readonly clientOid?: string | undefined;
  /** Not needed to close a position. */
  readonly side?: Side | undefined;
  readonly type: 'limit' | 'market';
  readonly price?: string | undefined;
  /** Lots; or `qty` in the base currency; or `valueQty` in the quote currency. */
  readonly size?: string | undefined;
  readonly qty?: string | undefined;
  readonly valueQty?: string | undefined;
  readonly leverage?: string | undefined;
  readonly marginMode?: MarginMode | undefined;
  readonly positionSide?: PositionSide | undefined;
  readonly timeInForce?: 'GTC' | 'IOC' | 'FOK' | undefined;
  readonly postOnly?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly iceberg?: boolean | undefined;
  readonly visibleSize?: string | undefined;
  readonly reduceOnly?: boolean | undefined;
  readonly closeOrder?: boolean | undefined;
  readonly forceHold?: boolean | undefined;
  readonly stp?: SelfTrade | undefined;
  readonly stop?: 'up' | 'down' | undefined;
  readonly stopPriceType?: StopPriceType | undefined;
  readonly stopPrice?: string | undefined;
  readonly triggerStopUpPrice?: string | undefined;
  readonly triggerStopDownPrice?: string | undefined;
  readonly remark?: string | undefined;
  readonly tags?: string | undefined;
}

/** When a stop order starts: at or above `up`, or at or below `down`. */
export interface Triggers {
  readonly by: StopPriceType;
  readonly up: Amount | undefined;
  readonly down: Amount | undefined;
}

export type FuturesCancelReason =
  'user' | 'time-in-force' | 'post-only' | 'self-trade' | 'reduce-only' | 'margin' | 'liquidation' | 'dcp';

/** A futures order. `left` is what is open of `size`, in lots. */
export interface FuturesOrder extends Resting, Recorded {
  readonly kind: 'order';
  readonly request: FuturesRequest;
  /** That of a waiting order which closes a position is known when it starts. */
  side: Side;
  readonly symbol: string;
  readonly account: AccountName;
  readonly type: 'limit' | 'market';
  readonly timeInForce: 'GTC' | 'IOC' | 'FOK';
  readonly positionSide: PositionSide;
  readonly marginMode: MarginMode;
  readonly leverage: Amount;
  /** It may only make a position smaller. */
  readonly reduceOnly: boolean;
  /** The exchange itself closes a position with it. */
  readonly liquidation: boolean;
  readonly makerFeeRate: Amount;
  readonly takerFeeRate: Amount;
  /** Lots. Zero for a waiting order which closes a position. */
  size: Amount;
  /** How much of `left` would open or enlarge a position. */
  openLeft: Amount;
  /** What it keeps of its account: margin and fee of what it would open. */
  held: Amount;
  /** Of a stop order. */
  readonly triggers: Triggers | undefined;
  /** Take profit and stop loss that wait until this order has traded. */
  readonly attached: Triggers | undefined;
  /** It has not been triggered, and is in no book. */
  waiting: boolean;
  /** Which way it was triggered, if it was. */
  triggered: 'up' | 'down' | undefined;
  dealSize: Amount;
  dealValue: Amount;
  fee: Amount;
  cancelledSize: Amount;
  cancelReason: FuturesCancelReason | undefined;
  updatedAt: number;
  /** Zero while it is active. */
  endedAt: number;
}

/** One customer's side of a trade. */
export interface FuturesFill {
  readonly row: number;
  readonly tradeId: bigint;
  readonly orderId: string;
  readonly counterOrderId: string;
  readonly account: AccountName;
  readonly symbol: string;
  readonly side: Side;
  readonly type: 'limit' | 'market';
  readonly stop: 'up' | 'down' | undefined;
  readonly liquidity: 'maker' | 'taker';
  readonly liquidation: boolean;
  readonly marginMode: MarginMode;
  readonly positionSide: PositionSide;
  readonly price: Amount;
  /** Lots. */
  readonly size: Amount;
  /** In the settlement currency. */
  readonly value: Amount;
  readonly openFee: Amount;
  readonly closeFee: Amount;
  readonly feeRate: Amount;
  readonly feeCurrency: string;
  /** Gross, of what it closed. */
  readonly realised: Amount;
  readonly at: number;
}

/** What happened to an order in the book: it rests, traded, shrank, ended. */
export interface FuturesOrderChange {
  readonly type: 'open' | 'match' | 'update' | 'filled' | 'canceled';
  readonly order: FuturesOrder;
  /** With `match`. */
  readonly fill?: FuturesFill | undefined;
  /** With `update`: the size before. */
  readonly oldSize?: Amount | undefined;
  readonly at: number;
}

/** What happened to a stop order before it came into the book. */
export interface FuturesStopChange {
  readonly type: 'open' | 'triggered' | 'cancel';
  readonly order: FuturesOrder;
  /** With `triggered`: whether the order could be placed, and the code if not. */
  readonly success?: boolean | undefined;
  readonly error?: string | undefined;
  readonly at: number;
}
