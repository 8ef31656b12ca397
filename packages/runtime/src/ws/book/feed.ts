import type { CallOptions, Client } from '../../client.ts';
import type { Endpoint } from '../../endpoint.ts';
import type { Channel, SubscribeArguments, SubscribeOptions } from '../channel.ts';
import type { Stream } from '../stream.ts';

/** One changed price: `0` as size takes the level away. The third is the change's own number, on feeds that give one. */
export type BookRow = readonly [price: string, size: string, ...rest: unknown[]];

/** A push of a book, in the words of every market. */
export interface BookPush {
  /** Number of its first change; a book that has everything before it may take it. */
  readonly first: number;
  /** Number of its last change. */
  readonly last: number;
  /** When the exchange made it: ms, or ns as `bigint`. */
  readonly time: number | bigint;
  readonly bids: readonly BookRow[];
  readonly asks: readonly BookRow[];
  /** The rows are the whole book, and not changes. */
  readonly whole?: boolean;
}

/** A whole book. */
export interface BookImage {
  /** Number of the last change in it. */
  readonly sequence: number;
  /** When the exchange made it: ms, or ns as `bigint`; absent where it does not say. */
  readonly time?: number | bigint | undefined;
  readonly bids: readonly BookRow[];
  readonly asks: readonly BookRow[];
}

/** How the book of a market is kept: what feeds it, and where a whole one comes from. */
export interface BookFeed {
  /** The id of the channel. */
  readonly id: string;
  /** Whether the third of a row is the number of that change. */
  readonly isNumbered: boolean;
  readonly subscribe: (client: Client, symbol: string, options: SubscribeOptions) => Stream<unknown>;
  /** Whatever it throws says that the push is not what the exchange documents. */
  readonly read: (message: unknown) => BookPush;
  /** The endpoint that tells the whole book; absent where it comes as the first push. */
  readonly snapshot:
    | {
        readonly id: string;
        readonly fetch: (client: Client, symbol: string, options: CallOptions) => Promise<BookImage>;
      }
    | undefined;
}

/** The same with the types of one market. */
export interface BookFeedFacts<P, M, Q, R> {
  readonly channel: Channel<P, M>;
  readonly params: (symbol: string) => P;
  readonly read: (message: M) => BookPush;
  readonly isNumbered?: boolean;
  readonly snapshot?: {
    readonly endpoint: Endpoint<Q, R>;
    readonly params: (symbol: string) => Q;
    readonly read: (result: R) => BookImage;
  };
}

/** Describes a feed by the channel and the endpoint that it is made of. */
export const bookFeed = <P, M, Q = never, R = never>({
  channel,
  params,
  read,
  isNumbered = false,
  snapshot,
}: BookFeedFacts<P, M, Q, R>): BookFeed => ({
  id: channel.spec.id,
  isNumbered,
  subscribe: (client, symbol, options) =>
    channel(client, ...([params(symbol), options] as unknown as SubscribeArguments<P>)),
  read: (message) => read(message as M),
  snapshot: snapshot && {
    id: snapshot.endpoint.spec.id,
    fetch: async (client, symbol, options) =>
      snapshot.read(await client.call<R>(snapshot.endpoint.spec, snapshot.params(symbol), options)),
  },
});
