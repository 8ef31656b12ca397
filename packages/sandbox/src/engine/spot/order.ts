import type { Amount } from '../amount.ts';
import type { Resting, Side } from '../book/book.ts';
import type { SelfTrade } from '../book/match.ts';
import type { AccountName } from '../customers.ts';
import type { Recorded } from '../orders.ts';

export type TradeType = 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
type TimeInForce = 'GTC' | 'GTT' | 'IOC' | 'FOK';

/**
 * Which way the price has to go: `loss` and `l_..` wait for it to fall, `entry` and `e_..` for it to rise. The
 * last four are the legs of OCO orders: `.._l_o` the limit leg, `.._s_o` the stop leg.
 */
export type StopKind = 'loss' | 'entry' | 'l_l_o' | 'l_s_o' | 'e_l_o' | 'e_s_o';

/** What a customer asks for, already read from whichever route it came by. Amounts are still text. */
export interface SpotRequest {
  readonly uid: string;
  /** Whose money it uses. */
  readonly account: AccountName;
  readonly tradeType: TradeType;
  readonly symbol: string;
  readonly side: Side;
  readonly type: 'limit' | 'market';
  readonly clientOid?: string | undefined;
  readonly price?: string | undefined;
  readonly size?: string | undefined;
  readonly funds?: string | undefined;
  readonly timeInForce?: TimeInForce | undefined;
  /** Seconds, with GTT. */
  readonly cancelAfter?: number | undefined;
  readonly postOnly?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly iceberg?: boolean | undefined;
  readonly visibleSize?: string | undefined;
  readonly stp?: SelfTrade | undefined;
  readonly remark?: string | undefined;
  readonly tags?: string | undefined;
  /** Of margin orders: borrows what is missing, pays debts with what is bought. */
  readonly autoBorrow?: boolean | undefined;
  readonly autoRepay?: boolean | undefined;
  /** By which family of routes it came; decides whether ids may be used again and which codes refuse it. `hf` by default. */
  readonly route?: 'hf' | 'old' | undefined;
  /** The stop order that it comes from. */
  readonly stopOrderId?: string | undefined;
  readonly stop?: StopKind | undefined;
  readonly stopPrice?: string | undefined;
  /** The OCO order that it comes from. */
  readonly ocoId?: string | undefined;
}

/** A spot or margin order in the matching engine. `left` is what is open of `size`, in base currency. */
export interface SpotOrder extends Resting, Recorded {
  readonly kind: 'order';
  readonly request: SpotRequest;
  readonly symbol: string;
  readonly account: AccountName;
  readonly type: 'limit' | 'market';
  readonly timeInForce: TimeInForce;
  /** Zero for an order by funds. */
  readonly size: Amount;
  /** Of a market order by funds; zero for any other. */
  readonly funds: Amount;
  readonly makerFeeRate: Amount;
  readonly takerFeeRate: Amount;
  /** What the order still keeps of its account: quote currency for a buy, base for a sell. */
  held: Amount;
  dealSize: Amount;
  dealFunds: Amount;
  fee: Amount;
  cancelledSize: Amount;
  cancelledFunds: Amount;
  /** Why it was cancelled, if it was. */
  cancelReason: CancelReason | undefined;
  updatedAt: number;
  /** Of the last trade; zero before. */
  matchedAt: number;
  /** A number that grows with every order that ends; zero while it is open. The cursor of closed orders. */
  closedRow: number;
}

export type CancelReason =
  'user' | 'altered' | 'expired' | 'self-trade' | 'time-in-force' | 'post-only' | 'dcp' | 'liquidation';

/** An order of the system, which quotes without history. */
export interface Quote extends Resting {
  readonly kind: 'quote';
}

/** One customer's side of a trade. */
export interface SpotFill {
  readonly row: number;
  readonly tradeId: bigint;
  readonly orderId: string;
  readonly counterOrderId: string;
  readonly symbol: string;
  readonly side: Side;
  readonly type: 'limit' | 'market';
  readonly tradeType: TradeType;
  readonly account: AccountName;
  readonly liquidity: 'maker' | 'taker';
  readonly price: Amount;
  readonly size: Amount;
  readonly funds: Amount;
  readonly fee: Amount;
  readonly feeRate: Amount;
  readonly feeCurrency: string;
  /** Of the stop order that it comes from; empty for any other. */
  readonly stop: StopKind | '';
  readonly at: number;
}

/** What happened to an order: it came in, rests, traded, shrank, ended. */
export interface SpotOrderChange {
  readonly type: 'received' | 'open' | 'match' | 'update' | 'filled' | 'canceled';
  readonly order: SpotOrder;
  /** With `match`. */
  readonly fill?: SpotFill | undefined;
  /** With `update`: the size before. */
  readonly oldSize?: Amount | undefined;
  readonly at: number;
}
