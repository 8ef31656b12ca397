import type { Amount } from '../amount.ts';
import type { AccountName } from '../customers.ts';
import type { Recorded } from '../orders.ts';
import type { SpotRequest, StopKind } from './order.ts';

/** A spot or margin order that sleeps until the last trade reaches its stop price. It keeps no money until then. */
export interface StopOrder extends Recorded {
  readonly kind: 'stop';
  /** What is placed when it wakes. */
  readonly request: SpotRequest;
  readonly account: AccountName;
  readonly stop: StopKind;
  readonly stopPrice: Amount;
  readonly makerFeeRate: Amount;
  readonly takerFeeRate: Amount;
  /** The OCO order whose leg it is. */
  readonly ocoId: string | undefined;
  status: 'NEW' | 'TRIGGERED' | 'CANCELLED';
  /** Milliseconds; zero before. */
  triggeredAt: number;
  /** The order that was placed when it woke. */
  orderId: string | undefined;
  /** Why no order could be placed when it woke. */
  failure: string | undefined;
}

/** A limit order and a stop order of which only one comes true. Both legs are stop orders. */
export interface OcoOrder extends Recorded {
  readonly kind: 'oco';
  readonly request: SpotRequest;
  readonly account: AccountName;
  /** The limit leg, then the stop leg. */
  readonly legs: readonly [string, string];
  /** `DONE` once the order of one leg was filled. */
  status: 'NEW' | 'TRIGGERED' | 'DONE' | 'CANCELLED';
}

/** What happened to a stop order. A triggered one says in `error` why it could not be placed, if so. */
export interface StopOrderChange {
  readonly type: 'open' | 'triggered' | 'cancel';
  readonly order: StopOrder;
  readonly error?: string | undefined;
  readonly at: number;
}
