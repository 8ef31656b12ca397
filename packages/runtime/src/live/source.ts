import type { CallOptions, Client } from '../client.ts';
import type { SubscribeOptions } from '../ws/channel.ts';
import type { Stream } from '../ws/stream.ts';
import type { LiveBalance, LiveFill, LiveNews, LiveOrder, LivePosition } from './records.ts';

/** What a reading asks for. */
export interface LiveAsk {
  readonly client: Client;
  /** The symbols to ask for, where an endpoint wants one: those of the options, or all that were seen. */
  readonly symbols: readonly string[];
  /** Whether the symbols are those of the options, and no others matter. */
  readonly fixed: boolean;
  /** From when on ended orders and fills matter, and until when: ms of the exchange's time. */
  readonly since: number;
  readonly until: number;
  readonly options: CallOptions;
  /** Something cannot be read in full; in words. */
  readonly lacks: (what: string) => void;
}

/** Orders as REST tells them. */
export interface OrdersRead {
  /** All that are open or wait. */
  readonly open: readonly LiveOrder[];
  /** Those that ended since. */
  readonly ended: readonly LiveOrder[];
  /** All symbols that were asked for. */
  readonly symbols: readonly string[];
}

/** What a topic tells. */
export interface FeedListener {
  readonly news: (news: readonly LiveNews[]) => void;
  readonly interrupted: () => void;
  readonly resumed: () => void;
  /** Something is missing although the connection was not lost. */
  readonly gap: () => void;
  readonly end: (error: Error | undefined) => void;
}

/** One topic of an account, and how it is read. */
export interface LiveFeed {
  readonly id: string;
  readonly open: (
    client: Client,
    signal: AbortSignal,
    listener: FeedListener,
  ) => { readonly ready: Promise<void>; close(): void };
}

/**
 * A topic whose pushes are news of an account. What its gaps hide is read over REST by the account itself.
 * @param subscribe a channel, with its parameters.
 */
export const liveFeed = <M, Row>(
  id: string,
  subscribe: (client: Client, options: SubscribeOptions) => Stream<M, Row>,
  read: (message: M) => readonly LiveNews[],
): LiveFeed => ({
  id,
  open: (client, signal, listener) => {
    const stream = subscribe(client, { signal, fill: false });
    stream.on('message', (message) => listener.news(read(message)));
    stream.on('interrupted', listener.interrupted);
    stream.on('resumed', listener.resumed);
    stream.on('gap', ({ cause }) => {
      // Of a lost connection the end is told as well.
      if (cause !== 'connection') listener.gap();
    });
    stream.on('end', listener.end);
    return stream;
  },
});

/** Where an account's state comes from: its topics, and the endpoints that tell the same. */
export interface LiveSource {
  readonly name: string;
  readonly feeds: readonly LiveFeed[];
  /** Whether an order is told by this one. */
  readonly owns: (order: LiveOrder) => boolean;
  readonly orders: (ask: LiveAsk) => Promise<OrdersRead>;
  /** @param symbols those that the orders were read for. */
  readonly fills: (ask: LiveAsk, symbols: readonly string[]) => Promise<readonly LiveFill[]>;
  /** Balances, and the accounts of which they are all: what is not among them is zero. */
  readonly balances: (
    ask: LiveAsk,
  ) => Promise<{ readonly rows: readonly LiveBalance[]; readonly whole: readonly string[] }>;
  /** All open ones; `undefined` where the product has none. */
  readonly positions: ((ask: LiveAsk) => Promise<readonly LivePosition[]>) | undefined;
  /** One order; `undefined` where the exchange says that there is none. */
  readonly find: (ask: LiveAsk, order: LiveOrder) => Promise<LiveOrder | undefined>;
}
