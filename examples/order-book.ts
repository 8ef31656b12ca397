// A book that stays in step with the exchange: its best prices, what a purchase would cost, and what changes.
import { BookError, Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());

const book = kucoin.book({ market: 'spot', symbol: 'BTC-USDT' });
try {
  book.best();
} catch (error) {
  if (error instanceof BookError) console.log(`cannot be read yet: ${error.state}`);
}
await book.ready;

const { bid, ask } = book.best();
console.log(`bid ${bid?.price}, ask ${ask?.price}, spread ${book.spread}`);
const { total, worst } = book.cost('buy', '0.5');
console.log(`0.5 BTC would cost ${total} USDT, at ${worst} at worst`);

let seen = 0;
for await (const { type, sequence, bids, asks } of book.changes()) {
  console.log(`${type} ${sequence}: ${bids.length} bids, ${asks.length} asks`);
  if (++seen === 3) break;
}
book.close();
