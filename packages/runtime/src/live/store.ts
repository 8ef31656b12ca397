import { isZeroDecimal } from './decimal.ts';
import { mergeBalance, mergeFill, mergeOrder, mergePosition } from './merge.ts';
import {
  balanceKey,
  fillKey,
  isActive,
  type LiveBalance,
  type LiveChange,
  type LiveFill,
  type LiveNews,
  type LiveOrder,
  type LiveOrigin,
  type LivePosition,
} from './records.ts';
import { createRecent, type Recent } from './recent.ts';

/** How much of what is over is kept. */
export interface Keeps {
  readonly orders: number;
  readonly fills: number;
}

/** An account's state: plain data, and what news make of it. */
export interface Store {
  readonly open: Map<string, LiveOrder>;
  /** Orders that are over, oldest end first. */
  readonly done: Recent<LiveOrder>;
  /** Oldest first. */
  readonly fills: Recent<LiveFill>;
  readonly balances: Map<string, LiveBalance>;
  /** Open ones. */
  readonly positions: Map<string, LivePosition>;
  /** Takes in one thing; what it changed, if anything. A push of an older moment changes nothing. */
  apply(news: LiveNews, source: LiveOrigin): LiveChange | undefined;
  /** Whether it would change anything. */
  wouldChange(news: LiveNews): boolean;
  order(id: string): LiveOrder | undefined;
  /** When a position that is not open was last heard of; 0 for one that nobody knows. */
  closedAt(id: string): bigint;
}

/** What news come to, before they are taken in. */
interface Seen {
  readonly change: LiveChange | undefined;
  readonly keep: () => void;
}

const NOTHING: Seen = { change: undefined, keep: () => {} };

/** Ids are remembered for so many times longer than what they name, so that nothing old comes back as new. */
const MEMORY = 10;

export const createStore = (keeps: Keeps): Store => {
  const open = new Map<string, LiveOrder>();
  const done = createRecent<LiveOrder>(keeps.orders, keeps.orders * MEMORY);
  const fills = createRecent<LiveFill>(keeps.fills, keeps.fills * MEMORY);
  const balances = new Map<string, LiveBalance>();
  const positions = new Map<string, LivePosition>();
  /** When a position was closed: a push of the time before must not open it again. */
  const closed = createRecent<LivePosition>(keeps.orders, keeps.orders);

  const order = (id: string): LiveOrder | undefined => open.get(id) ?? done.get(id);

  const keep = (record: LiveOrder): void => {
    if (isActive(record)) {
      done.delete(record.id);
      open.set(record.id, record);
    } else {
      open.delete(record.id);
      done.set(record.id, record);
    }
  };

  const seeOrder = (news: LiveOrder, source: LiveOrigin): Seen => {
    const { id } = news;
    const before = order(id);
    if (!before && done.knew(id)) return NOTHING;
    const { record, changed } = before
      ? mergeOrder(before, news, source === 'rest')
      : { record: news, changed: true };
    const change: LiveChange = { what: 'order', id, before, after: record, source };
    return { change: changed ? change : undefined, keep: () => keep(record) };
  };

  const seeFill = (news: LiveFill, source: LiveOrigin): Seen => {
    const key = fillKey(news);
    const before = fills.get(key);
    if (before) return { ...NOTHING, keep: () => fills.replace(key, mergeFill(before, news)) };
    if (fills.knew(key)) return NOTHING;
    const change: LiveChange = { what: 'fill', id: news.id, before, after: news, source };
    return { change, keep: () => fills.set(key, news) };
  };

  const seeBalance = (news: LiveBalance, source: LiveOrigin): Seen => {
    const id = balanceKey(news);
    const before = balances.get(id);
    const { record, changed } = before ? mergeBalance(before, news) : { record: news, changed: true };
    const change: LiveChange = { what: 'balance', id, before, after: record, source };
    return { change: changed ? change : undefined, keep: () => void balances.set(id, record) };
  };

  const seePosition = (news: LivePosition, source: LiveOrigin): Seen => {
    const { id } = news;
    const before = positions.get(id);
    const known = before ?? closed.get(id);
    const { record, changed } = known
      ? mergePosition(known, news)
      : { record: news, changed: !isZeroDecimal(news.size) };
    const change: LiveChange = { what: 'position', id, before, after: record, source };
    const keepIt = (): void => {
      const isOpen = !isZeroDecimal(record.size);
      if (isOpen) closed.delete(id);
      else closed.set(id, record);
      if (isOpen) positions.set(id, record);
      else positions.delete(id);
    };
    return { change: changed ? change : undefined, keep: keepIt };
  };

  const see = (news: LiveNews, source: LiveOrigin): Seen => {
    if (news.what === 'order') return seeOrder(news.record, source);
    if (news.what === 'fill') return seeFill(news.record, source);
    if (news.what === 'balance') return seeBalance(news.record, source);
    return seePosition(news.record, source);
  };

  return {
    open,
    done,
    fills,
    balances,
    positions,
    order,
    closedAt: (id) => closed.get(id)?.at ?? 0n,
    wouldChange: (news) => see(news, 'rest').change !== undefined,
    apply: (news, source) => {
      const { change, keep: take } = see(news, source);
      take();
      return change;
    },
  };
};
