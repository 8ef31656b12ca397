import {
  channel,
  createClient,
  machineTime,
  parse,
  type AccountClient,
  type ClientFacts,
  type ClientOptions,
  type Logger,
} from '@kucoin-typed/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDrift } from '../../packages/runtime/src/drift/drift.ts';
import type { Shape } from '../../packages/runtime/src/drift/shapes.ts';
import { openGateway } from '../support/gateway.ts';
import { serve, type TestServer } from '../support/server.ts';
import { spec } from '../support/specs.ts';
import { drain, notebook, type Told } from './drift-support.ts';

let server: TestServer;
/** What is answered next. */
let body = '';
beforeAll(async () => {
  server = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(body),
  );
});
afterAll(() => server[Symbol.asyncDispose]());

interface Bench {
  readonly told: Told[];
  readonly client: AccountClient;
  /** How often the shapes were loaded. */
  readonly loads: () => number;
  /** Calls an endpoint that answers with this JSON. */
  readonly call: (data: string, id?: string) => Promise<unknown>;
}

/** A client that expects `shape` of two endpoints, with a logger that writes down unless it is told otherwise. */
const bench = (shape: Shape, options: ClientOptions = {}): Bench => {
  const told: Told[] = [];
  let loads = 0;
  const facts: ClientFacts = {
    regions: { global: { hosts: { spot: server.url } } },
    shapes: async () => {
      loads++;
      return JSON.stringify({ shared: [], of: { 'test.group.call': shape, 'test.group.other': shape } });
    },
  };
  const client = createClient({ logger: notebook(told), ...options }, facts);
  const call = async (data: string, id = 'test.group.call'): Promise<unknown> => {
    body = `{"code":"200000","data":${data}}`;
    const result = await client.call(spec({ id }));
    await drain();
    return result;
  };
  return { told, client, loads: () => loads, call };
};

/** `unknown-field items[].x` */
const short = (told: readonly Told[]): string[] =>
  told.map(({ notice: { kind, field } }) => `${kind} ${field}`);

const object = (r: Record<string, Shape>, o: Record<string, Shape> = {}, t = 'o'): Shape => ({ t, r, o });
const list = (l: Shape): Shape => ({ t: 'a', l });
const SIDE: Shape = { t: 's', v: ['buy', 'sell'] };

const CASES: [what: string, shape: Shape, answer: string, want: string[]][] = [
  ['nothing new', object({ a: 's' }, { b: 'n' }), '{"a":"x"}', []],
  ['a new field', object({ a: 's' }), '{"a":"x","b":1}', ['unknown-field b']],
  ['a new field at depth', object({ a: object({ b: object({ c: 's' }) }) }), '{"a":{"b":{"c":"","d":[]}}}',
    ['unknown-field a.b.d']],
  ['a new field in one row of a list', object({ items: list(object({}, { a: 's' })) }),
    '{"items":[{"a":"x"},{"a":"x","b":true}]}', ['unknown-field items[].b']],
  ['a new field in a list', list(object({}, { a: 's' })), '[{"b":1}]', ['unknown-field [].b']],
  ['names of a map are not new', { t: 'o', m: 's' }, '{"BTC":"1","ETH":"2"}', []],
  ['a new field in a map', { t: 'o', m: object({ a: 's' }) }, '{"BTC":{"a":"","b":1},"ETH":{"a":"","b":1}}',
    ['unknown-field *.b']],
  ['a field with the name of something built in', object({ a: 's' }), '{"a":"","constructor":1,"__proto__":2}',
    ['unknown-field constructor', 'unknown-field __proto__']],
  ['a known value', object({ side: SIDE }), '{"side":"buy"}', []],
  ['a new value', object({ side: SIDE }), '{"side":"hold"}', ['unknown-value side']],
  ['two new values in rows', list(object({ side: SIDE })), '[{"side":"hold"},{"side":"wait"},{"side":"hold"}]',
    ['unknown-value [].side', 'unknown-value [].side']],
  ['null where it may be', object({ a: 'sz', side: { t: 'sz', v: ['buy'] }, c: object({ d: 's' }, {}, 'oz') }),
    '{"a":null,"side":null,"c":null}', []],
  ['null where it may not be', object({ a: 's' }), '{"a":null}', ['other-type a']],
  ['another type', object({ a: 's', side: SIDE, rows: list('s') }), '{"a":1,"side":2,"rows":{"x":1}}',
    ['other-type a', 'other-type side', 'other-type rows']],
  ['two types', object({ a: 'sn' }), '{"a":1}', []],
  ['a missing field', list(object({ a: 's', b: 's' })), '[{"a":"x"}]', ['missing-field [].b']],
  ['a row', list({ t: 'a', p: ['s', 'n'], n: 2 }), '[["1",2]]', []],
  ['a row that has become longer', list({ t: 'a', p: ['s', 'n'], n: 2 }), '[["1",2,3]]', ['unknown-field [][2]']],
  ['a row that has become shorter', list({ t: 'a', p: ['s', 'n'], n: 2 }), '[["1"]]', ['missing-field [][1]']],
  ['a row with another type', list({ t: 'a', p: ['s', 'n'], n: 1 }), '[["1","2"]]', ['other-type [][1]']],
  ['one of several shapes', { a: [object({ kind: { t: 's', v: ['x'] }, a: 's' }), object({ kind: { t: 's', v: ['y'] }, b: 's' }), 'z'] },
    '{"kind":"y","b":"1","c":1}', ['unknown-field c']],
  ['none of several types', { a: ['s', 'z'] }, '5', ['other-type ']],
  ['anything', '', '{"a":[1,{"b":2}]}', []],
  ['a long integer', object({ items: list(object({ tradeId: 'n' })) }), '{"items":[{"tradeId":9007199254740993}]}',
    ['unsafe-integer items[].tradeId']],
  ['a long integer in a new field', object({}, { a: 's' }), '{"b":{"c":-1729163001780000001}}',
    ['unknown-field b', 'unsafe-integer b.c']],
  ['a long integer as the whole of it', 'n', '9007199254740993', ['unsafe-integer ']],
  ['numbers that are none', list('n'), '[9007199254740991,0.1,1.5e9]', []],
  ['no data at all', 's', 'null', ['other-type ']],
]; // prettier-ignore

describe('an answer is compared with its shape', () => {
  it.each(CASES)('%s', async (_, shape, answer, want) => {
    const { told, call } = bench(shape);
    expect(await call(answer)).toStrictEqual(JSON.parse(answer));
    expect(short(told)).toStrictEqual(want);
    // The first was copied until the shapes were there; the second was looked at as it came.
    await call(answer, 'test.group.other');
    expect(short(told)).toStrictEqual([...want, ...want]);
  });

  it('data that is left out is null', async () => {
    const { told, client } = bench('sz');
    const text = bench('s');
    body = '{"code":"200000"}';
    for (const one of [client, text.client]) expect(await one.call(spec())).toBeUndefined();
    await drain();
    expect(told).toStrictEqual([]);
    expect(short(text.told)).toStrictEqual(['other-type ']);
  });
});

describe('a notice', () => {
  const told = async (shape: Shape, data: string): Promise<Told | undefined> => {
    const one = bench(shape);
    await one.call(data);
    return one.told[0];
  };

  it('says what is new, and of which type', async () => {
    expect(await told(object({}, { a: 's' }), '{"items":[{"secret":"s3cret"}]}')).toStrictEqual({
      message: 'test.group.call: the field data.items is in no spec. Correct the specs by an overlay.',
      notice: {
        event: 'drift',
        kind: 'unknown-field',
        endpoint: 'test.group.call',
        field: 'items',
        type: 'list',
        cure: 'Correct the specs by an overlay.',
      },
    });
  });

  it('shows a new value where there is a list of known ones, and not more of it than a line holds', async () => {
    const { message, notice } = (await told(object({ side: SIDE }), '{"side":"hold"}')) ?? {};
    expect(message).toContain('the field data.side has a value that is in no spec: "hold"');
    expect(notice).toMatchObject({ kind: 'unknown-value', field: 'side', value: 'hold', type: 'text' });
    const long = await told(object({ side: SIDE }), `{"side":"${'x'.repeat(5000)}"}`);
    expect(long?.notice.value).toBe('x'.repeat(64));
  });

  it('shows no other value', async () => {
    const { told: all, call } = bench(object({ a: 's', b: 'n', side: SIDE }));
    await call('{"a":12345678,"b":"12345678","side":12345678,"c":"12345678","d":{"e":12345678901234567890}}');
    expect(short(all)).toStrictEqual([
      'other-type a', 'other-type b', 'other-type side', 'unknown-field c', 'unknown-field d', 'unsafe-integer d.e',
    ]); // prettier-ignore
    expect(JSON.stringify(all)).not.toContain('12345678');
  });

  it('says what was expected', async () => {
    const { message, notice } = (await told(object({ a: 'sz' }), '{"a":1}')) ?? {};
    expect(message).toContain('the field data.a is number, the specs say text or null');
    expect(notice).toMatchObject({ type: 'number', expected: ['text', 'null'] });
  });

  it('says of lost digits how to keep them', async () => {
    const { message } = (await told(list(object({ id: 'n' })), '[{"id":9007199254740993}]')) ?? {};
    expect(message).toBe(
      'test.group.call: the field data[].id is an integer beyond 2^53, and its last digits are lost. ' +
        'Mark the field with "x-exact": true by an overlay; it arrives as a bigint then.',
    );
  });
});

describe('a route that no spec knows', () => {
  const route = { method: 'GET', path: '/api/v9/new', channel: 'Public' } as const;

  it('is only looked at for lost digits, which `parse` keeps', async () => {
    const { told, client } = bench(object({ a: 's' }));
    body = '{"code":"200000","data":{"rows":[{"id":9007199254740993}]}}';
    expect(await client.request({ ...route, parse })).toStrictEqual({ rows: [{ id: 9007199254740993n }] });
    await drain();
    expect(told).toStrictEqual([]);
    await client.request(route);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/^GET \/api\/v9\/new: the field data\.rows\[\]\.id .*`parse`/);
    expect(told[0]?.notice).toMatchObject({ kind: 'unsafe-integer', field: 'rows[].id' });
  });

  it('is looked at by a client without shapes', async () => {
    const told: Told[] = [];
    const facts = { regions: { global: { hosts: { spot: server.url } } } };
    body = '{"code":"200000","data":9007199254740993}';
    await createClient({ logger: notebook(told) }, facts).request(route);
    expect(short(told)).toStrictEqual(['unsafe-integer ']);
  });
});

describe('telling', () => {
  const NEW = '{"b":1}';

  it('happens once for each client, endpoint, kind and field', async () => {
    const { told, call } = bench(object({}, { a: 's' }));
    for (let i = 0; i < 5; i++) await call(NEW);
    expect(told).toHaveLength(1);
    await call(NEW, 'test.group.other');
    expect(told).toHaveLength(2);
    const again = bench(object({}, { a: 's' }));
    await again.call(NEW);
    expect(again.told).toHaveLength(1);
  });

  it('ends for an endpoint with its 50th notice, and with the 1,000th for all', async () => {
    const lines: string[] = [];
    const told: Told[] = [];
    const book = notebook(told);
    const logger: Logger = {
      ...book,
      info: (message, details) => {
        lines.push(message);
        book.info(message, details);
      },
    };
    const { call, client } = bench(object({}, { a: 's' }), { logger });
    const names = Array.from({ length: 80 }, (_, i) => `"${i}":9007199254740993`);
    await call(`{${names.join()}}`);
    expect(told).toHaveLength(50);
    for (let i = 0; i < 25; i++)
      await client.request({ method: 'GET', path: `/api/v9/route-${i}`, channel: 'Public' });
    expect(told).toHaveLength(1000);
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe('kucoin-typed: 1000 notices of drift; this client tells no more.');
  });

  it('is no trouble for a call when the logger throws', async () => {
    const thrower = (): never => {
      throw new Error('full');
    };
    const logger = { trace: () => {}, info: thrower, error: () => {} };
    const { call } = bench(object({}, { a: 's' }), { logger });
    for (let i = 0; i < 3; i++) expect(await call(NEW)).toStrictEqual({ b: 1 });
  });

  it('is of the answer, and not of what the caller makes of it', async () => {
    const { told, client } = bench(object({}, { a: 's' }));
    body = '{"code":"200000","data":{"a":"x"}}';
    for (let i = 0; i < 4; i++) {
      const data = await client.call<Record<string, unknown>>(spec());
      data['mine'] = 1;
    }
    await drain();
    expect(told).toStrictEqual([]);
  });
});

describe('shapes', () => {
  it('are loaded with the first answer, once', async () => {
    const { client, call, loads } = bench('s');
    expect(loads()).toBe(0);
    await expect(client.call(spec({ channel: 'Private' }))).rejects.toThrow();
    expect(loads()).toBe(0);
    for (let i = 0; i < 3; i++) await call('"x"');
    expect(loads()).toBe(1);
  });

  it('are never loaded without a logger', async () => {
    const { call, loads } = bench('s', { logger: undefined });
    for (let i = 0; i < 3; i++) await call('{"b":9007199254740993}');
    expect(loads()).toBe(0);
  });

  it.each([
    ['do not come', () => Promise.reject(new Error('offline'))],
    ['are no JSON', async () => '<html>'],
  ])('that %s cost no call, and digits are looked at all the same', async (_, shapes) => {
    const told: Told[] = [];
    const lines: string[] = [];
    const book = notebook(told);
    const logger: Logger = {
      ...book,
      info: (line, more) => {
        lines.push(line);
        book.info(line, more);
      },
    };
    const client = createClient({ logger }, { regions: { global: { hosts: { spot: server.url } } }, shapes });
    body = '{"code":"200000","data":{"id":9007199254740993}}';
    for (let i = 0; i < 2; i++) {
      expect(await client.call(spec())).toStrictEqual({ id: 9007199254740992 });
      await drain();
    }
    expect(short(told)).toStrictEqual(['unsafe-integer id']);
    expect(lines[0]).toContain('could not be loaded');
    expect(lines).toHaveLength(2);
  });
});

describe('how often', () => {
  /** Which of a row of answers are looked at: each of them has a field of its own. */
  const lookedAt = (count: number, msBetween: number): number[] => {
    const told: Told[] = [];
    let now = 0;
    const drift = createDrift(notebook(told), undefined, { ...machineTime, monotonic: () => now });
    for (let i = 1; i <= count; i++) {
      drift.inspect('test.group.call', { [i]: 2 ** 60 });
      now += msBetween;
    }
    return told.map(({ notice }) => Number(notice.field));
  };

  it('the first answers, then ever fewer, then one in 64', () => {
    expect(lookedAt(300, 10)).toStrictEqual([1, 2, 4, 8, 16, 32, 64, 128, 192, 256]);
  });

  it('once a minute where answers are rare', () => {
    expect(lookedAt(16, 59_000)).toStrictEqual([1, 2, 4, 6, 8, 10, 12, 14, 16]);
    expect(lookedAt(5, 60_000)).toStrictEqual([1, 2, 3, 4, 5]);
  });

  it('of a long list, other rows each time, until all have been seen', () => {
    const rows = Array.from({ length: 1000 }, () => 1);
    const told: Told[] = [];
    const drift = createDrift(notebook(told), undefined, machineTime);
    rows[7] = 2 ** 60;
    for (let i = 0; i < 128; i++) drift.inspect('test.group.call', rows);
    expect(told).toHaveLength(1);
    const first: Told[] = [];
    createDrift(notebook(first), undefined, machineTime).inspect('test.group.call', rows);
    expect(first).toStrictEqual([]);
  });

  it('of more endpoints than there are, only the first', () => {
    const told: Told[] = [];
    const drift = createDrift(notebook(told), undefined, machineTime);
    for (let i = 0; i < 1500; i++) drift.inspect(`GET /api/v9/${i}`, i < 1000 ? 1 : 2 ** 60);
    expect(told).toStrictEqual([]);
  });
});

describe('pushes', () => {
  it('are looked at like answers, with the digits that their channel keeps', async () => {
    await using gateway = await openGateway();
    const told: Told[] = [];
    const shape = object({
      type: 's',
      topic: 's',
      subject: 's',
      data: object({ time: 'n' }, { side: SIDE }),
    });
    const facts: ClientFacts = {
      regions: { global: { hosts: { spot: server.url } } },
      shapes: async () => JSON.stringify({ shared: [], of: { 'ws.test.trades': shape } }),
    };
    const client = createClient({ baseUrl: gateway.url, logger: notebook(told) }, facts);
    const trades = channel<{ symbols: string[] }, any>({
      id: 'ws.test.trades',
      topic: '/market/match:{symbols}',
      private: false,
      service: 'Test',
      subService: 'test_public',
      methodName: 'trades',
      token: { spec: spec({ id: 'test.token', method: 'POST', path: '/token' }) },
      exact: ['time'],
    });
    await using stream = trades(client, { symbols: ['A-B'] });
    await stream.ready;
    const push = async (fields: object): Promise<unknown> => {
      gateway.push({ type: 'message', topic: '/market/match:A-B', subject: 's', data: fields });
      const { value } = await stream.next();
      await drain();
      return value.data;
    };
    expect(await push({ time: 1152921504606847000, side: 'buy' })).toStrictEqual({
      time: 1152921504606847000n,
      side: 'buy',
    });
    expect(told).toStrictEqual([]);
    await push({ time: 1, side: 'hold', maker: 1152921504606847000 });
    expect(short(told)).toStrictEqual([
      'unknown-value data.side',
      'unknown-field data.maker',
      'unsafe-integer data.maker',
    ]);
    expect(told[0]?.message).toContain('ws.test.trades: the field message.data.side has a value');
  });
});
