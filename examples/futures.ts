// Buys one futures contract at the market price and shows the position.
import { randomUUID } from 'node:crypto';
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());
const symbol = 'XBTUSDTM';

const contract = await kucoin.futures.market.getSymbol({ symbol });
console.log(`one lot of ${symbol} is ${contract.multiplier} ${contract.baseCurrency}`);

const { orderId } = await kucoin.futures.order.addOrder({
  clientOid: randomUUID(),
  symbol,
  side: 'buy',
  type: 'market',
  size: 1,
  leverage: 3,
});
const order = await kucoin.futures.order.getOrderByOrderId({ orderId });
// Nanoseconds do not fit a number: they arrive as an exact bigint.
console.log(`order ${order.status} at ${new Date(Number(order.orderTime / 1_000_000n)).toISOString()}`);

for (const position of await kucoin.futures.positions.getPositionList()) {
  console.log(`${position.symbol}: ${position.currentQty} lots, entered at ${position.avgEntryPrice}`);
}
