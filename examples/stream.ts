// The next five trades of two symbols, over one socket.
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());

const trades = kucoin.ws.spot.trade({ symbols: ['BTC-USDT', 'ETH-USDT'] });
await trades.ready;
console.log('subscribed');

let seen = 0;
for await (const { data } of trades) {
  console.log(`${data.symbol} ${data.side} ${data.size} at ${data.price}`);
  if (++seen === 5) break;
}
