import type { Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import type { Stream } from './stream.ts';
import { subscribe } from './subscribe.ts';

/** One push topic as data. */
export interface ChannelSpec {
  /** `ws.spot.trade` */
  readonly id: string;
  /** The topic with its parameters in braces; a plural one is a list. */
  readonly topic: string;
  /** Private topics push what is the account's own, and need a token that was signed for. */
  readonly private: boolean;
  readonly service: string;
  readonly subService: string;
  readonly methodName: string;
  /** The endpoint that hands out a token for the gateway. */
  readonly token: { readonly spec: EndpointSpec };
  /** Names of message fields that are integers beyond 2^53 and arrive as `bigint`. */
  readonly exact?: readonly string[];
}

export interface SubscribeOptions {
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
  /** Messages that may wait for a slow reader before the stream ends with an error. Default: 10,000. */
  readonly buffer?: number | undefined;
}

export type SubscribeArguments<P> = P extends void
  ? [params?: undefined, options?: SubscribeOptions]
  : [params: P, options?: SubscribeOptions];

/** A channel as a function: `for await (const trade of trade(client, { symbols: ['BTC-USDT'] })) …`. */
export interface Channel<P, M> {
  (client: Client, ...args: SubscribeArguments<P>): Stream<M>;
  readonly spec: ChannelSpec;
  /** Never set: carries the types for `Bound`. */
  readonly '~types'?: { readonly params: P; readonly message: M };
}

/** Makes a channel callable. */
export const channel = <P, M>(spec: ChannelSpec): Channel<P, M> => {
  const call = (client: Client, params?: unknown, options?: SubscribeOptions): Stream<M> =>
    subscribe(client, spec, params, options) as Stream<M>;
  return Object.assign(call, { spec }) as Channel<P, M>;
};
