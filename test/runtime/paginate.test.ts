import { AbortedError, ApiError, NetworkError, type HistoryNotice } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import { NOW, aged, collect, factsOf, openHistory } from '../support/histories.ts';

const kindsOf = (notices: readonly HistoryNotice[]): string[] => notices.map(({ kind }) => kind);

describe('a walk', () => {
  it.each(['page', 'cursor'] as const)('hands out every row once, oldest first (%s)', async (kind) => {
    const rows = aged(10, 20, 30, 999, 1000, 1001, 1002, 2500, 4000, 4000, 4000, 4999, 5000);
    await using history = await openHistory({ kind, rows, most: 2, widest: 1000, tooWide: 'refused' });
    const all = history.all({ since: NOW - 5000, pageSize: 2 });
    expect(await collect(all)).toStrictEqual(
      ['12', '11', '08', '09', '10', '07', '06', '05', '04', '03', '02', '01', '00'].map((n) => `r00${n}`),
    );
    expect(all.notices).toStrictEqual([]);
    expect(all.window).toStrictEqual({ since: NOW - 5000, until: NOW });
    expect(all.covered).toStrictEqual(all.window);
  });

  it('asks for nothing before the first row is wanted, and always with both ends', async () => {
    await using history = await openHistory({ kind: 'page', rows: aged(5, 1795), most: 10, counted: true });
    const all = history.all({ since: NOW - 1800, until: new Date(NOW - 2) });
    expect(history.server.received).toHaveLength(0);
    expect(await collect(all)).toStrictEqual(['r0001', 'r0000']);
    expect(history.server.windows).toStrictEqual([
      [NOW - 1801, NOW - 801],
      [NOW - 802, NOW - 1],
    ]);
    expect(history.server.received[0]?.url).toContain('size=10');
  });

  it('sends parameters of the user with every page', async () => {
    await using history = await openHistory({ kind: 'page', rows: aged(1, 2, 3), most: 1 });
    await collect(history.all({ since: NOW - 10, symbol: 'BTC-USDT', pageSize: 1 }));
    expect(history.server.received.length).toBeGreaterThan(3);
    for (const { url } of history.server.received) expect(url).toContain('symbol=BTC-USDT');
  });

  it('counts in seconds where the exchange does', async () => {
    const rows = [60, 90, 61].map((age, i) => ({ id: `r${i}`, at: NOW / 1000 - age }));
    const facts = factsOf('page', {
      window: { start: 'from', end: 'to', unit: 's', maxSpanMs: 40_000 },
      time: { field: 'at', unit: 's' },
    });
    await using history = await openHistory(
      { kind: 'page', rows, most: 10, widest: 40, tooWide: 'refused' },
      facts,
    );
    expect(await collect(history.all({ since: NOW - 90_500, until: NOW - 500 }))).toStrictEqual([
      'r1',
      'r2',
      'r0',
    ]);
    for (const [from, to] of history.server.windows) expect(to - from).toBeLessThanOrEqual(40);
  });

  it('takes rows whose interval is known as wide as one answer holds them', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ id: `c${i}`, at: NOW - i * 60_000 }));
    const facts = factsOf('time', {
      window: { start: 'from', end: 'to', unit: 'ms', interval: 'type' },
      maxSize: 100,
      retention: [{ of: 'all', ms: 'unlimited' }],
    });
    await using history = await openHistory({ kind: 'time', rows, most: 100 }, facts);
    expect(await collect(history.all({ since: NOW - 499 * 60_000, type: '1min' }))).toHaveLength(500);
    expect(history.server.windows).toHaveLength(6);
    const [from = 0, to = 0] = history.server.windows[0] ?? [];
    expect(to - from).toBe(98 * 60_000);
  });

  it.each(['desc', 'asc'] as const)('gets what one answer has no room for (%s)', async (order) => {
    const rows = aged(...Array.from({ length: 95 }, (_, i) => i * 10));
    const facts = factsOf('time', { order });
    await using history = await openHistory({ kind: 'time', rows, most: 10, order }, facts);
    expect(await collect(history.all({ since: NOW - 1000 }))).toStrictEqual(
      rows.map(({ id }) => id).reverse(),
    );
  });

  it('holds no more than 10,000 rows: a span with more is asked in halves', async () => {
    const rows = aged(...Array.from({ length: 25_000 }, (_, i) => Math.floor(i / 25)));
    const facts = factsOf('page', { maxSize: 1000 });
    await using history = await openHistory({ kind: 'page', rows, most: 1000, counted: true }, facts);
    expect(await collect(history.all({ since: NOW - 1000 }))).toHaveLength(25_000);
    const widths = history.server.windows.map(([from, to]) => to - from);
    expect(Math.max(...widths)).toBe(1000);
    expect(widths.at(-1)).toBeLessThan(500);
  });

  it('is walked by one loop at a time', async () => {
    await using history = await openHistory({ kind: 'page', rows: aged(1, 2), most: 10 });
    const all = history.all({ since: NOW - 10 });
    for await (const _ of all) await expect(collect(all)).rejects.toThrow('is being walked already');
  });
});

describe('a walk goes on', () => {
  const rows = aged(...Array.from({ length: 40 }, (_, i) => 100_000 - i * 300));
  const ids = rows.map(({ id }) => id);
  const since = NOW - 100_000;

  it('from its token, in another program', async () => {
    await using history = await openHistory({ kind: 'cursor', rows, most: 7 });
    const got: string[] = [];
    let token: string | undefined;
    for (let n = 0; n < 9; n++) {
      const all = history.all({ since, symbol: 'A', from: token });
      for await (const { id } of all) {
        got.push(id);
        if (got.length % 5 === 0) break;
      }
      token = all.token;
    }
    expect(got).toStrictEqual(ids);
    expect(JSON.parse(token ?? '')).toMatchObject({ v: 1, id: 'test.group.call' });
  });

  it('on the edge of two spans, after any row', async () => {
    const end = NOW - 90_000;
    const edge = [1003, 1002, 1001, 1000, 999, 998].map((age) => ({ id: `e${age}`, at: end - age }));
    await using history = await openHistory({ kind: 'page', rows: edge, most: 10 });
    for (let count = 1; count <= edge.length; count++) {
      const all = history.all({ since: end - 2000, until: end });
      const got: string[] = [];
      for await (const { id } of all) if (got.push(id) === count) break;
      const rest = await collect(history.all({ until: end, from: all.token }));
      expect([...got, ...rest]).toStrictEqual(edge.map(({ id }) => id));
    }
  });

  it('where a loop was left', async () => {
    await using history = await openHistory({ kind: 'page', rows, most: 7 });
    const all = history.all({ since });
    const got: string[] = [];
    for await (const { id } of all) if (got.push(id) === 11) break;
    expect([...got, ...(await collect(all))]).toStrictEqual(ids);
  });

  it('after an error, and the token holds', async () => {
    const drops = (nth: number): boolean => nth === 6;
    await using history = await openHistory({ kind: 'page', rows, most: 3, before: drops });
    const all = history.all({ since });
    const got: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of all) got.push(id);
    };
    await expect(walk()).rejects.toThrow(NetworkError);
    expect(got.length).toBeGreaterThan(0);
    const rest = await collect(history.all({ from: all.token }));
    await walk();
    expect(got).toStrictEqual(ids);
    expect(got.slice(-rest.length)).toStrictEqual(rest);
  });

  it('at its end, with what has come since and what came late', async () => {
    const list = { kind: 'page' as const, rows: aged(30_000, 20_000), most: 10 };
    await using history = await openHistory(list);
    const first = history.all({ since: NOW - 40_000 });
    expect(await collect(first)).toStrictEqual(['r0000', 'r0001']);
    list.rows.push({ id: 'late', at: NOW - 25_000 }, { id: 'new', at: NOW + 5 });
    const second = history.all({ from: first.token }, { now: () => NOW + 1000 });
    expect(await collect(second)).toStrictEqual(['late', 'new']);
    const third = history.all({ from: second.token }, { now: () => NOW + 3_600_000 });
    expect(await collect(third)).toStrictEqual([]);
  });

  it('until it is aborted', async () => {
    await using history = await openHistory({ kind: 'page', rows, most: 7 });
    const control = new AbortController();
    const walk = async (): Promise<void> => {
      for await (const _ of history.all({ since }, { signal: control.signal })) control.abort('enough');
    };
    await expect(walk()).rejects.toThrow(AbortedError);
  });
});

describe('how far back', () => {
  const list = { kind: 'page' as const, rows: aged(10, 90_000, 150_000), most: 10 };

  it('a start before what is kept is said, and not asked for', async () => {
    await using history = await openHistory(list);
    const told: HistoryNotice[] = [];
    const all = history.all({ since: NOW - 200_000 }, { onNotice: (notice) => told.push(notice) });
    expect(told).toStrictEqual(all.notices);
    expect(told).toMatchObject([
      {
        kind: 'retention',
        span: { since: NOW - 200_000, until: NOW - 100_000 },
        endpoint: 'test.group.call',
      },
    ]);
    expect(told[0]?.message).toContain('rows from before 2023-11-14T22:11:40.000Z are no longer kept');
    expect(all.covered).toStrictEqual({ since: NOW - 100_000, until: NOW });
    expect(await collect(all)).toStrictEqual(['r0001', 'r0000']);
    expect(Math.min(...history.server.windows.flat())).toBe(NOW - 100_001);
  });

  it('without a start, the walk begins there', async () => {
    await using history = await openHistory(list);
    const all = history.all({});
    expect(all.window.since).toBe(NOW - 100_000);
    expect(all.notices).toStrictEqual([]);
  });

  it('nothing is asked where nothing is kept', async () => {
    await using history = await openHistory(list);
    expect(await collect(history.all({ since: NOW - 300_000, until: NOW - 200_000 }))).toStrictEqual([]);
    expect(history.server.received).toHaveLength(0);
  });

  it('what nobody knows is said', async () => {
    await using history = await openHistory(list, factsOf('page', { retention: [] }));
    const all = history.all({ since: NOW - 5 });
    expect(kindsOf(all.notices)).toStrictEqual(['unknown-retention']);
    expect(all.retention).toStrictEqual([]);
    expect(() => history.all({})).toThrow('since is needed');
  });

  it('kinds of rows are told apart', async () => {
    const facts = factsOf('page', {
      window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 1000, appliesWhen: { status: 'done' } },
      retention: [
        { of: 'cancelled', ms: 2000 },
        { of: 'filled', ms: 7000 },
        { of: 'all', ms: 5000, when: { market: 'FUTURES' } },
      ],
    });
    await using history = await openHistory(list, facts);
    const spot = history.all({ since: NOW - 3000, market: 'SPOT' });
    expect(spot.covered.since).toBe(NOW - 3000);
    expect(spot.retention).toStrictEqual([
      { of: 'cancelled', since: NOW - 2000 },
      { of: 'filled', since: NOW - 7000 },
    ]);
    expect(spot.notices.map(({ message }) => message)).toStrictEqual([
      'test.group.call: cancelled rows from before 2023-11-14T22:13:18.000Z are no longer kept.',
    ]);
    expect(history.all({ market: 'FUTURES' }).window.since).toBe(NOW - 5000);
    // What is open is kept however old it is.
    expect(kindsOf(history.all({ since: 0, status: 'active' }).notices)).toStrictEqual(['unknown-retention']);
  });

  it('a list may begin and end at a date', async () => {
    const retention = [
      { of: 'all', since: '2023-04-01' },
      { of: 'all', until: '2023-05-01' },
    ];
    await using history = await openHistory(list, factsOf('page', { retention }));
    const all = history.all({ since: 0, until: NOW });
    expect(all.covered.since).toBe(Date.UTC(2023, 3, 1));
    expect(kindsOf(all.notices)).toStrictEqual(['retention', 'retention']);
    expect(history.all({}).window.until).toBe(Date.UTC(2023, 4, 1));
  });
});

it('an error of the exchange is the exchange’s', async () => {
  const list = { kind: 'page' as const, rows: aged(1), most: 10, widest: 500, tooWide: 'refused' as const };
  await using history = await openHistory(list);
  await expect(collect(history.all({ since: NOW - 5000 }))).rejects.toThrow(ApiError);
  expect(await collect(history.all({ since: NOW - 5000 }, { span: 500 }))).toStrictEqual(['r0000']);
});

describe('what a walk cannot have is refused before anything is sent', () => {
  const token = '{"v":1,"id":"test.group.call","of":"x","start":1,"seen":[]}';
  it.each<[string, Record<string, unknown>, string]>([
    ['a start as text', { since: '2024-01-01' }, 'since must be a Date or a number of ms'],
    ['no date', { since: new Date('x') }, 'since must be a Date or a number of ms'],
    [
      'a start after the end',
      { since: NOW, until: NOW - 1 },
      'since is 2023-11-14T22:13:20.000Z, which is after',
    ],
    ['too large a page', { since: 0, pageSize: 11 }, 'pageSize must be a whole number from 1 to 10'],
    ['half a row', { since: 0, pageSize: 1.5 }, 'pageSize must be a whole number'],
    ['a parameter of the walk', { since: 0, page: 2 }, 'page is for the walk to set'],
    ['a token that is none', { from: '{}' }, 'from is not the token of a history'],
    ['text for a token', { from: 'x' }, 'from is not the token of a history'],
    [
      'a token with strange keys',
      { from: token.replace('[]', '[["a"]]') },
      'from is not the token of a history',
    ],
    [
      'a token of another endpoint',
      { from: token.replace('test.group', 'other') },
      'from is a token of other.call',
    ],
    ['a token of other parameters', { from: token }, 'from is a token of a walk with other parameters'],
  ])('%s', async (_, params, message) => {
    await using history = await openHistory({ kind: 'page', rows: [], most: 10 });
    expect(() => history.all(params as { since: number })).toThrow(message);
    expect(history.server.received).toHaveLength(0);
  });

  it('a span that is wider than the exchange takes', async () => {
    await using history = await openHistory({ kind: 'page', rows: [], most: 10 });
    expect(() => history.all({ since: 0 }, { span: 1001 })).toThrow('span must be 2 to 1000 ms');
  });
});
