import { optionalNumber } from './call.ts';
import type { Call } from './call.ts';

/** One page of a list as KuCoin's numbered lists answer it. Pages count from 1; one beyond the end is empty, and below 1 is 1. */
export interface Page<Row> {
  readonly currentPage: number;
  readonly pageSize: number;
  readonly totalNum: number;
  readonly totalPage: number;
  readonly items: readonly Row[];
}

export const pageOf = <T, Row>(
  all: readonly T[],
  wanted: { readonly page: number; readonly size: number },
  view: (item: T) => Row,
): Page<Row> => {
  const page = Math.max(1, wanted.page);
  const size = Math.max(1, wanted.size);
  return {
    currentPage: page,
    pageSize: size,
    totalNum: all.length,
    totalPage: Math.ceil(all.length / size),
    items: all.slice((page - 1) * size, page * size).map(view),
  };
};

/** The page that a call asks for, of rows that are ready to be shown. */
export const pageFor = <Row>(
  call: Call,
  rows: readonly Row[],
  { size = 50, page = 'currentPage' }: { readonly size?: number; readonly page?: string } = {},
): Page<Row> =>
  pageOf(
    rows,
    {
      page: optionalNumber(call, page) ?? 1,
      size: optionalNumber(call, 'pageSize') ?? size,
    },
    (row) => row,
  );

/** Whether a time is within a range of which either end may be open; milliseconds. */
export const isWithin = (at: number, from: number | undefined, to: number | undefined): boolean =>
  at >= (from ?? 0) && at <= (to ?? Infinity);

/** Whether a time is in the range that a call asks for; an end that it leaves out is open. */
export const inRange = (
  call: Call,
  at: number,
  [from, to]: readonly [string, string] = ['startAt', 'endAt'],
): boolean => isWithin(at, optionalNumber(call, from), optionalNumber(call, to));

/** The parts of a list that was sent as one text with commas. */
export const commaList = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
