// How many orders a second a client places, with and without a file journal, one and 64 at a time. The exchange is a
// server on loopback, in a process of its own, that says yes to everything.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, fdatasyncSync, closeSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kucoin } from '../packages/sdk/src/index.ts';
import { fileJournal } from '../packages/sdk/src/journal.ts';
import { median } from './median.ts';

const ROUNDS = 9;
const ROUND_MS = 400;

const serve = (): void => {
  const answer = JSON.stringify({
    code: '200000',
    data: { orderId: '670fd33bf9406e0007ab3945', clientOid: 'c' },
  });
  const headers = { 'content-type': 'application/json', 'content-length': answer.length };
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, headers).end(answer));
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
};

const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;

/** Orders a second, while so many are under way at any time. */
const speedOf = async (kucoin: Kucoin, atATime: number): Promise<number> => {
  const begin = performance.now();
  let count = 0;
  const place = async (): Promise<void> => {
    while (performance.now() - begin < ROUND_MS) {
      await kucoin.spot.order.addOrder(order);
      count++;
    }
  };
  await Promise.all(Array.from({ length: atATime }, place));
  return (count * 1000) / (performance.now() - begin);
};

/** Milliseconds that the disk needs to make one short line safe. */
const syncTime = (file: string): number => {
  const handle = openSync(file, 'a');
  const times = Array.from({ length: 50 }, () => {
    writeSync(handle, `${'x'.repeat(400)}\n`);
    const begin = performance.now();
    fdatasyncSync(handle);
    return performance.now() - begin;
  });
  closeSync(handle);
  return median(times);
};

const measure = async (): Promise<void> => {
  const server = fork(import.meta.filename, ['serve']);
  const [{ port }] = await once(server, 'message');
  const folder = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-bench-'));
  const options = {
    apiKey: 'key',
    apiSecret: 'secret',
    apiPassphrase: 'passphrase',
    baseUrl: `http://127.0.0.1:${port}`,
    rateLimit: { mode: 'off' },
  } as const;
  const journal = fileJournal(path.join(folder, 'orders.jsonl'));
  const without = new Kucoin(options);
  const recorded = new Kucoin({ ...options, journal });

  console.log(`one fdatasync: ${syncTime(path.join(folder, 'sync')).toFixed(2)} ms`);
  console.log('at a time   without   with a journal   (orders/s, medians)');
  for (const atATime of [1, 64]) {
    const speeds: [number[], number[]] = [[], []];
    for (let round = -1; round < ROUNDS; round++) {
      for (const [index, kucoin] of [without, recorded].entries()) {
        const speed = await speedOf(kucoin, atATime);
        if (round >= 0) speeds[index as 0 | 1].push(speed);
      }
    }
    const [plain, safe] = speeds.map((values) => Math.round(median(values)).toString());
    console.log(`${String(atATime).padStart(9)}${plain?.padStart(10)}${safe?.padStart(17)}`);
  }
  await Promise.all([without.close(), recorded.close(), journal.close()]);
  server.kill();
  rmSync(folder, { recursive: true });
};

if (process.argv[2] === 'serve') serve();
else await measure();
