import type { Amount } from '../amount.ts';
import type { Side } from '../book/book.ts';

/** One trade between two orders, as everybody may see it. */
export interface Trade {
  readonly product: 'spot' | 'futures';
  readonly symbol: string;
  /** Beyond 2^53. */
  readonly id: bigint;
  /** Of the book's change by it. */
  readonly sequence: number;
  /** Of the order that came in. */
  readonly side: Side;
  readonly price: Amount;
  /** Base currency or lots. */
  readonly size: Amount;
  /** What was paid, in the quote currency; price times size if it is not said. */
  readonly value?: Amount;
  readonly makerOrderId: string;
  readonly takerOrderId: string;
  readonly makerUid: string;
  readonly takerUid: string;
  /** Milliseconds. */
  readonly at: number;
}
