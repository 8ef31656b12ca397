// Trades of two symbols over one socket, and what a lost connection would have cost.
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());

const trades = kucoin.ws.spot.trade({ symbols: ['BTC-USDT', 'ETH-USDT'] });
trades.on('interrupted', ({ why }) => console.log(`interrupted: ${why}`));
trades.on('gap', ({ topic, filled, complete, missing }) => {
  const rows = filled.flatMap((fill) => fill.rows);
  console.log(`${topic}: ${rows.length} trades filled in; ${complete ? 'none' : missing} missing`);
});
await trades.ready;
console.log('subscribed');

let seen = 0;
for await (const { data } of trades) {
  console.log(`${data.symbol} ${data.side} ${data.size} at ${data.price}`);
  if (++seen === 5) break;
}
