import type { Client } from '../client.ts';
import { mergeOrder } from '../live/merge.ts';
import { fillKey, type LiveFill, type LiveNews, type LiveOrder } from '../live/records.ts';
import type { LiveFeed } from '../live/source.ts';

/** News that are kept until it is known which order they are about. */
const KEPT = 2000;

/** Hears what topics tell of one order. */
export interface Ear {
  /** The order has this id; what was heard of it already counts. */
  readonly name: (orderId: string) => void;
  readonly order: () => LiveOrder | undefined;
  /** Whether its last push tells of an order that is still being matched. */
  readonly isMoving: () => boolean;
  readonly fills: () => LiveFill[];
  /** Whether every topic is confirmed. */
  readonly hears: () => boolean;
  /** Something was heard of the order. */
  readonly next: () => Promise<void>;
  readonly close: () => void;
}

export const createEar = (
  client: Client,
  feeds: readonly LiveFeed[],
  isMoving: (news: LiveNews) => boolean,
): Ear => {
  const over = new AbortController();
  const fills = new Map<string, LiveFill>();
  let early: LiveNews[] = [];
  let wanted: string | undefined;
  let order: LiveOrder | undefined;
  let moving = false;
  let heard = Promise.withResolvers<void>();
  let hears = false;

  const take = (news: LiveNews): void => {
    if (news.what === 'fill' && news.record.orderId === wanted) fills.set(fillKey(news.record), news.record);
    else if (news.what === 'order' && news.record.id === wanted) {
      const merged = order ? mergeOrder(order, news.record, false) : { record: news.record, late: false };
      order = merged.record;
      if (!merged.late) moving = isMoving(news);
    } else return;
    heard.resolve();
    heard = Promise.withResolvers<void>();
  };
  const listener = {
    news: (all: readonly LiveNews[]) => {
      if (wanted !== undefined) for (const one of all) take(one);
      else {
        early.push(...all);
        if (early.length > KEPT) early = early.slice(-KEPT);
      }
    },
    interrupted: () => (hears = false),
    resumed: () => (hears = true),
    gap: () => {},
    // A look-up tells the same.
    end: () => (hears = false),
  };
  const streams = feeds.map(({ open }) => open(client, over.signal, listener));
  Promise.all(streams.map(({ ready }) => ready)).then(
    () => (hears = true),
    () => {},
  );
  return {
    name: (orderId) => {
      wanted = orderId;
      for (const one of early.splice(0)) take(one);
    },
    order: () => order,
    isMoving: () => moving,
    fills: () => [...fills.values()].toSorted((a, b) => Number(a.at - b.at)),
    hears: () => hears,
    next: () => heard.promise,
    close: () => {
      over.abort();
      for (const stream of streams) stream.close();
    },
  };
};
