import type { Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import type { SocketLimits, StreamFacts } from './facts.ts';
import { classicTopics } from './gateways/classic.ts';
import { unifiedTopics } from './gateways/unified.ts';
import type { Stream } from './stream.ts';
import { subscribe } from './subscribe.ts';

/** What both kinds of channels have. */
export interface PushSpec {
  /** `ws.spot.trade` */
  readonly id: string;
  /** Private channels push what is the account's own. */
  readonly private: boolean;
  /** Names of message fields that are integers beyond 2^53 and arrive as `bigint`. */
  readonly exact?: readonly string[];
  readonly facts?: StreamFacts;
  readonly limits?: SocketLimits;
}

/** One push topic of the classic gateways as data. */
export interface ChannelSpec extends PushSpec {
  /** The topic with its parameters in braces; a plural one is a list. */
  readonly topic: string;
  readonly service: string;
  readonly subService: string;
  readonly methodName: string;
  /** The endpoint that hands out a token for the gateway. */
  readonly token: { readonly spec: EndpointSpec };
}

/** One channel of the unified gateway as data. */
export interface UnifiedChannelSpec extends PushSpec {
  /** KuCoin's name of it: `mark-price`. */
  readonly channel: string;
  /** Where it is served: server → WebSocket address. */
  readonly servers: Readonly<Record<string, string>>;
  /** Whether one subscription takes several symbols. */
  readonly multiSymbol: boolean;
  /** The `T` of its pushes, by which they are told apart. */
  readonly pushTypes: readonly string[];
  /** The endpoint that hands out a token, where the gateway does not take the login in a frame. */
  readonly token?: { readonly spec: EndpointSpec };
}

export interface SubscribeOptions {
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
  /**
   * What happens to messages that wait for a reader:
   * - `all` keeps every one, and ends the stream with an error when there are more than `buffer`;
   * - `latest` keeps the newest of each symbol;
   * - `drop` keeps all, and throws all that wait away when there are more than `buffer`, which the gap then tells.
   *
   * Default: `all`.
   */
  readonly flow?: 'all' | 'latest' | 'drop' | undefined;
  /** Messages that may wait for a reader. Default: 10,000. */
  readonly buffer?: number | undefined;
  /** Whether REST is asked for what was missed, where KuCoin offers it. Default: true, and false for `latest`. */
  readonly fill?: boolean | undefined;
  /** Milliseconds without a push after which a topic is looked after; `false` never. Default: the channel's own pace. */
  readonly silence?: number | false | undefined;
}

export type SubscribeArguments<P> = P extends void
  ? [params?: undefined, options?: SubscribeOptions]
  : [params: P, options?: SubscribeOptions];

/** A channel as a function: `for await (const trade of trade(client, { symbols: ['BTC-USDT'] })) …`. */
export interface Channel<P, M, Row = unknown> {
  (client: Client, ...args: SubscribeArguments<P>): Stream<M, Row>;
  readonly spec: ChannelSpec | UnifiedChannelSpec;
  /** Never set: carries the types for `Bound`. */
  readonly '~types'?: { readonly params: P; readonly message: M; readonly row: Row };
}

/** Makes a channel of the classic gateways callable. */
export const channel = <P, M, Row = unknown>(spec: ChannelSpec): Channel<P, M, Row> =>
  Object.assign(
    (client: Client, params?: unknown, options?: SubscribeOptions) =>
      subscribe(client, spec, () => classicTopics(spec, params), options) as Stream<M, Row>,
    { spec },
  ) as Channel<P, M, Row>;

/** Makes a channel of the unified gateway callable. */
export const unifiedChannel = <P, M, Row = unknown>(spec: UnifiedChannelSpec): Channel<P, M, Row> =>
  Object.assign(
    (client: Client, params?: unknown, options?: SubscribeOptions) =>
      subscribe(client, spec, () => unifiedTopics(spec, params), options) as Stream<M, Row>,
    { spec },
  ) as Channel<P, M, Row>;
