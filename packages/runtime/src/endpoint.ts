import type { ApiPromise } from './api-promise.ts';
import type { CallOptions, Client } from './client.ts';
import { exactParser } from './json/exact-parser.ts';
import type { FindFacts, OrderFacts } from './outcome/facts.ts';

/** A base URL family; the region picks the address. */
export type Host = 'spot' | 'futures' | 'broker' | (string & {});

/** One REST operation as data: everything that KuCoin says of it. */
export interface EndpointSpec {
  /** `spot.market.getTicker` */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The route, with path parameters in braces. */
  readonly path: string;
  readonly host: Host;
  /** `Spot`, `Futures` or `Broker`. */
  readonly domain: string;
  /** Private calls are signed, public ones carry no key. */
  readonly channel: 'Public' | 'Private';
  /** What the API key must be allowed to do; `null` where nothing is asked. */
  readonly permission: string | null;
  /** The rate-limit quota that a call draws on; `null` where nobody knows. */
  readonly pool: string | null;
  /** How much of the pool a call takes; `null` where nobody knows. */
  readonly weight: number | null;
  readonly service: string;
  readonly subService: string;
  readonly methodName: string;
  /** Parameters travel as JSON although the method is DELETE. */
  readonly json?: boolean;
  /** Parameters that stay in the query of a call with a body. */
  readonly query?: readonly string[];
  /** The body is a list, and so are the parameters. */
  readonly list?: boolean;
  /** Parameters without which a cancellation would reach further than it says. */
  readonly required?: readonly string[];
  /** Names of all parameters, with blanks between, for strict validation. */
  readonly params?: string;
  /** It places, changes or cancels orders: how to find out what became of them. */
  readonly order?: OrderFacts;
  /** It finds orders. */
  readonly finds?: FindFacts;
  /** Names of result fields that are integers beyond 2^53 and arrive as `bigint`. */
  readonly exact?: readonly string[];
  /** It travels over a socket: the id of the endpoint that does the same over HTTP. */
  readonly twin?: string;
  /** Reads an answer, in place of `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
}

/** Parameters may be left out where none is required. */
export type CallArguments<P> = P extends void
  ? [params?: undefined, options?: CallOptions]
  : object extends P
    ? [params?: P, options?: CallOptions]
    : [params: P, options?: CallOptions];

/** An endpoint as a function: `await getTicker(client, { symbol: 'BTC-USDT' })`. */
export interface Endpoint<P, R> {
  (client: Client, ...args: CallArguments<P>): ApiPromise<R>;
  readonly spec: EndpointSpec;
  /** Never set: carries the types for `Bound`. */
  readonly '~types'?: { readonly params: P; readonly result: R };
}

/** Makes an endpoint callable. The parameters are checked when they are rendered. */
export const endpoint = <P, R>(spec: EndpointSpec): Endpoint<P, R> => {
  const call = (client: Client, params?: unknown, options?: CallOptions): ApiPromise<R> =>
    client.call<R>(spec, params, options);
  return Object.assign(call, { spec: spec }) as Endpoint<P, R>;
};

/** An endpoint with integers that a double cannot hold: apart from the others, which do without the code for it. */
export const exactEndpoint = <P, R>(
  spec: EndpointSpec & { readonly exact: readonly string[] },
): Endpoint<P, R> => endpoint({ ...spec, parse: exactParser(spec.exact) });
