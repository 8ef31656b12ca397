import { Refusal, badParameter } from '../refusal.ts';
import type { Fault, FaultHandle, Faults } from './fault.ts';
import { SURFACES } from './kind-entry.ts';
import type { Surface } from './kind-entry.ts';
import { surfacesOf } from './kinds.ts';
import { createStreams } from './random.ts';
import type { Random, Seed } from './random.ts';
import { readFault } from './schema.ts';
import { createStanding } from './standing.ts';
import type { Standing, Subject } from './standing.ts';

const MOST_FAULTS = 1000;

/** A fault that strikes, and the chance it draws from. */
export interface Strike {
  readonly standing: Standing;
  readonly fault: Fault;
  readonly random: Random;
}

/** All faults of one sandbox. */
export interface Register extends Faults {
  /** Whether any fault may strike there; all that is asked where none was added. */
  readonly active: Readonly<Record<Surface, boolean>>;
  /** The faults that strike there now, oldest first. Counts the subject. */
  readonly meet: (surface: Surface, subject: Subject, keep?: (fault: Fault) => boolean) => readonly Strike[];
  /** A copy of the value if it is a fault of this exchange. Throws a `Refusal` that names the field which is wrong. */
  readonly read: (value: unknown) => Fault;
  readonly remove: (id: string) => boolean;
  /** Called when a fault was added or has been removed. */
  readonly watch: (watcher: Watcher) => void;
}

interface Watcher {
  readonly added: (standing: Standing) => void;
  readonly removed: (standing: Standing) => void;
}

export const createRegister = (
  seed: Seed,
  now: () => number,
  isEndpoint: (pattern: string) => boolean,
): Register => {
  const all = new Map<string, Standing>();
  const active: Record<Surface, boolean> = { answers: false, pushes: false, sockets: false };
  const lists = new Map<Surface, readonly Standing[]>();
  const watchers: Watcher[] = [];
  let count = 0;

  const refresh = (): void => {
    const live = [...all.values()].filter(({ isSpent }) => !isSpent());
    for (const surface of SURFACES) {
      const list = live.filter(({ fault }) => surfacesOf(fault).includes(surface));
      lists.set(surface, list);
      active[surface] = list.length > 0;
    }
  };

  const remove = (id: string): boolean => {
    const standing = all.get(id);
    if (!standing) return false;
    all.delete(id);
    standing.end();
    refresh();
    for (const { removed } of watchers) removed(standing);
    return true;
  };

  const read = (value: unknown): Fault => {
    const fault = readFault(value);
    const endpoint = fault.match?.endpoint;
    if (endpoint !== undefined && !isEndpoint(endpoint))
      throw badParameter('match.endpoint', 'fits no endpoint; GET /_sandbox/surface lists them');
    return fault;
  };

  const add = (given: Fault): FaultHandle => {
    const fault = read(given);
    if (all.size >= MOST_FAULTS) throw new Refusal('400100', `There are ${MOST_FAULTS} faults already.`);
    count += 1;
    const standing = createStanding(String(count), fault, createStreams(seed, count), now);
    all.set(standing.id, standing);
    refresh();
    for (const { added } of watchers) added(standing);
    refresh();
    return {
      id: standing.id,
      fault,
      get matches() {
        return standing.view().matches;
      },
      get hits() {
        return standing.view().hits;
      },
      get spent() {
        return standing.isSpent();
      },
      remove: () => void remove(standing.id),
    };
  };

  const meet: Register['meet'] = (surface, subject, keep) => {
    const strikes: Strike[] = [];
    let spent = false;
    for (const standing of lists.get(surface) ?? []) {
      const { fault } = standing;
      if (keep && !keep(fault)) continue;
      const random = standing.meet(subject);
      if (random) strikes.push({ standing, fault, random });
      if (standing.isSpent()) spent = true;
    }
    if (spent) refresh();
    return strikes;
  };

  return {
    active,
    add,
    read,
    meet,
    remove,
    list: () => [...all.values()].map(({ view }) => view()),
    clear: () => {
      for (const id of all.keys()) remove(id);
    },
    watch: (watcher) => void watchers.push(watcher),
  };
};
