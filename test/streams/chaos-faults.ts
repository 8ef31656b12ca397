import type { Sandbox } from '@kucoin-typed/sandbox';
import type { Random } from '../../packages/sandbox/src/engine/random.ts';
import { pause } from './support.ts';

type Fault = Parameters<Sandbox['faults']['add']>[0];

interface Trouble {
  readonly weight: number;
  readonly fault: (random: Random) => Fault;
  /** How long it stands, in ms. */
  readonly lasts: readonly [number, number];
}

/**
 * Topics whose pushes may go missing or come in another order: their numbers follow each other. Elsewhere nobody can
 * notice a single push that never comes, or one that comes after its socket has gone.
 */
const NUMBERED = ['/market/level2:*', '/contractMarket/level2:*'];
/** Topics whose pushes may come twice: they have an identity, or numbers. */
const NAMED = [
  ...NUMBERED,
  '/market/match:*',
  '/contractMarket/execution:*',
  '/spotMarket/*',
  '/account/*',
  'execution.*',
];
const HOSTS = ['spot', 'futures'] as const;

const oneOf = <T>(random: Random, list: readonly T[]): T => list[random.int(0, list.length - 1)] as T;
const isOn = (random: Random): boolean => random.int(0, 1) === 1;
const where = (random: Random): object => (isOn(random) ? {} : { match: { host: oneOf(random, HOSTS) } });

const TROUBLES: readonly Trouble[] = [
  {
    weight: 6,
    lasts: [100, 200],
    fault: (random) => ({ kind: 'socket-kill', abrupt: isOn(random), ...where(random) }),
  },
  {
    weight: 3,
    lasts: [1000, 4000],
    fault: (random) => ({
      kind: 'socket-kill',
      abrupt: isOn(random),
      on: oneOf(random, ['push', 'frame', 'open'] as const),
      times: random.int(1, 2),
      ...where(random),
    }),
  },
  // A socket that spoke again after a silence would have lost what nobody can notice: it stays silent until it is left.
  { weight: 1, lasts: [22_000, 24_000], fault: (random) => ({ kind: 'silent', ...where(random) }) },
  {
    weight: 2,
    lasts: [500, 12_000],
    fault: (random) => ({
      kind: 'half-open',
      stage: oneOf(random, ['upgrade', 'welcome'] as const),
      times: 1,
    }),
  },
  {
    weight: 2,
    lasts: [500, 4000],
    fault: (random) => ({
      kind: 'refuse-connect',
      times: random.int(1, 3),
      ...(isOn(random) ? { how: oneOf(random, ['closed', 'reset'] as const) } : {}),
      ...where(random),
    }),
  },
  { weight: 1, lasts: [300, 3000], fault: (random) => ({ kind: 'token-expiry', ...where(random) }) },
  {
    weight: 3,
    lasts: [1000, 4000],
    fault: (random) => ({ kind: 'drop', chance: 0.05, match: { topic: oneOf(random, NUMBERED) } }),
  },
  {
    weight: 2,
    lasts: [1000, 4000],
    fault: (random) => ({
      kind: 'reorder',
      chance: 0.2,
      by: [1, 4],
      match: { topic: oneOf(random, NUMBERED) },
    }),
  },
  {
    weight: 2,
    lasts: [1000, 4000],
    fault: (random) => ({
      kind: 'delay',
      chance: 0.2,
      ms: [10, 300],
      match: { topic: oneOf(random, NUMBERED) },
    }),
  },
  {
    weight: 3,
    lasts: [1000, 5000],
    fault: (random) => ({
      kind: 'repeat',
      chance: 0.3,
      copies: random.int(1, 3),
      match: { topic: oneOf(random, NAMED) },
    }),
  },
  { weight: 2, lasts: [1000, 6000], fault: () => ({ kind: 'latency', ms: [50, 800] }) },
  {
    weight: 2,
    lasts: [1000, 6000],
    fault: (random) => ({
      kind: oneOf(random, ['lost-before', 'lost-after', 'status', 'garbage'] as const),
      chance: 0.3,
    }),
  },
  { weight: 1, lasts: [1000, 4000], fault: () => ({ kind: 'stall', times: 2 }) },
];

/** One trouble after the other, by the seed, until it is time; then none. Returns how often each kind struck. */
export const trouble = async (
  sandbox: Sandbox,
  random: Random,
  isOver: () => boolean,
): Promise<Record<string, number>> => {
  const hits: Record<string, number> = {};
  const standing = new Set<() => void>();
  const lot = TROUBLES.flatMap((one) => Array.from({ length: one.weight }, () => one));
  while (!isOver()) {
    const { fault, lasts } = oneOf(random, lot);
    const handle = sandbox.faults.add(fault(random));
    const { kind } = handle.fault;
    const end = (): void => {
      standing.delete(end);
      clearTimeout(timer);
      hits[kind] = (hits[kind] ?? 0) + handle.hits;
      handle.remove();
    };
    const timer = setTimeout(end, random.int(...lasts));
    standing.add(end);
    await pause(random.int(500, 3500));
  }
  // A socket that is silent now must not speak again: nobody could tell what it kept to itself.
  sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
  await pause(100);
  for (const end of standing) end();
  return hits;
};
