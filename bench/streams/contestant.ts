// One contestant in a process of its own. Arguments: its index and its address at the gateway. Asked for a measure, it
// says that it is ready, and later what the figures are.
import { contestants, type Take } from './contestants.ts';
import { now, type Kind } from './measures.ts';

export interface Asked {
  readonly kind: Kind;
  /** Messages that will come. */
  readonly count: number;
}

const [index, base = ''] = process.argv.slice(2);
const contestant = contestants[Number(index)]?.();
if (!contestant) throw new Error('there is no such contestant');

let take: Take = () => {};
let end: ((figures: readonly number[]) => void) | undefined;
const finish = (figures: readonly number[]): void => {
  take = () => {};
  end?.(figures);
};

/** Messages a second from the first to the last, and µs of CPU of this process for each. */
const burst = (count: number): Take => {
  const before = process.cpuUsage();
  let seen = 0;
  let first = 0;
  return () => {
    if (seen === 0) first = now();
    if (++seen < count) return;
    const last = now();
    const { user, system } = process.cpuUsage(before);
    finish([((seen - 1) * 1e6) / (last - first), (user + system) / seen]);
  };
};

/** µs from the stamp in the message to here, the middle one and the 99th percentile. */
const paced = (count: number): Take => {
  const times = new Float64Array(count);
  let seen = 0;
  return (sequence) => {
    times[seen++] = now() - Number(sequence);
    if (seen < count) return;
    times.sort();
    finish([times[count >> 1] ?? NaN, times[Math.floor(count * 0.99)] ?? NaN]);
  };
};

const kinds: Readonly<Record<Kind, (count: number) => Take>> = {
  burst,
  unified: burst,
  paced,
  kill: () => () => finish([now()]),
};

const connected = new Set<string>();
/** Subscribes, the first time. */
const connect = async (gateway: 'classic' | 'unified'): Promise<void> => {
  if (connected.has(gateway)) return;
  connected.add(gateway);
  await contestant[gateway]?.(base, (sequence) => take(sequence));
};

process.on('message', ({ kind, count }: Asked) => {
  const run = async (): Promise<void> => {
    await connect(kind === 'unified' ? 'unified' : 'classic');
    const figures = new Promise<readonly number[]>((resolve) => (end = resolve));
    take = kinds[kind](count);
    process.send?.('ready');
    process.send?.(await figures);
  };
  run().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.on('disconnect', () => process.exit());
