import { isZeroDecimal } from './decimal.ts';
import { saySame } from './merge.ts';
import type { Reading } from './reading.ts';
import {
  balanceKey,
  fillKey,
  isActive,
  type LiveBalance,
  type LiveChange,
  type LiveNews,
  type LivePosition,
} from './records.ts';
import type { Store } from './store.ts';

const keyOf = (news: LiveNews): string => {
  if (news.what === 'fill') return `fill ${fillKey(news.record)}`;
  return news.what === 'balance' ? `balance ${balanceKey(news.record)}` : `${news.what} ${news.record.id}`;
};

const timeOf = ({ what, record }: LiveNews): bigint => (what === 'order' ? record.updatedAt : record.at);

/** What is known of and not in a list that has all of them is nothing any more. */
const vanished = (store: Store, reading: Reading): LiveNews[] => {
  const listed = new Set(reading.balances.map(balanceKey));
  const emptied: LiveBalance[] = [...store.balances.values()]
    .filter((one) => reading.accounts.has(one.account) && !listed.has(balanceKey(one)))
    .map((one) => ({ ...one, total: '0', available: '0', held: '0', at: reading.at }));
  const open = new Set(reading.positions?.map(({ id }) => id));
  const closed: LivePosition[] = reading.positions
    ? [...store.positions.values()]
        .filter(({ id }) => !open.has(id))
        .map((one) => ({ ...one, size: '0', at: reading.at }))
    : [];
  return [
    ...emptied.map((record): LiveNews => ({ what: 'balance', record })),
    ...closed.map((record): LiveNews => ({ what: 'position', record })),
  ];
};

/** Everything a reading says, oldest first, money and positions last. */
export const newsIn = (store: Store, reading: Reading, origin: bigint, final: boolean): LiveNews[] => {
  const orders = reading.orders.filter(
    (order) => isActive(order) || order.updatedAt >= origin || store.order(order.id),
  );
  const gone = final
    ? reading.lost.map(({ id }) => store.order(id)).filter((order) => order !== undefined && isActive(order))
    : [];
  const life: LiveNews[] = [
    ...reading.fills.filter(({ at }) => at >= origin).map((record): LiveNews => ({ what: 'fill', record })),
    ...orders.map((record): LiveNews => ({ what: 'order', record })),
    ...gone.flatMap((order): LiveNews[] =>
      order ? [{ what: 'order', record: { ...order, state: 'gone', updatedAt: reading.at } }] : [],
    ),
  ];
  return [
    ...life.toSorted((a, b) => Number(timeOf(a) - timeOf(b))),
    ...reading.balances.map((record): LiveNews => ({ what: 'balance', record })),
    ...(reading.positions ?? []).map((record): LiveNews => ({ what: 'position', record })),
    ...vanished(store, reading),
  ];
};

/** Whether a push of about the time of the reading says something else: which of them is newer is not known. */
const isDoubtful = (store: Store, news: LiveNews): boolean => {
  if (news.what === 'balance') {
    const known = store.balances.get(balanceKey(news.record));
    return known !== undefined && known.at > news.record.at && !saySame.balance(known, news.record);
  }
  if (news.what !== 'position') return false;
  const known = store.positions.get(news.record.id);
  if (!known) return !isZeroDecimal(news.record.size) && store.closedAt(news.record.id) > news.record.at;
  return known.at > news.record.at && !saySame.position(known, news.record);
};

/** What a reading came to. */
export interface Settled {
  readonly corrections: readonly LiveChange[];
  /** Something of it could be older or newer than what is known. */
  readonly doubtful: boolean;
}

/**
 * Brings the store in agreement with a reading. What was missed comes first, then the pushes that waited, as the news they
 * are; what then still differs is put right.
 * @param tell is called with each change, in order.
 */
export const settle = (
  store: Store,
  news: readonly LiveNews[],
  waiting: readonly LiveNews[],
  tell: (change: LiveChange) => void,
): Settled => {
  const corrections: LiveChange[] = [];
  const heard = new Set(waiting.map(keyOf));
  let doubtful = false;
  const correct = (one: LiveNews): void => {
    doubtful ||= isDoubtful(store, one);
    const change = store.apply(one, 'rest');
    if (!change) return;
    corrections.push(change);
    tell(change);
  };
  for (const one of news) if (!heard.has(keyOf(one))) correct(one);
  for (const one of waiting) {
    const change = store.apply(one, 'push');
    if (change) tell(change);
  }
  for (const one of news) if (heard.has(keyOf(one))) correct(one);
  return { corrections, doubtful };
};

/** Whether a reading would change anything. */
export const differs = (store: Store, news: readonly LiveNews[]): boolean =>
  news.some((one) => store.wouldChange(one));
