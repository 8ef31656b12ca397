import { compareDecimals } from './decimal.ts';
import type { LiveBalance, LiveFill, LiveOrder, LiveOrderState, LivePosition } from './records.ts';

const RANK: Readonly<Record<LiveOrderState, number>> = {
  waiting: 0,
  triggered: 1,
  open: 2,
  filled: 3,
  cancelled: 3,
  gone: 3,
};

/**
 * Below zero where `news` tells of an earlier moment in the order's life than is known, above where of a later one. What
 * only ever grows comes first: times of pushes and of answers are not of one clock and one precision.
 */
const compareProgress = (news: LiveOrder, known: LiveOrder): number =>
  RANK[news.state] - RANK[known.state] ||
  compareDecimals(news.filled, known.filled) ||
  compareDecimals(news.cancelled, known.cancelled) ||
  Math.sign(Number(news.updatedAt - known.updatedAt));

const decimals = <T>(a: T, b: T, names: readonly (keyof T)[]): boolean =>
  names.every((name) => {
    const [left, right] = [a[name] as string | undefined, b[name] as string | undefined];
    return left === undefined || right === undefined || compareDecimals(left, right) === 0;
  });

/** Whether two pictures of an order say the same, as far as both say anything. */
const sameOrder = (a: LiveOrder, b: LiveOrder): boolean =>
  a.state === b.state && decimals(a, b, ['filled', 'cancelled', 'price', 'size', 'funds', 'stopPrice']);

const sameBalance = (a: LiveBalance, b: LiveBalance): boolean =>
  // Of futures the rest moves with every mark price.
  decimals(a, b, a.account === 'futures' ? ['total'] : ['total', 'available', 'held', 'borrowed']);

const samePosition = (a: LivePosition, b: LivePosition): boolean =>
  a.marginMode === b.marginMode && decimals(a, b, ['size', 'entryPrice']);

/** What `over` says, and beneath it what only `under` says. */
const overlay = <T extends object>(under: T, over: T): T => {
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...under, ...Object.fromEntries(said) };
};

/** What is known after the news, and whether that is other than before. */
export interface Merged<T> {
  readonly record: T;
  readonly changed: boolean;
  /** The news tell of a moment before what is known. */
  readonly late: boolean;
}

/** Both tell of the same end, in words that need not agree: an answer calls a filled order cancelled that was once made smaller. */
const sameEnd = (known: LiveOrder, news: LiveOrder): boolean =>
  RANK[known.state] === 3 &&
  RANK[news.state] === 3 &&
  known.state !== 'gone' &&
  decimals(known, news, ['filled', 'cancelled']);

/** @param certain whether the news know the product: pushes of spot and margin orders look alike. */
export const mergeOrder = (known: LiveOrder, news: LiveOrder, certain: boolean): Merged<LiveOrder> => {
  const product = certain ? news.product : known.product;
  if (sameEnd(known, news))
    return { record: { ...overlay(known, news), product, state: known.state }, changed: false, late: false };
  const progress = compareProgress(news, known);
  const late = progress < 0;
  const same = sameOrder(news, known);
  const record = late || (same && progress === 0) ? overlay(news, known) : overlay(known, news);
  return { record: { ...record, product }, changed: !late && !same, late };
};

/** A fill never changes; what it costs may be told later. */
export const mergeFill = (known: LiveFill, news: LiveFill): LiveFill => overlay(news, known);

export const mergeBalance = (known: LiveBalance, news: LiveBalance): Merged<LiveBalance> =>
  news.at < known.at
    ? { record: known, changed: false, late: true }
    : { record: overlay(known, news), changed: !sameBalance(known, news), late: false };

export const mergePosition = (known: LivePosition, news: LivePosition): Merged<LivePosition> =>
  news.at < known.at
    ? { record: known, changed: false, late: true }
    : { record: overlay(known, news), changed: !samePosition(known, news), late: false };

/** Whether two pictures of a balance or position say the same. */
export const saySame: {
  readonly balance: (a: LiveBalance, b: LiveBalance) => boolean;
  readonly position: (a: LivePosition, b: LivePosition) => boolean;
} = { balance: sameBalance, position: samePosition };
