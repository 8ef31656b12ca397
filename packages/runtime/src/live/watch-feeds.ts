import type { Client } from '../client.ts';
import type { LiveNews } from './records.ts';
import type { LiveFeed, LiveSource } from './source.ts';

export interface FeedEvents {
  readonly news: (news: readonly LiveNews[]) => void;
  /** The first topic is cut off. */
  readonly down: () => void;
  /** All topics are heard again, or one of them says that something is missing. */
  readonly missed: () => void;
  /** One of them ended for good. */
  readonly ended: (feed: string, error: Error | undefined) => void;
}

export interface Feeds {
  /** All are confirmed. */
  readonly ready: Promise<void>;
  /** Whether all of them are heard. */
  readonly whole: () => boolean;
  readonly close: () => void;
}

/** Subscribes to all topics of an account; a topic that two sources share once. */
export const watchFeeds = (
  client: Client,
  sources: readonly LiveSource[],
  signal: AbortSignal,
  { news, down, missed, ended }: FeedEvents,
): Feeds => {
  const cut = new Set<string>();
  const watch = ({ id, open }: LiveFeed): ReturnType<LiveFeed['open']> =>
    open(client, signal, {
      news,
      interrupted: () => {
        cut.add(id);
        if (cut.size === 1) down();
      },
      resumed: () => {
        cut.delete(id);
        if (cut.size === 0) missed();
      },
      gap: () => {
        if (cut.size === 0) missed();
      },
      end: (error) => ended(id, error),
    });
  const feeds = new Map(sources.flatMap((source) => source.feeds.map((feed) => [feed.id, feed] as const)));
  const streams = [...feeds.values()].map(watch);
  return {
    ready: Promise.all(streams.map(({ ready }) => ready)).then(() => {}),
    whole: () => cut.size === 0,
    close: () => {
      for (const stream of streams) stream.close();
    },
  };
};
