import {
  bind,
  connectionsOf,
  connectOrders,
  ordersStatus,
  type OrdersStatus,
  createClient,
  standFor,
  subscribeTopic,
  type AccountClient,
  type Bound,
  type CallOptions,
  type ChannelSpec,
  type ClientOptions,
  type Confirmation,
  type DeadManSwitch,
  type ConnectionStatus,
  type EndpointSpec,
  type Explain,
  type LiveAccount,
  type LoadShapes,
  type OrderBook,
  type PendingOrder,
  type PendingResolution,
  type Resolution,
  type Stream,
  type TopicOptions,
} from '@kucoin-typed/runtime';
import * as api from './api/index.ts';
import { confirmOrder, type ConfirmOptions, type OrderParams } from './confirm.ts';
import { openDeadMan, type DeadManOptions } from './deadman.ts';
import type { MessageOf, RowOf } from './api/ws/topics.ts';
import { openBook, type BookOptions } from './book.ts';
import { facts } from './facts.ts';
import { openLive, type LiveOptions } from './live/index.ts';
import { optionsOf, type Environment } from './environment.ts';

/**
 * Everything KuCoin offers, bound to one client: `kucoin.<service>.<group>.<method>(params)`, and
 * `kucoin.ws.<service>.<channel>(params)` for pushes. It points at KuCoin (global) unless told otherwise.
 *
 * ```ts
 * const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase });
 * const { price } = await kucoin.spot.market.getTicker({ symbol: 'BTC-USDT' });
 * ```
 */
export class Kucoin {
  /**
   * A client whose key comes from the environment: `KUCOIN_API_KEY`, `KUCOIN_API_SECRET`, `KUCOIN_API_PASSPHRASE`,
   * `KUCOIN_API_ACCESS_TOKEN`, `KUCOIN_API_KEY_VERSION`, `KUCOIN_API_REGION`, `KUCOIN_BASE_URL`, `KUCOIN_PROXY`. It is
   * read only here. What `options` say wins.
   * @throws {OptionsError} for a value that no option can have.
   */
  static fromEnv(options: ClientOptions = {}, environment?: Environment): Kucoin {
    return new Kucoin({ ...optionsOf(environment), ...options });
  }

  /** @throws {OptionsError} for an option that is unknown or has a value it cannot have. */
  constructor(options: ClientOptions = {}) {
    // The long table of codes is loaded with the first refusal: nobody needs it before.
    const explain: Explain = async (...code) => (await import('./errors.ts')).explain(...code);
    // What answers look like is loaded with the first one, where there is a logger to tell what is new.
    const shapes: LoadShapes = async () => (await import('./api/shapes.ts')).shapes;
    const client = createClient(options, { ...facts(), explain, shapes });
    const shared = { journal: options.journal, logger: options.logger };
    const own: Omit<Kucoin, keyof typeof api> = {
      ...client,
      resolve: async (pending, callOptions) =>
        client.resolve(endpointOf(pending.endpoint), pending, callOptions),
      resolvePending: async (callOptions) => client.resolvePending(orderEndpoints(api), callOptions),
      subscribe: (topic: string, topicOptions?: TopicOptions) =>
        subscribeTopic(client, channels(), topic, topicOptions) as Stream<any, any>,
      connections: () => connectionsOf(client),
      book: (bookOptions) => openBook(client, bookOptions),
      connectOrders: (callOptions) => connectOrders(client, callOptions),
      ordersStatus: () => ordersStatus(client),
      live: (liveOptions) => openLive(client, shared, liveOptions),
      placeAndConfirm: async (market, params, settings) => confirmOrder(client, market, params, settings),
      deadman: (settings) => openDeadMan(client, settings),
    };
    standFor(this, client);
    for (const [name, value] of Object.entries(own)) Object.defineProperty(this, name, { value });
    bind(client, api, this);
  }
}

/** The endpoint with an id such as `spot.order.addOrder`. @throws {TypeError} where there is none. */
const endpointOf = (id: string): { readonly spec: EndpointSpec } => {
  let at: unknown = api;
  for (const name of id.split('.')) at = Object(at)[name];
  if (typeof at !== 'function') throw new TypeError(`No endpoint has the id ${id}.`);
  return at as unknown as { readonly spec: EndpointSpec };
};

/** Every push channel of the classic gateways, for topics that are given as text. */
const channels = (): ChannelSpec[] =>
  [api.ws.spot, api.ws.margin, api.ws.futures].flatMap((group) =>
    Object.values(group).map(({ spec }) => spec as ChannelSpec),
  );

/** Every endpoint that a journal may have recorded. */
const orderEndpoints = (branch: object): { readonly spec: EndpointSpec }[] =>
  Object.values(branch).flatMap((node: object) => {
    if (typeof node !== 'function') return Object(node) === node ? orderEndpoints(node) : [];
    const endpoint = node as unknown as { readonly spec: EndpointSpec };
    return endpoint.spec.order ? [endpoint] : [];
  });

/** What a client has beside endpoints and channels. */
type OwnMethods = Omit<AccountClient, 'resolve' | 'resolvePending'>;

// The methods are those of the endpoint files, by type as at run time: nothing is written twice.
export interface Kucoin extends Bound<typeof api>, OwnMethods {
  /** Finds out what became of orders whose outcome was unknown, from `error.pending`. */
  resolve(pending: PendingOrder, options?: CallOptions): Promise<Resolution>;
  /**
   * Finds out what became of every request that the journal has no certain outcome of, after a crash say, and records it.
   * What cannot be found out stays open. None of them makes it throw.
   * @throws {OptionsError} where the client has no journal.
   */
  resolvePending(options?: CallOptions): Promise<PendingResolution[]>;
  /**
   * Subscribes to a topic as KuCoin's pages spell it: `kucoin.subscribe('/market/match:BTC-USDT')`. Several symbols go
   * after one colon, with commas between them. Of a topic that the specs do not know say which gateway it is on.
   */
  subscribe<T extends string>(topic: T, options?: TopicOptions): Stream<MessageOf<T>, RowOf<T>>;
  /**
   * Opens an order book and keeps it in step with the exchange: `await book.ready; book.best()`. Reads throw while
   * nothing vouches for it. @throws {ParamsError} for a market or symbol that is none.
   */
  book(options: BookOptions): OrderBook;
  /**
   * Opens the connection that `kucoin.ws.orders` travels over ahead of the first order, and keeps it.
   * @throws {KucoinError} as an order would: a key that is refused, a gateway that cannot be reached.
   */
  connectOrders(options?: Pick<CallOptions, 'signal' | 'deadline'>): Promise<void>;
  /** How that connection stands, and how long the round trips of its operations took. */
  ordersStatus(): OrdersStatus;
  /** How the sockets stand, and how many topics each of them has. */
  connections(): ConnectionStatus[];
  /**
   * An account as it is now: orders, fills, balances and positions, kept by pushes and put right over REST after every
   * interruption. `await kucoin.live({ products: ['spot'] }).ready`.
   * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
   */
  live(options: LiveOptions): LiveAccount;
  /**
   * Places an order, and waits until it is known where it stands, by a push or a look-up:
   * `await kucoin.placeAndConfirm('spot', { symbol, side: 'buy', type: 'market', funds: '20' })`.
   * @throws {KucoinError} what placing throws. An order that is cancelled, filled in part or not, is a result.
   */
  placeAndConfirm<Name extends keyof OrderParams>(
    market: Name,
    params: OrderParams[Name],
    options?: ConfirmOptions,
  ): Promise<Confirmation>;
  /**
   * Cancels the orders of a market unless this program says in time that all is well; it says so by itself, as long as
   * `check` does: `kucoin.deadman({ after: '30s', check: () => healthy })`.
   * @throws {OptionsError} for an option that has a value it cannot have.
   */
  deadman(options: DeadManOptions): DeadManSwitch;
}
