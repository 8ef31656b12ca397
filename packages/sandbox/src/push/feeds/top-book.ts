import { format } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { Book, Side } from '../../engine/book/book.ts';

/** What changed since the last time, as JSON rows; a size of 0 takes a price away. */
interface TopChange {
  readonly from: number;
  readonly to: number;
  readonly asks: string;
  readonly bids: string;
}

/** What of a book its followers know: the best prices of each side, and when they were told. */
export interface TopBook {
  /** A loaded snapshot has other books. */
  readonly book: Book;
  /** What has changed since; undefined if nothing. */
  readonly catchUp: () => TopChange | undefined;
}

export const TOP_DEPTH = 500;

/** The rows in which a side differs from what is known of it, which is brought up to date. */
const differences = (book: Book, side: Side, known: Map<string, Amount>): string[] => {
  const rows: string[] = [];
  const gone = new Set(known.keys());
  let count = 0;
  book.walk(side, ({ text, shown }) => {
    if (shown.c[0] === 0) return true;
    count += 1;
    gone.delete(text);
    // Sizes are never changed in place, so an equal size is the same one.
    if (known.get(text) !== shown) {
      known.set(text, shown);
      rows.push(`["${text}","${format(shown)}"]`);
    }
    return count < TOP_DEPTH;
  });
  for (const text of gone) {
    known.delete(text);
    rows.push(`["${text}","0"]`);
  }
  return rows;
};

export const followTop = (book: Book): TopBook => {
  const asks = new Map<string, Amount>();
  const bids = new Map<string, Amount>();
  let told = book.sequence();
  differences(book, 'sell', asks);
  differences(book, 'buy', bids);
  return {
    book,
    catchUp: () => {
      const to = book.sequence();
      if (to === told) return undefined;
      const change = {
        from: told + 1,
        to,
        asks: `[${differences(book, 'sell', asks).join()}]`,
        bids: `[${differences(book, 'buy', bids).join()}]`,
      };
      told = to;
      return change;
    },
  };
};
