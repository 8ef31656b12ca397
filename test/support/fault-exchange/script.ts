import type { Fault } from './faults.ts';
import { random } from './random.ts';
import type { Random } from './random.ts';
import type { Host } from './routes.ts';

/** A request as a script sees it. */
export interface Asked {
  /** Its number in order of arrival, from 1. */
  readonly n: number;
  /** The endpoint, e.g. `spot.order.addOrder`. */
  readonly id: string;
  readonly host: Host;
  /** Client order ids that it names, in the path, the query or the body. */
  readonly clientOids: readonly string[];
  readonly orderIds: readonly string[];
  /** How many requests of the same endpoint with the same ids have arrived, with this one. */
  readonly attempt: number;
  readonly arrivedAt: number;
}

/** An endpoint id, the beginning of one with a star (`spot.order.*`, `*`), or a question. */
type Target = string | ((asked: Asked) => boolean);

/** A fault, or how to make one by chance. */
type Chance = Fault | ((chance: Random) => Fault);

export interface Script {
  /** The next requests that fit meet these faults, one each. */
  next(target: Target, ...faults: readonly Fault[]): void;
  /** Every request that fits meets this fault, until the returned function is called. */
  always(target: Target, fault: Chance): () => void;
  /** A share (0 to 1) of the requests that fit meets one of these faults, by the seed. */
  plan(target: Target, share: number, faults: readonly Chance[]): () => void;
  /** Forgets everything. */
  clear(): void;
  /** How many faults of `next` have not been met. */
  readonly waiting: number;
  /** For the exchange. */
  meet(asked: Asked): Fault;
}

const fits = (target: Target, asked: Asked): boolean => {
  if (typeof target === 'function') return target(asked);
  return target.endsWith('*') ? asked.id.startsWith(target.slice(0, -1)) : target === asked.id;
};

const NONE: Fault = { name: 'none' };

/** What goes wrong, and when. Of two entries that fit, `next` goes before the others and older before newer. */
export const createScript = (seed: number): Script => {
  const queue: { readonly target: Target; readonly faults: Fault[] }[] = [];
  const standing: { readonly target: Target; readonly draw: (asked: Asked) => Fault | undefined }[] = [];
  const stand = (entry: (typeof standing)[number]): (() => void) => {
    standing.push(entry);
    return () => {
      const at = standing.indexOf(entry);
      if (at >= 0) standing.splice(at, 1);
    };
  };
  const chanceOf = (asked: Asked): Random =>
    random(seed, 'plan', asked.id, ...asked.clientOids, ...asked.orderIds, asked.attempt);
  const make = (one: Chance, chance: Random): Fault => (typeof one === 'function' ? one(chance) : one);
  return {
    next: (target, ...faults) => void queue.push({ target, faults: [...faults] }),
    always: (target, fault) => stand({ target, draw: (asked) => make(fault, chanceOf(asked)) }),
    plan: (target, share, faults) =>
      stand({
        target,
        draw: (asked) => {
          const chance = chanceOf(asked);
          return chance.next() < share ? make(chance.pick(faults), chance) : undefined;
        },
      }),
    clear: () => {
      queue.length = 0;
      standing.length = 0;
    },
    get waiting() {
      return queue.reduce((sum, { faults }) => sum + faults.length, 0);
    },
    meet: (asked) => {
      const queued = queue.find(({ target, faults }) => faults.length > 0 && fits(target, asked));
      if (queued) return queued.faults.shift() ?? NONE;
      for (const { target, draw } of standing) {
        const drawn = fits(target, asked) ? draw(asked) : undefined;
        if (drawn) return drawn;
      }
      return NONE;
    },
  };
};
