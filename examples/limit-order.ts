// Places a limit order far below the market, looks at it, and takes it back.
import { randomUUID } from 'node:crypto';
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());
const symbol = 'BTC-USDT';

const { price: last } = await kucoin.spot.market.getTicker({ symbol });
const price = (Number(last) * 0.5).toFixed(1);

const { orderId } = await kucoin.spot.order.addOrder({
  clientOid: randomUUID(),
  symbol,
  side: 'buy',
  type: 'limit',
  price,
  size: '0.0001',
});
console.log(`placed ${orderId}: 0.0001 BTC at ${price} (last price ${last})`);

const order = await kucoin.spot.order.getOrderByOrderId({ symbol, orderId });
console.log(order.active ? `open: ${order.dealSize} of ${order.size} filled` : 'no longer open');

await kucoin.spot.order.cancelOrderByOrderId({ symbol, orderId });
const after = await kucoin.spot.order.getOrderByOrderId({ symbol, orderId });
console.log(after.active ? 'still open' : 'cancelled');
