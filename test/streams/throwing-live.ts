// Handlers of a live account and of a dead man's switch throw, others listen; then both fail, and nobody waits for it.
import { createSandbox } from '@kucoin-typed/sandbox';
import { clientOf, until } from './support.ts';

process.on('uncaughtException', ({ message }) => console.log(`uncaught: ${message.split('\n', 1)[0]}`));
const sandbox = await createSandbox({ speed: 0 });
const kucoin = clientOf(sandbox);
const heard: string[] = [];
const account = kucoin.live({ products: ['spot'] });
account.on('order', () => {
  throw new Error('of an account');
});
account.on('order', ({ order }) => heard.push(order.state));
await account.ready;
const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '100', size: '0.01' } as const;
await kucoin.spot.order.addOrder(order);
await until(() => heard.length === 1);
const guard = kucoin.deadman({ after: '60s' });
guard.on('renewed', () => {
  throw new Error('of a switch');
});
await guard.ready;
await guard.close();
console.log(`${heard.join()}, ${account.state}, ${guard.state}`);
sandbox.faults.add({ kind: 'key-expired' });
const unset = kucoin.deadman({ after: '60s' });
await until(() => unset.state === 'failed');
sandbox.faults.add({ kind: 'socket-kill' });
await until(() => account.state === 'closed');
await new Promise((resolve) => setTimeout(resolve, 50));
await kucoin.close();
await sandbox.close();
