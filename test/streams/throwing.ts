// One handler of a stream throws, another one listens.
import { createSandbox } from '@kucoin-typed/sandbox';
import { clientOf, until } from './support.ts';

process.on('uncaughtException', ({ message }) => console.log(`uncaught: ${message}`));
const sandbox = await createSandbox({ speed: 0 });
const kucoin = clientOf(sandbox);
const stream = kucoin.ws.spot.orderV2();
let heard = 0;
stream.on('message', ({ data }) => {
  if (data.type === 'open') throw new Error('mine');
});
stream.on('message', ({ data }) => {
  if (data.type === 'open') heard += 1;
});
await stream.ready;
const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '100', size: '0.01' } as const;
await kucoin.spot.order.addOrder(order);
await kucoin.spot.order.addOrder(order);
await until(() => heard === 2);
console.log(`heard ${heard} of 2, ${kucoin.connections()[0]?.state}`);
stream.close();
await kucoin.close();
await sandbox.close();
