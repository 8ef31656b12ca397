import type { ApiPromise } from '../api-promise.ts';
import type { CallOptions, Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { operate } from './orders/operate.ts';

/** An endpoint, or whatever else carries its spec. */
interface WithSpec {
  readonly spec: EndpointSpec;
}

/** One operation of the WebSocket API as data. */
export interface OperationSpec {
  /** `ws.orders.spot.order` */
  readonly id: string;
  /** KuCoin's name of it: `spot.order`. */
  readonly op: string;
  /** The REST endpoint that does the same: its pool, its refusals, and how an order's fate is looked up. */
  readonly endpoint: WithSpec;
  /** Where it depends on how the order is named: the endpoint for each argument that can name it; one of them is given. */
  readonly endpointBy?: Readonly<Record<string, WithSpec>>;
  /** Names of all arguments, with blanks between, for strict validation. */
  readonly params?: string;
  /** Names of reply fields that are integers beyond 2^53. */
  readonly exact?: readonly string[];
  /** Arguments that make it stale: the time at which it was made, and for how many milliseconds after it is taken. */
  readonly stamp?: { readonly timestamp: string; readonly window: string };
  /** Empty texts are left out. */
  readonly omitEmpty?: boolean;
}

/** An operation as a function: `await order(client, { symbol: 'BTC-USDT', … })`. */
export interface Operation<A, R> {
  (client: Client, args: A, options?: CallOptions): ApiPromise<R>;
  readonly spec: OperationSpec;
  /** Never set: carries the types for `Bound`. */
  readonly '~types'?: { readonly operation: A; readonly reply: R };
}

/** Makes an operation callable. */
export const operation = <A, R>(spec: OperationSpec): Operation<A, R> => {
  const call = (client: Client, args?: unknown, options?: CallOptions): ApiPromise<unknown> =>
    operate(client, spec, args, options);
  return Object.assign(call, { spec }) as Operation<A, R>;
};
