// A bot that quotes both sides, tried where nothing can go wrong for real: the test breaks the network, moves the price
// and the clock, and compares what the bot believes with what the exchange holds.
import { createSandbox } from '@kucoin-typed/sandbox';
import { Kucoin } from 'kucoin-typed';

const sandbox = await createSandbox({ seed: 'a bad day' });
const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl: sandbox.baseUrl });
const symbol = 'ETH-USDT';
const { market, order } = kucoin.spot;

/** Buys and sells a little, a thousandth away from the best prices. */
const quote = async (): Promise<string[]> => {
  const { bestBid, bestAsk } = await market.getTicker({ symbol });
  const rest = { symbol, type: 'limit', size: '0.5', postOnly: true } as const;
  const orders = [
    { ...rest, side: 'buy', price: (Number(bestBid) * 0.999).toFixed(2) },
    { ...rest, side: 'sell', price: (Number(bestAsk) * 1.001).toFixed(2) },
  ] as const;
  return Promise.all(orders.map(async (one) => (await order.addOrder(one)).orderId));
};

// The exchange takes the next order and hangs up before it answers. Was it placed? The bot must not quote twice.
sandbox.faults.add({ kind: 'lost-after', match: { endpoint: 'spot.order.addOrder' }, times: 1 });
const [buy = '', sell = ''] = await quote();
const held = sandbox.expect().orders.map(({ orderId, state }) => `${state} ${orderId}`);
const believed = [buy, sell].map((orderId) => `open ${orderId}`);
console.log(`${held.length} orders, as the bot believes: ${held.sort().join() === believed.sort().join()}`);

// The price falls by a percent, through the bot's buy order.
const { price } = await market.getTicker({ symbol });
sandbox.moveMarket(symbol, (Number(price) * 0.99).toFixed(2));
const { active, dealSize } = await order.getOrderByOrderId({ symbol, orderId: buy });
console.log(`bought ${dealSize}, still open: ${active}`);

// An hour later the exchange has too much to do for a moment, and the other quote is taken back.
sandbox.advance('1h');
sandbox.faults.add({ kind: 'rate-limited', times: 1 });
await order.cancelAllOrdersBySymbol({ symbol });
const other = sandbox.expect().orders.find(({ orderId }) => orderId === sell);
console.log(`an hour later the other quote is ${other?.state}`);

await kucoin.close();
await sandbox.close();
