import type { Client } from '../client.ts';
import { mergeOrder } from '../live/merge.ts';
import { isActive, type LiveNews, type LiveOrder } from '../live/records.ts';
import { ordersAtRisk } from './strike.ts';
import type { SwitchSpec } from './spec.ts';

/** Orders that are kept in mind at most. */
const MOST = 5000;

/** Keeps in mind which orders a switch would cancel, so that they can be asked for by id when it did. */
export interface OrderWatch {
  /** Open ones, and those that ended since. */
  readonly known: () => LiveOrder[];
  /** Reads what is open over REST as well; what is known stays where that fails. */
  readonly read: (now: number) => Promise<void>;
  readonly close: () => void;
}

export const watchOrders = (client: Client, spec: SwitchSpec, symbols: readonly string[]): OrderWatch => {
  const over = new AbortController();
  const known = new Map<string, LiveOrder>();
  const take = (news: LiveOrder): void => {
    const before = known.get(news.id);
    if (before) known.set(news.id, mergeOrder(before, news, true).record);
    else if (symbols.length === 0 || symbols.includes(news.symbol)) known.set(news.id, news);
    if (known.size <= MOST) return;
    // What is over goes first, and after it what is oldest.
    for (const [id, one] of known) if (!isActive(one)) known.delete(id);
    for (const id of known.keys()) if (known.size > MOST) known.delete(id);
  };
  const nothing = (): void => {};
  const streams = spec.source.feeds.map(({ open }) =>
    open(client, over.signal, {
      news: (all: readonly LiveNews[]) => {
        for (const one of all) if (one.what === 'order') take(one.record);
      },
      interrupted: nothing,
      resumed: nothing,
      gap: nothing,
      // What the pushes do not tell is read.
      end: nothing,
    }),
  );
  for (const { ready } of streams) ready.catch(nothing);
  return {
    known: () => [...known.values()],
    read: async (now) => {
      const orders = await ordersAtRisk(spec, client, symbols, now).catch(() => []);
      for (const order of orders) take(order);
    },
    close: () => {
      over.abort();
      for (const stream of streams) stream.close();
    },
  };
};
