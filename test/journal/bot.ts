// A small bot that places orders until it is killed: node bot.ts <options as JSON>. Its clock runs with the exchange's.
import { Kucoin, type KucoinError, type TimeSource } from 'kucoin-typed';
import { fileJournal } from 'kucoin-typed/journal';
import type { BotOptions } from './crash.test.ts';

const { key, baseUrl, file, round, start, anchor, factor } = JSON.parse(process.argv[2] ?? '') as BotOptions;
const { apiKey, apiSecret, apiPassphrase } = key;
const source: TimeSource = {
  now: () => Math.floor(start + (Date.now() - anchor) * factor),
  monotonic: () => performance.now() * factor,
  after: (ms, run) => {
    const timer = setTimeout(run, ms / factor);
    return () => clearTimeout(timer);
  },
};
const journal = fileJournal(file, { compactAt: 20_000 });
const kucoin = new Kucoin({
  apiKey,
  apiSecret,
  apiPassphrase,
  baseUrl,
  journal,
  timeout: 2000,
  clock: { source },
});
const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;

/** What the bot itself was told, for the test. */
const say = (clientOid: string, outcome: string): void =>
  void process.stdout.write(`${clientOid} ${outcome}\n`);

let count = 0;
const trade = async (): Promise<never> => {
  for (;;) {
    const clientOid = `r${round}-${count++}`;
    await kucoin.spot.order.addOrder({ ...order, clientOid }).then(
      ({ orderId }) => say(clientOid, orderId),
      (error: unknown) => say(clientOid, (error as KucoinError).outcome ?? String(error)),
    );
  }
};
say('up', '');
await Promise.all(Array.from({ length: 8 }, trade));
