import {
  HistoryError,
  endpoint,
  exactEndpoint,
  paged,
  type AllParams,
  type HistoryNotice,
  type HistorySpec,
} from '@kucoin-typed/runtime';
import { createClient } from 'kucoin-typed/client';
import { describe, expect, it } from 'vitest';
import type { PastRow } from '../support/history-server.ts';
import { NOW, aged, collect, factsOf, openHistory } from '../support/histories.ts';
import { serve, success } from '../support/server.ts';
import { spec } from '../support/specs.ts';

const kindsOf = (notices: readonly HistoryNotice[]): string[] => notices.map(({ kind }) => kind);
const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a span that the exchange cuts without saying so', () => {
  const rows = aged(...Array.from({ length: 60 }, (_, i) => 50 + i * 100));
  const ids = rows.map(({ id }) => id).reverse();

  it.each(['page', 'cursor'] as const)('is noticed and asked in narrower ones (%s)', async (kind) => {
    const facts = factsOf(kind, { window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 6000 } });
    await using history = await openHistory({ kind, rows, most: 10, widest: 900, tooWide: 'clamped' }, facts);
    const all = history.all({ since: NOW - 6000 });
    expect(await collect(all)).toStrictEqual(ids);
    expect(kindsOf(all.notices)).toStrictEqual(['clamped']);
    expect(all.notices[0]).toMatchObject({ span: { until: NOW - 1 } });
    expect(all.notices[0]?.message).toMatch(
      /of a span of 6000 ms the older part was left out; spans of \d+ ms/,
    );
  });

  it('is noticed where nobody knows the widest span', async () => {
    const hour = 3_600_000;
    const hourly = aged(...Array.from({ length: 144 }, (_, i) => (i + 0.5) * hour));
    const facts = factsOf('page', {
      window: { start: 'from', end: 'to', unit: 'ms' },
      retention: [{ of: 'all', ms: 'unlimited' }],
    });
    const list = { kind: 'page' as const, rows: hourly, most: 10, tooWide: 'clamped' as const };
    await using history = await openHistory({ ...list, widest: 60 * hour }, facts);
    const all = history.all({ since: NOW - 144 * hour });
    expect(await collect(all)).toStrictEqual(hourly.map(({ id }) => id).reverse());
    expect(kindsOf(all.notices)).toStrictEqual(['clamped']);
  });

  it('costs one call more at the most where it was not cut, and none once a width is proven', async () => {
    const facts = factsOf('page', { window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 2000 } });
    const list = { kind: 'page' as const, rows: aged(7000, 5500, 1950, 10), most: 10, counted: true };
    await using history = await openHistory(list, facts);
    expect(await collect(history.all({ since: NOW - 8000 }))).toHaveLength(4);
    // Five spans of 2 s, and a look at what is before the oldest row in two of them.
    expect(
      history.server.windows.map(([from, to]) => to - from).filter((width) => width === 2000),
    ).toHaveLength(4);
    expect(history.server.windows.length).toBeLessThanOrEqual(7);
  });

  it('is looked for three times at the most where the span is known', async () => {
    const facts = factsOf('page', { window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 1000 } });
    // One row in each span, never near its start.
    const lone = aged(...Array.from({ length: 20 }, (_, i) => 100 + i * 1000));
    await using history = await openHistory({ kind: 'page', rows: lone, most: 10, counted: true }, facts);
    expect(await collect(history.all({ since: NOW - 20_000 }))).toHaveLength(20);
    const spans = new Set(history.server.windows.map(([from]) => from)).size;
    expect(history.server.windows.length - spans).toBe(3);
  });

  it('is an error where no width is answered whole', async () => {
    let asked = 0;
    const facts = factsOf('page', { window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 6000 } });
    const list = {
      kind: 'page' as const,
      rows: aged(10, 5000),
      most: 10,
      // The older row shows up in one answer and never again.
      distort: (data: Record<string, unknown>) => {
        const items = data['items'] as PastRow[];
        asked += 1;
        return { ...data, items: asked === 3 ? items : items.filter(({ id }) => id === 'r0000') };
      },
    };
    await using history = await openHistory(list, facts);
    const all = history.all({ since: NOW - 6000 });
    const error = await thrown(collect(all));
    expect(error).toBeInstanceOf(HistoryError);
    expect(error).toMatchObject({ reason: 'clamped', endpoint: 'test.group.call', span: { until: NOW - 1 } });
    expect(JSON.parse(all.token)).toMatchObject({ start: NOW - 6000, seen: [] });
  });
});

describe('rows that do not belong into their span', () => {
  it('are left out, and said, where the meaning of the span is known', async () => {
    const rows = aged(10, 1500, 2500, 9000);
    // As with orderId at KuCoin: a filter beside which every other is ignored.
    const distort = (): unknown => ({ items: rows });
    await using history = await openHistory({ kind: 'time', rows, most: 10, distort });
    const all = history.all({ since: NOW - 3000 });
    expect(await collect(all)).toStrictEqual(['r0002', 'r0001', 'r0000']);
    expect(kindsOf(all.notices)).toStrictEqual(['outside']);
  });

  it('are kept once where it may mean another time', async () => {
    // Made long ago and changed in two spans of which the walk asks.
    const rows = [
      { id: 'old', at: NOW - 9000, changed: NOW - 1500 },
      { id: 'edge', at: NOW - 8000, changed: NOW - 1001 },
      { id: 'new', at: NOW - 500, changed: NOW - 400 },
    ];
    const facts = factsOf('page', { window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 1000 } });
    await using history = await openHistory({ kind: 'page', rows, most: 10, filters: 'changed' }, facts);
    const all = history.all({ since: NOW - 2000 });
    const got: string[] = [];
    for await (const { id } of all) if (got.push(id) === 1) break;
    const rest = await collect(history.all({ from: all.token }));
    expect([...got, ...rest]).toStrictEqual(['old', 'edge', 'new']);
    expect(kindsOf(all.notices)).toStrictEqual(['other-time']);
  });
});

describe('a span that may mean another time', () => {
  // Further back than the minute that is read again in any case.
  const END = NOW - 90_000;
  const rows = [
    { id: 'turn', at: END - 1800, changed: END - 1001 },
    { id: 'left', at: END - 1700, changed: END - 1500 },
    { id: 'mid', at: END - 1600, changed: END - 1200 },
    { id: 'new', at: END - 500, changed: END - 400 },
  ];
  const facts = factsOf('page', { window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 1000 } });
  const span = { since: END - 2000, until: END };
  const ids = rows.map(({ id }) => id);

  it('brings a row that was changed on the edge of two spans once', async () => {
    await using history = await openHistory({ kind: 'page', rows, most: 10, filters: 'changed' }, facts);
    expect(await collect(history.all(span))).toStrictEqual(ids);
  });

  it.each([1, 2, 3])('is resumed after row %i', async (count) => {
    await using history = await openHistory({ kind: 'page', rows, most: 10, filters: 'changed' }, facts);
    const all = history.all(span);
    const got: string[] = [];
    for await (const { id } of all) if (got.push(id) === count) break;
    expect([...got, ...(await collect(history.all({ ...span, from: all.token })))]).toStrictEqual(ids);
  });
});

describe('pages that do not move on', () => {
  const rows = aged(1, 2, 3, 4, 5);
  const since = NOW - 10;

  it('a cursor that stays where it is', async () => {
    let nth = 0;
    const distort = () => ({ items: aged(...rows.map((_, i) => i)).slice(nth, (nth += 1) + 1), lastId: 7 });
    await using history = await openHistory({ kind: 'cursor', rows, most: 10, distort });
    const error = await thrown(collect(history.all({ since })));
    expect(error).toMatchObject({ name: 'HistoryError', reason: 'stuck', span: { until: NOW + 1 } });
    expect(String(error)).toContain('the cursor 7 came a second time');
  });

  it('a cursor that is ignored', async () => {
    let nth = 0;
    const distort = (data: Record<string, unknown>) => ({ items: data['items'], lastId: `c${(nth += 1)}` });
    await using history = await openHistory({ kind: 'time', rows, most: 10, distort }, factsOf('cursor'));
    const error = await thrown(collect(history.all({ since })));
    expect(String(error)).toContain('the last 5 pages brought nothing new');
  });

  it('a page number that is ignored', async () => {
    const distort = ({ items }: Record<string, unknown>) => ({ items, totalPage: 9 });
    await using history = await openHistory({ kind: 'time', rows, most: 10, distort }, factsOf('page'));
    const error = await thrown(collect(history.all({ since })));
    expect(String(error)).toContain('the last 5 pages of 9 brought nothing new');
  });

  it('more rows in one moment than an answer shows', async () => {
    const many = aged(...Array.from({ length: 12 }, () => 5));
    await using history = await openHistory({ kind: 'time', rows: many, most: 10 });
    const error = await thrown(collect(history.all({ since })));
    expect(error).toMatchObject({ name: 'HistoryError', reason: 'clamped' });
    expect(String(error)).toContain('more rows than one answer shows');
  });

  it('are no matter where a list has no end of its own: the last page may come again', async () => {
    const distort = (_: unknown, query: URLSearchParams) => ({
      items: rows.slice(
        Math.min(Number(query.get('page')) - 1, 2) * 2,
        Math.min(Number(query.get('page')), 3) * 2,
      ),
    });
    await using history = await openHistory({ kind: 'page', rows, most: 2, distort });
    expect(await collect(history.all({ since, pageSize: 2 }))).toHaveLength(5);
  });
});

describe('rows and their keys', () => {
  const open = async (items: unknown, facts: Partial<HistorySpec>, exact: readonly string[] = []) => {
    const text = JSON.stringify(items, (_, value: unknown) =>
      typeof value === 'bigint' ? `<${value}>` : value,
    );
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`{"code":"200000","data":${text.replace(/"<(\d+)>"/g, '$1')}}`);
    });
    const base = exact.length > 0 ? exactEndpoint({ ...spec(), exact: exact }) : endpoint(spec());
    type P = Record<string, unknown>;
    const history = paged<P, unknown, any, AllParams<P, never, 'optional'>>(
      base as ReturnType<typeof endpoint<P, unknown>>,
      { ...factsOf('none', { rows: '', ...facts }) },
    );
    const all = history.all(createClient({ baseUrl: server.url }), { since: NOW - 100 }, { now: () => NOW });
    return { server: server, all: all, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  };
  const listOf = async (rows: AsyncIterable<unknown>): Promise<unknown[]> => {
    const list: unknown[] = [];
    for await (const row of rows) list.push(row);
    return list;
  };

  it('beyond 2^53 stay apart', async () => {
    const rows = [
      { id: 9007199254740993n, at: BigInt(NOW - 1) * 1_000_000n + 5n },
      { id: 9007199254740992n, at: BigInt(NOW - 1) * 1_000_000n },
    ];
    await using list = await open(rows, { window: undefined, time: { field: 'at', unit: 'ns' } } as any, [
      'id',
      'at',
    ]);
    expect(await listOf(list.all)).toStrictEqual([...rows].reverse());
    expect(list.all.token).toContain('9007199254740993n');
  });

  it('of several fields belong together', async () => {
    const rows = [
      { trade: 1, order: 'b', at: NOW - 1 },
      { trade: 1, order: 'a', at: NOW - 1 },
      { trade: 1, order: 'a', at: NOW - 1 },
    ];
    await using list = await open(rows, { window: undefined, key: ['trade', 'order'] } as any);
    expect(await listOf(list.all)).toStrictEqual([rows[1], rows[0]]);
    expect(list.all.notices).toStrictEqual([]);
  });

  it('that are one and the same for different rows keep both, and say so', async () => {
    const rows = [
      { id: 1, of: 'x', at: NOW - 1 },
      { id: 1, of: 'y', at: NOW - 1 },
    ];
    await using list = await open(rows, { window: undefined } as any);
    expect(await listOf(list.all)).toHaveLength(2);
    expect(kindsOf(list.all.notices)).toStrictEqual(['same-key']);
  });

  it('that rows do not have: all of the row is the key, and twins in one answer are two', async () => {
    const rows = [
      { amount: '1', at: NOW - 1 },
      { amount: '1', at: NOW - 1 },
      { amount: '2', at: NOW - 2 },
    ];
    await using list = await open(rows, { window: undefined, key: undefined } as any);
    expect(await listOf(list.all)).toStrictEqual([rows[2], rows[1], rows[0]]);
  });

  it('by place, with the time as text', async () => {
    const rows = [
      [String(NOW / 1000), '2'],
      ['1699999940', '1'],
    ];
    const facts = { window: undefined, key: [0], time: { field: 0, unit: 's' } } as any;
    await using list = await open(rows, facts);
    expect(await listOf(list.all)).toStrictEqual([rows[0]]);
  });

  it('that say a row is not settled leave it out, and the cursor goes by the others', async () => {
    const pages = [
      {
        items: [
          { id: -1, at: NOW },
          { id: 5, at: NOW - 1 },
          { id: 4, at: NOW - 2 },
        ],
        hasMore: true,
      },
      { items: [{ id: 3, at: NOW - 3 }], hasMore: false },
    ];
    await using server = await serve(({ url }, response) =>
      success(pages[url.includes('cursor=4') ? 1 : 0])({} as never, response),
    );
    type P = Record<string, unknown>;
    const facts = factsOf('cursor', {
      next: { from: 'rows', field: 'id', pick: 'smallest' },
      more: 'hasMore',
      notKey: { id: -1 },
      always: { forward: true },
    });
    const history = paged<P, unknown, PastRow, AllParams<P, never, 'optional'>>(endpoint(spec()), facts);
    const all = history.all(createClient({ baseUrl: server.url }), { since: NOW - 10 }, { now: () => NOW });
    expect(await collect(all)).toStrictEqual([3, 4, 5]);
    expect(kindsOf(all.notices)).toStrictEqual(['unsettled']);
    expect(server.received[0]?.url).toContain('forward=true');
  });

  it('a list without windows that is full says that it may have left out rows', async () => {
    const rows = aged(1, 2, 3);
    await using list = await open(rows, { window: undefined, maxSize: 3 } as any);
    expect(await listOf(list.all)).toHaveLength(3);
    expect(kindsOf(list.all.notices)).toStrictEqual(['truncated']);
  });
});
