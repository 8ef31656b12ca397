// Trades twice, walks the fills of the last days, stops, and goes on later from a token.
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());
const symbol = 'BTC-USDT';
const DAY = 86_400_000;

const trade = async (side: 'buy' | 'sell'): Promise<void> =>
  void (await kucoin.spot.order.addOrder({ symbol, type: 'market', side, size: '0.001' }));
await trade('buy');
await trade('sell');

// More than the 7 days that KuCoin keeps: what is gone is said, and not passed over.
const fills = kucoin.spot.order.getTradeHistory.all(
  { symbol, since: Date.now() - 30 * DAY },
  { onNotice: ({ message }) => console.log(message) },
);
for await (const { side, size, price, createdAt } of fills) {
  console.log(`${new Date(createdAt).toISOString()} ${side} ${size} at ${price}`);
}

// A program would write the token to a file or a database, with the rows that came before it.
const saved = fills.token;

await trade('buy');
for await (const { side, size } of kucoin.spot.order.getTradeHistory.all({ symbol, from: saved })) {
  console.log(`since then: ${side} ${size}`);
}
