// An account that is kept by pushes and put right over REST, an order that is confirmed, and a dead man's switch.
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());
const symbol = 'BTC-USDT';

const account = kucoin.live({ products: ['spot'] });
await account.ready;
console.log(`${account.state}: ${account.balance('trade', 'USDT')?.available} USDT to trade with`);
account.on('fill', ({ fill }) => console.log(`${fill.side} ${fill.size} at ${fill.price}`));
account.on('reconciled', ({ corrections }) => console.log(`${corrections.length} corrections`));

// Its orders are cancelled within ten seconds of the moment at which this program stops, or finds itself unwell.
const guard = kucoin.deadman({ after: '10s', symbols: [symbol], check: () => account.state !== 'closed' });
await guard.ready;

const bought = await kucoin.placeAndConfirm('spot', { symbol, side: 'buy', type: 'market', size: '0.001' });
console.log(`the order is ${bought.state}, in ${bought.fills.length > 0 ? 'known' : 'unknown'} fills`);

const { price } = await kucoin.spot.market.getTicker({ symbol });
const bid = {
  symbol,
  side: 'buy',
  type: 'limit',
  price: String(Math.floor(Number(price) / 2)),
  size: '0.001',
} as const;
const resting = await kucoin.placeAndConfirm('spot', bid);
console.log(`the bid is ${resting.state}, and known: ${account.order(resting.orderId)?.state}`);
await kucoin.spot.order.cancelOrderByOrderId({ symbol, orderId: resting.orderId });

await account.reconcile();
console.log(`open: ${account.orders().length}`);
await guard.close();
console.log(`the switch is ${guard.state}`);
account.close();
await kucoin.close();
