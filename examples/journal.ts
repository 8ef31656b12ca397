// A program dies right after it sent an order. The next one finds out from the journal what became of it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kucoin } from 'kucoin-typed';
import { fileJournal } from 'kucoin-typed/journal';
import { connection } from './connection.ts';

const [task, file = path.join(mkdtempSync(path.join(tmpdir(), 'orders-')), 'orders.jsonl')] =
  process.argv.slice(2);
const journal = fileJournal(file);
const symbol = 'BTC-USDT';

if (task === 'die') {
  // The worst moment there is: the exchange has the order, and nobody has noted that yet.
  const onAttempt = (): void => void process.kill(process.pid, 'SIGKILL');
  const kucoin = new Kucoin({ ...connection(), journal, hooks: { onAttempt } });
  await kucoin.spot.order.addOrder({ symbol, side: 'buy', type: 'limit', price: '10000', size: '0.0001' });
}

const doomed = fork(import.meta.filename, ['die', file]);
const [, signal] = await once(doomed, 'exit');
console.log(`the first program ended by ${signal}`);

const kucoin = new Kucoin({ ...connection(), journal });
for (const { endpoint, verdict, orders } of await kucoin.resolvePending()) {
  console.log(`${endpoint}: ${verdict}`);
  for (const { orderId = '' } of orders) {
    await kucoin.spot.order.cancelOrderByOrderId({ symbol, orderId });
    console.log(`cancelled ${orderId}`);
  }
}
console.log(`still open: ${(await kucoin.resolvePending()).length}`);
await journal.close();
