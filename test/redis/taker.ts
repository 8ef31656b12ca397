// A process of its own that takes from one pool as it is told over its parent's channel, and says what it was given.
import { redisStore } from '@kucoin-typed/redis';
import type { Demand, Record as TakerRecord, Setup } from './takers.ts';

const { url, pool: first, options } = JSON.parse(process.argv[2] ?? '') as Setup;
let pool = first;
const store = redisStore({ url, ...options });
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let record: TakerRecord = { grants: [], slowest: 0 };
/** A demand holds until the next message. */
const round = { now: 0 };

const demand = async (wanted: Demand, mine: number): Promise<void> => {
  const { callers, weight = 1, holdMs = 5, lateMs = 0 } = wanted;
  const from = pool;
  const caller = async (): Promise<void> => {
    while (mine === round.now) {
      const at = Date.now();
      const wait = await store.take(from, weight, at);
      record.slowest = Math.max(record.slowest, Date.now() - at);
      if (wait > 0) {
        await sleep(wait + lateMs);
        continue;
      }
      record.grants.push({ at, weight });
      await sleep(holdMs);
      store.settle(from, weight, Date.now(), { sent: true });
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
};

process.on(
  'message',
  (message: { readonly demand?: Demand; readonly key?: string; readonly say?: 'use' | 'record' }) => {
    if (message.key) pool = { ...pool, key: message.key };
    if (message.demand) void demand(message.demand, ++round.now);
    else if (message.say === 'use')
      void Promise.resolve(store.use(pool, Date.now())).then((use) => process.send?.(use));
    else if (message.say === 'record') {
      process.send?.(record);
      record = { grants: [], slowest: 0 };
    } else round.now++;
  },
);
process.on('disconnect', () => process.exit());
process.send?.('ready');
