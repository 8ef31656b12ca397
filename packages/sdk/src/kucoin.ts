import {
  bind,
  createClient,
  type AccountClient,
  type Bound,
  type CallOptions,
  type ClientOptions,
  type EndpointSpec,
  type Explain,
  type PendingOrder,
  type PendingResolution,
  type Resolution,
} from '@kucoin-typed/runtime';
import * as api from './api/index.ts';
import { facts } from './facts.ts';
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
    const client = createClient(options, { ...facts(), explain });
    const own: OwnMethods & Pick<Kucoin, 'resolve' | 'resolvePending'> = {
      ...client,
      resolve: async (pending, callOptions) =>
        client.resolve(endpointOf(pending.endpoint), pending, callOptions),
      resolvePending: async (callOptions) => client.resolvePending(orderEndpoints(api), callOptions),
    };
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
}
