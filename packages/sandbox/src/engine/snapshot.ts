import type { BookCount } from './book/book.ts';
import type { ClockState, Timer } from './clock.ts';
import { decode, encode } from './document.ts';
import type { Json } from './document.ts';
import type { Exchange, ExchangeState } from './exchange.ts';
import type { IdState } from './ids.ts';
import { Refusal } from '../refusal.ts';
import { requireShape } from './shape.ts';

const FORMAT = 'kucoin-typed-sandbox/1';
/** The last moment that a `Date` can tell. */
const LAST_MS = 8_640_000_000_000_000;
/** Timers that are due but did not run yet. */
const LATE_MS = 60_000;

/** The whole exchange as one JSON document. How amounts and maps look: `document.ts`. */
export interface Snapshot {
  readonly format: typeof FORMAT;
  readonly seed: string;
  readonly clock: ClockState;
  readonly ids: IdState;
  readonly random: Readonly<Record<string, readonly number[]>>;
  /** How far each book has counted. */
  readonly books: Readonly<Record<string, BookCount>>;
  readonly state: Json;
}

/** Everything that is needed to go on from here. */
export const saveExchange = (exchange: Exchange): Snapshot => ({
  format: FORMAT,
  seed: exchange.seed,
  clock: exchange.clock.state(),
  ids: { ...exchange.ids.state },
  random: exchange.random.state(),
  books: exchange.counts(),
  state: encode(exchange.state),
});

const isTime = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LAST_MS;

/** A timer of long ago would let the market make up for all the time since. */
const isTimer = (timer: Timer, now: number): boolean =>
  isTime(timer.at) && timer.at >= now - LATE_MS && Number.isSafeInteger(timer.order);

/** The state that a document holds. Throws an error that says what is wrong with it. */
const read = (exchange: Exchange, { seed, clock, ids, random, books, state }: Snapshot): ExchangeState => {
  requireShape(seed, '', 'seed');
  requireShape(clock, { now: 0, order: 0, timers: [{ at: 0, order: 0, kind: '', key: '' }] }, 'clock');
  if (!isTime(clock.now)) throw new Error('"clock.now" must be a time');
  if (!clock.timers.every((timer) => isTimer(timer, clock.now)))
    throw new Error('"clock.timers" must lie ahead');
  requireShape(ids, exchange.ids.state, 'ids');
  requireShape(random, {}, 'random');
  requireShape(books, {}, 'books');
  for (const [symbol, count] of Object.entries(books))
    requireShape(count, { sequence: 0, rank: 0 }, `books.${symbol}`);
  const decoded = decode(state);
  requireShape(decoded, exchange.state, 'state');
  return decoded as ExchangeState;
};

/** The refusal for a document that is none of ours. */
export const noSnapshot = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(
        '400100',
        `This is no snapshot: ${error instanceof Error ? error.message : String(error)}.`,
        {
          status: 400,
        },
      );

/** Puts a running exchange into a saved state. Nothing has changed if the document is none of ours. */
export const loadExchange = (exchange: Exchange, snapshot: Snapshot): void => {
  if (snapshot.format !== FORMAT)
    throw new Refusal('400100', 'This is no snapshot: its format is not "kucoin-typed-sandbox/1".', {
      status: 400,
    });
  let state: ExchangeState;
  try {
    state = read(exchange, snapshot);
  } catch (error) {
    throw noSnapshot(error);
  }
  Object.assign(exchange.state, state);
  Object.assign(exchange.ids.state, snapshot.ids);
  exchange.random.load(snapshot.seed, snapshot.random);
  exchange.seed = snapshot.seed;
  exchange.clock.load(snapshot.clock);
  exchange.reopen(snapshot.books);
};
