import type { BookCount } from './book/book.ts';
import type { ClockState } from './clock.ts';
import { decode, encode } from './document.ts';
import type { Json } from './document.ts';
import type { Exchange, ExchangeState } from './exchange.ts';
import type { IdState } from './ids.ts';
import { Refusal } from '../refusal.ts';

const FORMAT = 'kucoin-typed-sandbox/1';

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

/** Puts a running exchange into a saved state. Nothing has changed if the document is none of ours. */
export const loadExchange = (exchange: Exchange, snapshot: Snapshot): void => {
  if (snapshot.format !== FORMAT)
    throw new Refusal('400100', 'This is no snapshot: its format is not "kucoin-typed-sandbox/1".', {
      status: 400,
    });
  const state = decode(snapshot.state) as ExchangeState;
  Object.assign(exchange.state, state);
  Object.assign(exchange.ids.state, snapshot.ids);
  exchange.random.load(snapshot.seed, snapshot.random);
  exchange.seed = snapshot.seed;
  exchange.clock.load(snapshot.clock);
  exchange.reopen(snapshot.books);
};
