import { optionalNumber } from '../call.ts';
import type { Call } from '../call.ts';

/** One page of a list, as most of the futures lists come. */
export interface Page<Item> {
  readonly currentPage: number;
  readonly pageSize: number;
  readonly totalNum: number;
  readonly totalPage: number;
  readonly items: readonly Item[];
}

export const pageOf = <T, Item>(
  call: Call,
  found: readonly T[],
  view: (item: T) => Item,
  names: { readonly page: string; readonly size: string; readonly usual: number } = {
    page: 'currentPage',
    size: 'pageSize',
    usual: 50,
  },
): Page<Item> => {
  const currentPage = Math.max(1, optionalNumber(call, names.page) ?? 1);
  const pageSize = Math.max(1, optionalNumber(call, names.size) ?? names.usual);
  return {
    currentPage,
    pageSize,
    totalNum: found.length,
    totalPage: Math.ceil(found.length / pageSize),
    items: found.slice((currentPage - 1) * pageSize, currentPage * pageSize).map(view),
  };
};

const DAY_MS = 24 * 60 * 60_000;

/** A time window of a list; who gives only one end gets a day from there. */
export const windowOf = (
  call: Call,
  start = 'startAt',
  end = 'endAt',
): { readonly from: number; readonly to: number } => {
  const from = optionalNumber(call, start);
  const to = optionalNumber(call, end);
  return {
    from: from ?? (to === undefined ? 0 : to - DAY_MS),
    to: to ?? (from === undefined ? Infinity : from + DAY_MS),
  };
};

/** Rows of a history with a growing number, the newest first: `offset` goes on where the last answer ended. */
export const offsetPage = <T>(
  call: Call,
  found: readonly T[],
  offsetOf: (item: T) => number,
  usual: number,
): { readonly items: readonly T[]; readonly hasMore: boolean } => {
  const offset = optionalNumber(call, 'offset');
  const count = optionalNumber(call, 'maxCount') ?? usual;
  // `forward` goes from newer to older rows, and is the usual way.
  const forward = call.args['forward'] !== false;
  const rest = found.filter(
    (item) => offset === undefined || (forward ? offsetOf(item) < offset : offsetOf(item) > offset),
  );
  const page = forward || offset === undefined ? rest.slice(0, count) : rest.slice(-count);
  return { items: page, hasMore: rest.length > page.length };
};
