import type { Client } from '../../client.ts';
import { AbortedError } from '../../errors/aborted-error.ts';
import { BookError } from '../../errors/book-error.ts';
import { StreamError } from '../../errors/stream-error.ts';
import { createChanges, type Changes, type ChangesOptions } from './changes.ts';
import { checksOf, type Checks } from './checks.ts';
import { costOf, type BookCost } from './cost.ts';
import { decimalOf, minus, textOf } from './decimal.ts';
import type { BookFeed } from './feed.ts';
import { createHandlers, type Handlers } from './handlers.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import type { BookLevel, Levels } from './levels.ts';
import type { BookChange, BookCounters, BookResync, BookState, BookStateNotice } from './notices.ts';
import type { BookSource } from './source.ts';

const BUFFER = 10_000;
const EVENTS = ['change', 'state', 'resync', 'end'] as const;

/** What a book is opened with, whatever its market. */
interface BookOpening {
  readonly symbol: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without a change after which it counts as stale. */
  readonly silence?: number | undefined;
}

/** What handlers of a book are called with. */
export interface BookHandlers {
  /** After every push, and with the whole book when it was made anew. */
  change: BookChange;
  state: BookStateNotice;
  /** The book was lost and is whole again. */
  resync: BookResync;
  /** The book is over; the error says why, if it was not closed. */
  end: Error | undefined;
}

/**
 * A local copy of an exchange's order book, kept in step by the numbers of its changes. What was missed is noticed and
 * fetched anew by itself; until then reads throw a `BookError` rather than tell prices that are none.
 */
export class OrderBook implements AsyncDisposable {
  readonly symbol: string;
  /** What feeds it. */
  readonly source: BookSource;
  /** Resolves when the book is in step for the first time; rejects when it ends before. */
  readonly ready: Promise<void>;
  readonly #keeper: Keeper;
  readonly #checks: Checks;
  readonly #handlers: Handlers<BookHandlers>;
  readonly #readers = new Set<Changes>();
  readonly #first: PromiseWithResolvers<void> = Promise.withResolvers();
  readonly #signal: AbortSignal | undefined;
  #over: { readonly error: Error | undefined } | undefined;

  /** @internal Books come from a client. */
  constructor(
    client: Client,
    feed: BookFeed,
    source: Pick<BookSource, 'market' | 'depth' | 'instead'>,
    { symbol, signal, silence }: BookOpening,
  ) {
    this.symbol = symbol;
    this.#handlers = createHandlers(feed.id, EVENTS);
    this.source = { ...source, channel: feed.id, snapshot: feed.snapshot?.id ?? 'push' };
    this.#checks = checksOf(feed.id);
    this.ready = this.#first.promise;
    // Who does not wait for `ready` meets the error when reading.
    this.ready.catch(() => {});
    this.#signal = signal;
    this.#keeper = createKeeper({
      client,
      feed,
      symbol,
      silence,
      isWatched: () => this.#readers.size > 0 || this.#handlers.has('change'),
      onChange: (change) => {
        this.#handlers.call('change', change);
        for (const reader of this.#readers) reader.push(change);
      },
      onState: (notice) => {
        if (notice.state === 'synced') this.#first.resolve();
        this.#handlers.call('state', notice);
      },
      onResync: (resync) => this.#handlers.call('resync', resync),
      onEnd: (error) => this.#end(error),
    });
    signal?.addEventListener('abort', this.#abort);
    if (signal?.aborted) this.#abort();
  }

  /** Whether the book can be read: only while it is `synced`. */
  get state(): BookState {
    return this.#keeper.state().state;
  }

  /** The state, since when, and why. */
  status(): BookStateNotice {
    return this.#keeper.state();
  }

  get counters(): BookCounters {
    return this.#keeper.counters();
  }

  /** Number of the last change in it. @throws {BookError} */
  get sequence(): number {
    this.#check();
    return this.#keeper.copy.sequence();
  }

  /** When the exchange made the last change, in ms since 1970; undefined where it did not say. @throws {BookError} */
  get time(): number | undefined {
    this.#check();
    return this.#keeper.copy.time();
  }

  /** The best level of each side; undefined where a side is empty. @throws {BookError} */
  best(): { readonly bid: BookLevel | undefined; readonly ask: BookLevel | undefined } {
    this.#check();
    return { bid: this.#keeper.copy.bids.best(), ask: this.#keeper.copy.asks.best() };
  }

  /** The dearest so many bids, best first; without a count all of them. @throws {BookError} */
  bids(count: number = Infinity): BookLevel[] {
    return this.#side('bids').top(this.#checks.count(count));
  }

  /** The cheapest so many asks, best first; without a count all of them. @throws {BookError} */
  asks(count: number = Infinity): BookLevel[] {
    return this.#side('asks').top(this.#checks.count(count));
  }

  /** Best ask less best bid, exactly; undefined where a side is empty. @throws {BookError} */
  get spread(): string | undefined {
    const { bid, ask } = this.best();
    return bid && ask && textOf(minus(decimalOf(ask.price), decimalOf(bid.price)));
  }

  /** What is offered at a price; `0` where nothing is. @throws {BookError} @throws {ParamsError} */
  sizeAt(side: 'bids' | 'asks', price: string): string {
    this.#checks.decimal('price', price);
    return this.#side(side).sizeAt(price) ?? '0';
  }

  /** What buying or selling so much at once would come to, without fees. @throws {BookError} @throws {ParamsError} */
  cost(side: 'buy' | 'sell', size: string): BookCost {
    this.#checks.oneOf('side', side, ['buy', 'sell']);
    const wanted = this.#checks.decimal('size', size);
    return costOf(this.#side(side === 'buy' ? 'asks' : 'bids'), wanted);
  }

  /**
   * Calls a function with what happens from now on, at once and in order.
   * @returns a function that takes it back.
   */
  on<K extends keyof BookHandlers>(event: K, handler: (value: BookHandlers[K]) => void): () => void {
    return this.#handlers.on(event, handler);
  }

  /**
   * Changes from now on, beginning with the whole book. Each call is a reader of its own; leaving the loop ends it.
   * It goes on over resyncs, with the whole book after each of them. @throws {ParamsError} for a flow that is none.
   */
  changes({ flow = 'all', buffer = BUFFER }: ChangesOptions = {}): AsyncIterableIterator<
    BookChange,
    undefined
  > {
    const id = this.source.channel;
    this.#checks.oneOf('flow', flow, ['all', 'latest', 'drop']);
    const most = this.#checks.size('buffer', buffer);
    const size = flow === 'latest' ? 1 : most;
    const cure = "Read faster, raise buffer, or choose flow: 'latest'.";
    const image = (): BookChange | undefined =>
      this.state === 'synced' ? this.#keeper.copy.image() : undefined;
    const reader = createChanges({
      flow,
      size,
      image,
      tooMany: () => new StreamError(id, `${size} changes of ${this.symbol} waited for a reader.`, cure),
      onEnd: () => this.#readers.delete(reader),
    });
    this.#readers.add(reader);
    const now = image();
    if (now) reader.push(now);
    if (this.#over) reader.end(this.#over.error);
    return reader;
  }

  /** Ends the book and gives its topic back. */
  close(): void {
    this.#keeper.close('it was closed');
    this.#end(undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  readonly #abort = (): void => {
    this.#keeper.close('its signal ended it');
    this.#end(new AbortedError(this.source.channel, { cause: this.#signal?.reason }, 'Open another one.'));
  };

  #end(error: Error | undefined): void {
    if (this.#over) return;
    this.#over = { error };
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#first.reject(error ?? this.#refusal());
    for (const reader of this.#readers) reader.end(error);
    this.#handlers.call('end', error);
  }

  #refusal(): BookError {
    const status = this.#keeper.state();
    const cure = this.#over
      ? 'Open another one.'
      : 'It is made whole by itself: wait for its state, and cancel what depends on it meanwhile.';
    return new BookError(this.source.channel, this.symbol, status, cure, { cause: this.#over?.error });
  }

  #check(): void {
    if (this.#keeper.state().state !== 'synced') throw this.#refusal();
  }

  #side(side: 'bids' | 'asks'): Levels {
    this.#checks.oneOf('side', side, ['bids', 'asks']);
    this.#check();
    return this.#keeper.copy[side];
  }
}
