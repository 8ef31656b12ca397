import { optionalNumber } from './call.ts';
import type { Call } from './call.ts';

export interface Page<Row> {
  readonly currentPage: number;
  readonly pageSize: number;
  readonly totalNum: number;
  readonly totalPage: number;
  readonly items: readonly Row[];
}

/** One page of a list that has its newest first, by `currentPage` and `pageSize`. */
export const pageOf = <Row>(
  call: Call,
  rows: readonly Row[],
  { size = 50, page = 'currentPage' }: { readonly size?: number; readonly page?: string } = {},
): Page<Row> => {
  const currentPage = Math.max(1, optionalNumber(call, page) ?? 1);
  const pageSize = Math.max(1, optionalNumber(call, 'pageSize') ?? size);
  return {
    currentPage,
    pageSize,
    totalNum: rows.length,
    totalPage: Math.ceil(rows.length / pageSize),
    items: rows.slice((currentPage - 1) * pageSize, currentPage * pageSize),
  };
};

/** Whether a time is in the range that a call asks for; an end that it leaves out is open. */
export const inRange = (
  call: Call,
  at: number,
  [from, to]: readonly [string, string] = ['startAt', 'endAt'],
): boolean => at >= (optionalNumber(call, from) ?? 0) && at <= (optionalNumber(call, to) ?? Infinity);
