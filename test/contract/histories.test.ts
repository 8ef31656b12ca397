import type { HistorySpec, PagedEndpoint } from '@kucoin-typed/runtime';
import { createClient } from 'kucoin-typed/client';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, success, type TestServer } from '../support/server.ts';
import { keys } from '../support/specs.ts';
import { documented, requestOf, type Documented } from './endpoints.ts';

const file = path.join(import.meta.dirname, '../../specs/history-windows.json');
const facts: Record<string, any> = JSON.parse(readFileSync(file, 'utf8')).endpoints;
const known = new Map(documented.map((one) => [one.id, one]));
const walked = (one: Documented): PagedEndpoint<any, unknown, unknown, any> & { history?: HistorySpec } =>
  one.call as PagedEndpoint<any, unknown, unknown, any>;

it('every list of past things can be walked, and nothing else', () => {
  const want = Object.entries(facts).filter(([, { rows }]) => rows !== null);
  const got = documented.filter((one) => walked(one).history !== undefined).map(({ id }) => id);
  expect(got.sort()).toStrictEqual(want.map(([id]) => id).sort());
  expect(got).toHaveLength(90);
});

/** ms, worked out from the number of digits, apart from the code under test. */
const msOf = (value: unknown): number => {
  const digits = String(value).split('.')[0] ?? '';
  if (digits.length === 12) {
    const [year = '', month, day, hour, minute] = digits.match(/^\d{4}|\d\d/g) ?? [];
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  }
  return Number(digits) / 10 ** (digits.length - 13);
};

describe('every history is walked over KuCoin’s example of it', () => {
  let server: TestServer;
  let answer: (query: URLSearchParams) => unknown;
  beforeAll(async () => {
    server = await serve(({ url }, response) =>
      success(answer(new URL(url, 'http://x').searchParams))({} as never, response),
    );
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const histories = Object.entries(facts).filter(([, { rows }]) => rows !== null);
  it.each(histories)('%s', async (id, { rows: where, paging, window, time, notKey }) => {
    const one = known.get(id) as Documented;
    const data = one.operation.responses[200].content['application/json'].example?.data;
    const list: any[] = (Array.isArray(data) ? data : data?.[where]) ?? [];
    const settled = list.filter(
      (row) => !Object.entries(notKey ?? {}).some(([name, no]) => row[name] === no),
    );
    const times = settled
      .map((row) => (time ? msOf(row[time.field]) : NaN))
      .filter((ms) => !Number.isNaN(ms));
    // The unit of the window is the digits of its values, too.
    answer = (query) => {
      if (query.has(paging.page) ? query.get(paging.page) !== '1' : query.has(paging.cursor ?? ''))
        return Array.isArray(data) ? [] : { ...data, [where]: [] };
      const [from, to] = window?.start
        ? [msOf(query.get(window.start)), msOf(query.get(window.end))]
        : [0, Infinity];
      const inside = list.filter((row) => {
        const ms = time ? msOf(row[time.field]) : NaN;
        return Number.isNaN(ms) || (ms >= from && ms <= to + 1);
      });
      return Array.isArray(data) ? inside : { ...data, [where]: inside };
    };

    const { history } = walked(one);
    const set = new Set([
      paging.page,
      paging.cursor,
      paging.size.param,
      paging.direction?.param,
      window?.start,
      window?.end,
    ]);
    const params = Object.fromEntries(
      Object.entries(requestOf(one) ?? {}).filter(([name]) => !set.has(name)),
    );
    const until = times.length > 0 ? Math.max(...times) : Date.UTC(2026, 5, 1);
    const span = { since: Math.min(...times, until) - 2000, until: until + 2000 };
    server.received.length = 0;
    const all = walked(one).all(
      createClient({ ...keys, baseUrl: server.url }),
      history?.time === undefined ? params : { ...params, ...span },
      { now: () => until + 3000 },
    );
    const got: unknown[] = [];
    for await (const row of all) got.push(row);
    expect(got.length, JSON.stringify(all.notices)).toBe(
      new Set(settled.map((row) => JSON.stringify(row))).size,
    );
    expect(all.notices.filter(({ kind }) => /outside|other-time|clamped|same-key/.test(kind))).toStrictEqual(
      [],
    );

    const names = new Set<string>(one.operation.parameters.map(({ name }: { name: string }) => name));
    const sent = server.received.flatMap(({ url }) => [...new URL(url, 'http://x').searchParams.keys()]);
    expect([...new Set(sent)].filter((name) => !names.has(name))).toStrictEqual([]);
    if (window?.start) expect(sent).toEqual(expect.arrayContaining([window.start, window.end]));
  });
});
