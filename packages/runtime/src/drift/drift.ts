import type { TimeSource } from '../time-source.ts';
import type { Logger } from '../watch/events.ts';
import { compare, copyOf } from './compare.ts';
import { noticeOf, type Finding } from './notice.ts';
import type { LoadShapes, ShapeTable } from './shapes.ts';

/** Tells the logger once of everything in answers that the specs do not know. */
export interface Drift {
  /** Looks at an answer before the caller gets it and may change it. Never throws, never changes anything. */
  inspect(id: string, data: unknown): void;
}

/** How often one endpoint was called, and when it is looked at next. */
interface Visits {
  count: number;
  next: number;
  at: number;
  /** How often it was looked at, and how many notices came of it. */
  round: number;
  notices: number;
}

const MOST_ENDPOINTS = 1000;
const MOST_NOTICES = 1000;
/** An object whose names are ids would else use up the notices of all endpoints. */
const MOST_OF_ONE = 50;
const MOST_WAITING = 20;
/** One answer in so many is looked at, or one in so many ms where there are fewer. */
const EVERY = 64;
const EVERY_MS = 60_000;

const NO_SHAPES: ShapeTable = { shared: [], of: {} };

/** @param load fetches what answers look like, with the first of them; without it, only lost digits are found. */
export const createDrift = (logger: Logger, load: LoadShapes | undefined, time: TimeSource): Drift => {
  const visits = new Map<string, Visits>();
  const told = new Set<string>();
  const waiting: (readonly [id: string, data: unknown, visit: Visits, round: number])[] = [];
  let table = load ? undefined : NO_SHAPES;
  let loading = false;
  let quiet = false;

  const isDue = (id: string): Visits | undefined => {
    let one = visits.get(id);
    if (!one) {
      if (visits.size >= MOST_ENDPOINTS) return undefined;
      one = { count: 0, next: 1, at: 0, round: -1, notices: 0 };
      visits.set(id, one);
    }
    // The first answers say most, so each one that is looked at doubles the way to the next.
    const now = time.monotonic();
    if (++one.count < one.next && now - one.at < EVERY_MS) return undefined;
    one.next = one.count + Math.min(one.count, EVERY);
    one.at = now;
    one.round++;
    return one;
  };

  const look = (id: string, data: unknown, visit: Visits, round: number, shapes: ShapeTable): void => {
    const shape = Object.hasOwn(shapes.of, id) ? shapes.of[id] : undefined;
    const tell = (finding: Finding): void => {
      const key = `${id} ${finding.kind} ${finding.field} ${finding.value ?? finding.type}`;
      if (quiet || visit.notices >= MOST_OF_ONE || told.has(key)) return;
      told.add(key);
      visit.notices++;
      const { message, notice } = noticeOf(id, finding, shape !== undefined);
      logger.info(message, notice);
      if (told.size < MOST_NOTICES) return;
      quiet = true;
      logger.info(`kucoin-typed: ${MOST_NOTICES} notices of drift; this client tells no more.`);
    };
    compare(data, shape, shapes, round, tell);
  };

  const fetchShapes = async (fetch: LoadShapes): Promise<void> => {
    try {
      table = JSON.parse(await fetch()) as ShapeTable;
    } catch (error) {
      table = NO_SHAPES;
      logger.info('kucoin-typed: the shapes of answers could not be loaded; new fields are not noticed.', {
        name: (error as Error)?.name,
      });
    }
    for (const [id, data, visit, round] of waiting.splice(0)) look(id, data, visit, round, table);
  };

  return {
    inspect: (id, data) => {
      if (quiet) return;
      const due = isDue(id);
      if (!due) return;
      try {
        // An answer may leave its data out.
        const value = data ?? null;
        const { round } = due;
        if (table) look(id, value, due, round, table);
        else if (waiting.length < MOST_WAITING) waiting.push([id, copyOf(value, round), due, round]);
        if (!load || loading) return;
        loading = true;
        // What a logger throws goes no further.
        fetchShapes(load).catch(() => {});
      } catch {
        // Nor here: a notice is never worth a call.
      }
    },
  };
};
