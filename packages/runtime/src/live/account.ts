import { StreamError } from '../errors/stream-error.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import type { LiveHost } from './host.ts';
import type { LiveEvent, LiveSettings, LiveState } from './options.ts';
import { readSettings } from './options.ts';
import { createOutlet, type Outlet } from './outlet.ts';
import type { LiveBalance, LiveFill, LiveOrder, LivePosition } from './records.ts';
import type { LiveSource } from './source.ts';
import { createStore, type Store } from './store.ts';
import type { Reconciled } from './sync.ts';

const EVENTS: readonly LiveEvent['type'][] = [
  'order', 'fill', 'balance', 'position', 'reconciled', 'state',
]; // prettier-ignore

/**
 * An account as it is now: open orders, what ended lately, fills, balances and positions, kept by pushes and put right
 * over REST after every interruption. Reading it is free, and never fails: `state` and `asOf` say how far it can be trusted.
 */
export class LiveAccount implements AsyncDisposable {
  readonly #store: Store;
  readonly #outlet: Outlet<LiveEvent>;
  readonly #keeper: Keeper;

  /** @internal Accounts come from `kucoin.live()`. */
  constructor(host: LiveHost, sources: readonly LiveSource[], settings: LiveSettings = {}) {
    const terms = readSettings(settings);
    this.#store = createStore({ orders: terms.keepOrders, fills: terms.keepFills });
    this.#outlet = createOutlet('live', EVENTS);
    this.#keeper = createKeeper({ host, sources, terms, store: this.#store, outlet: this.#outlet });
  }

  /** Resolves when all topics are confirmed and everything was read once. */
  get ready(): Promise<void> {
    return this.#keeper.ready;
  }

  get state(): LiveState {
    return this.#keeper.state();
  }

  /** Up to when everything is known: ms since 1970, by the exchange's clock. 0 before the first reading. */
  get asOf(): number {
    return this.#keeper.asOf();
  }

  /** Why it closed by itself, or why the last reading failed. */
  get error(): Error | undefined {
    return this.#keeper.error();
  }

  /** Open orders, and those that wait for their stop price. */
  orders(): readonly LiveOrder[] {
    return [...this.#store.open.values()];
  }

  /** Orders that ended lately, oldest first. */
  done(): readonly LiveOrder[] {
    return [...this.#store.done.values()];
  }

  /** An order by its id or your own id of it, open or not. */
  order(id: string): LiveOrder | undefined {
    const byClientOid = ({ clientOid }: LiveOrder): boolean => clientOid === id;
    return this.#store.order(id) ?? this.orders().find(byClientOid) ?? this.done().findLast(byClientOid);
  }

  /** Fills, oldest first; of one order where its id is given. */
  fills(orderId?: string): readonly LiveFill[] {
    const all = [...this.#store.fills.values()];
    return orderId === undefined ? all : all.filter((fill) => fill.orderId === orderId);
  }

  balances(): readonly LiveBalance[] {
    return [...this.#store.balances.values()];
  }

  /** What an account holds of a currency: `balance('trade', 'USDT')`. */
  balance(account: string, currency: string): LiveBalance | undefined {
    return this.#store.balances.get(`${account} ${currency}`);
  }

  /** Open positions. */
  positions(): readonly LivePosition[] {
    return [...this.#store.positions.values()];
  }

  /** Calls the handler with every event of a kind; what comes back takes it off. */
  on<T extends LiveEvent['type']>(
    type: T,
    handler: (event: Extract<LiveEvent, { type: T }>) => void,
  ): () => void {
    return this.#outlet.on(type, handler);
  }

  /** All events, in order. Those that wait for a slow reader are bounded: beyond, it ends with an error. */
  events({ buffer }: { readonly buffer?: number | undefined } = {}): AsyncIterableIterator<LiveEvent> {
    return this.#outlet.events(buffer);
  }

  /**
   * Reads everything over REST now, and puts right what differs.
   * @throws {KucoinError} where it cannot be read.
   */
  reconcile(): Promise<Reconciled> {
    return this.#keeper.reconcile();
  }

  /** Ends it. What it knows can still be read. */
  close(): void {
    this.#keeper.close(new StreamError('live', 'closed before it was ready.', 'Open another one.'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}
