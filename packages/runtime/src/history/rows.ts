import type { HistorySpec } from './spec.ts';

/** A row with what the walk must know of it. */
export interface Entry {
  readonly row: unknown;
  /** The same for the same row, in whatever answer it comes. */
  readonly key: string;
  /** Milliseconds, with a fraction where the exchange gives ns; NaN where the row has no time. */
  readonly time: number;
}

/** The rows of one answer, and which of their faults it shows. */
export interface Rows {
  readonly entries: readonly Entry[];
  /** How many rows there were, with those that are left out. */
  readonly count: number;
  readonly unsettled: boolean;
  readonly sameKey: boolean;
}

/** JSON in which a `bigint` is told from a number and from text. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item)) ?? '';

const at = (row: unknown, field: string | number): unknown =>
  (row as Record<string | number, unknown> | null)?.[field];

/** The list in a result; an endpoint that answers with a list or with an object around it is read either way. */
export const listOf = (data: unknown, rows: string): readonly unknown[] => {
  const list: unknown = Array.isArray(data) ? data : at(data, rows);
  return Array.isArray(list) ? list : [];
};

/** Reads the rows of one answer. Where a row has no key, all of it is the key, and twins in one answer are counted. */
export const readRows = (spec: HistorySpec, list: readonly unknown[]): Rows => {
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  const twins = new Map<string, number>();
  let unsettled = false;
  let sameKey = false;
  for (const row of list) {
    if (isUnsettled(spec, row)) {
      unsettled = true;
      continue;
    }
    let key = keyOf(spec, row);
    if (key === undefined) {
      const text = textOf(row);
      const nth = twins.get(text) ?? 0;
      twins.set(text, nth + 1);
      key = nth === 0 ? text : `${text}#${nth}`;
    } else if (texts.has(key) && texts.get(key) !== textOf(row)) {
      sameKey = true;
      key += textOf(row);
    }
    texts.set(key, textOf(row));
    entries.push({ row, key, time: timeOf(spec, row) });
  }
  return { entries, count: list.length, unsettled, sameKey };
};

const isUnsettled = ({ notKey = {} }: HistorySpec, row: unknown): boolean =>
  Object.entries(notKey).some(([field, value]) => String(at(row, field)) === String(value));

const keyOf = ({ key }: HistorySpec, row: unknown): string | undefined => {
  const values = key?.map((field) => at(row, field)) ?? [];
  if (values.every((value) => value === undefined || value === null || value === '')) return undefined;
  return values.length === 1 ? textOf(values[0]) : textOf(values);
};

const timeOf = ({ time }: HistorySpec, row: unknown): number => {
  const value = time && at(row, time.field);
  if (value === undefined || value === null || value === '') return NaN;
  if (time?.unit === 'YYYYMMDDHHmm') {
    const [, year, month, day, hour, minute] =
      /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)/.exec(String(value))?.map(Number) ?? [];
    return Date.UTC(year ?? NaN, (month ?? NaN) - 1, day, hour, minute);
  }
  const number = Number(value);
  switch (time?.unit ?? unitOf(number)) {
    case 's':
      return number * 1000;
    case 'ns':
      return number / 1e6;
    default:
      return number;
  }
};

/** Seconds have 10 digits in our time, ms 13 and ns 19. */
const unitOf = (value: number): 's' | 'ms' | 'ns' => (value < 1e11 ? 's' : value < 1e15 ? 'ms' : 'ns');
