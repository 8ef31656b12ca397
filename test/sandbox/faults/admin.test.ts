import os from 'node:os';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Fault, Sandbox } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { send } from '../client.ts';

let sandbox: Sandbox;
let base: string;
beforeEach(async () => {
  sandbox = await createSandbox();
  base = sandbox.baseUrl.spot;
});
afterEach(() => sandbox.close());

const path = '/_sandbox/faults';
const post = (body: unknown, type = 'application/json') =>
  send(base, path, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const isUp = async (): Promise<boolean> => (await send(base, '/api/v1/timestamp')).status === 200;

test('a fault comes, is seen, and goes, without any signature', async () => {
  const added = await post({ kind: 'status', times: 5 });
  expect(added).toMatchObject({ status: 200, code: '200000', data: { id: expect.any(String) } });
  expect(await isUp()).toBe(false);
  expect((await send(base, path)).data).toEqual([
    { id: added.data.id, fault: { kind: 'status', times: 5 }, matches: 1, hits: 1, spent: false },
  ]);
  expect(sandbox.faults.list()).toHaveLength(1);
  expect(await send(base, `${path}/${added.data.id}`, { method: 'DELETE' })).toMatchObject({
    code: '200000',
  });
  expect(await isUp()).toBe(true);
  expect(await send(base, `${path}/${added.data.id}`, { method: 'DELETE' })).toMatchObject({
    status: 404,
    code: '404000',
  });
  await post([{ kind: 'status' }, { kind: 'latency', ms: 1 }]);
  expect((await send(base, path)).data).toHaveLength(2);
  expect(await send(base, path, { method: 'DELETE' })).toMatchObject({ code: '200000' });
  expect((await send(base, path)).data).toEqual([]);
});

test('no fault strikes an admin route', async () => {
  await post({ kind: 'lost-before' });
  await post({ kind: 'lost-before', match: { path: '*' } });
  expect((await send(base, path)).data).toMatchObject([{ matches: 0 }, { matches: 0 }]);
});

test.each([
  ['', 'fault'],
  ['null', 'fault'],
  ['5', 'fault'],
  [{}, 'kind'],
  [{ kind: 'nothing' }, 'kind'],
  [{ kind: '__proto__' }, 'kind'],
  [{ kind: 'toString' }, 'kind'],
  [{ kind: 'latency' }, 'ms'],
  [{ kind: 'latency', ms: '5' }, 'ms'],
  [{ kind: 'latency', ms: -1 }, 'ms'],
  [{ kind: 'latency', ms: 1.5 }, 'ms'],
  [{ kind: 'latency', ms: [5] }, 'ms'],
  [{ kind: 'latency', ms: [9, 5] }, 'ms'],
  [{ kind: 'latency', ms: [1, 2, 3] }, 'ms'],
  [{ kind: 'latency', ms: [1, -2] }, 'ms[1]'],
  [{ kind: 'latency', ms: 5, when: 'never' }, 'when'],
  [{ kind: 'latency', ms: 5, wenn: 'after' }, 'wenn'],
  [{ kind: 'drop', chance: 2 }, 'chance'],
  [{ kind: 'drop', times: 0 }, 'times'],
  [{ kind: 'drop', after: -1 }, 'after'],
  [{ kind: 'drop', match: 'BTC-USDT' }, 'match'],
  [{ kind: 'drop', match: { topics: 'x' } }, 'match.topics'],
  [{ kind: 'drop', match: { endpoint: 'spot.*' } }, 'match.endpoint'],
  [{ kind: 'status', match: { topic: '/market/*' } }, 'match.topic'],
  [{ kind: 'status', match: { host: 'moon' } }, 'match.host'],
  [{ kind: 'status', match: { symbol: 5 } }, 'match.symbol'],
  [{ kind: 'unknown-fields', match: { topic: '/a', endpoint: 'b' } }, 'match'],
  [{ kind: 'reset', match: { endpoint: 'spot.order.addOrdr' } }, 'match.endpoint'],
  [{ kind: 'silent', on: 'now', match: { topic: '/a' } }, 'match'],
  [{ kind: 'status', status: 99 }, 'status'],
  [{ kind: 'refused' }, 'code'],
  [{ kind: 'unknown-enums', fields: [] }, 'fields'],
  [{ kind: 'unknown-enums', fields: [5] }, 'fields[0]'],
  [{ kind: 'socket-kill', code: 1005 }, 'code'],
  ['{"kind":"unknown-fields","fields":{"__proto__":{"a":1}}}', '__proto__'],
  ['{"kind":', 'JSON'],
])('%j is refused and names %s', async (fault, name) => {
  const reply = await post(fault);
  expect(reply).toMatchObject({ status: 400, code: '400100' });
  expect(reply.msg).toContain(name);
  expect(sandbox.faults.list()).toEqual([]);
});

test('of a list with a wrong fault none is taken', async () => {
  expect(await post([{ kind: 'status' }, { kind: 'latency' }])).toMatchObject({ status: 400 });
  expect(sandbox.faults.list()).toEqual([]);
});

test('code meets the same refusal', () => {
  expect(() => sandbox.faults.add({ kind: 'latency' } as unknown as Fault)).toThrow(/"ms": is required/);
});

test('faults cannot be piled up without end', async () => {
  for (let round = 0; round < 10; round += 1) {
    await post(Array.from({ length: 100 }, () => ({ kind: 'drop' })));
  }
  expect(await post({ kind: 'drop' })).toMatchObject({ code: '400100' });
  expect(sandbox.faults.list()).toHaveLength(1000);
  expect(await post(Array.from({ length: 101 }, () => ({ kind: 'drop' })))).toMatchObject({ status: 400 });
});

test('a pattern of many stars costs no time', async () => {
  const begun = performance.now();
  await post({ kind: 'status', match: { path: `${'*a'.repeat(99)}*b` } });
  await send(base, `/${'a'.repeat(8000)}`);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('the schema that is served accepts and refuses as the route does', async () => {
  const { data } = await send(base, `${path}/schema`);
  const fits = new Ajv2020({ strict: false }).compile(data);
  expect(fits({ kind: 'latency', ms: [1, 5], match: { endpoint: 'spot.*' } })).toBe(true);
  expect(fits({ kind: 'latency', ms: [1] })).toBe(false);
  const kinds = (await send(base, `${path}/kinds`)).data as { kind: string; help: string }[];
  expect(data.oneOf).toHaveLength(kinds.length);
  for (const { help } of kinds) expect(help).toMatch(/\.$/);
});

describe('the admin routes', () => {
  test('GET /_sandbox lists them', async () => {
    const { data } = await send(base, '/_sandbox');
    expect(data).toContainEqual({ method: 'POST', path, help: expect.any(String) });
    expect(data).toContainEqual({ method: 'GET', path: '/_sandbox/surface', help: expect.any(String) });
    for (const { path: listed } of data) expect(listed).toMatch(/^\/_sandbox/);
  });

  test('an unknown path, a wrong method, a path that only begins alike, another host', async () => {
    expect(await send(base, '/_sandbox/nothing')).toMatchObject({ status: 404, code: '404000' });
    expect(await send(base, '/_sandbox/surface', { method: 'POST' })).toMatchObject({ code: '405' });
    expect(await send(base, '/_sandboxes')).toMatchObject({ status: 404, code: '404000' });
    expect(await send(sandbox.baseUrl.futures, '/_sandbox')).toMatchObject({ status: 404 });
  });

  test('a body that is not declared as JSON is refused, so that no web page can send one', async () => {
    expect(await post({ kind: 'status' }, 'text/plain')).toMatchObject({ status: 415 });
    expect(await isUp()).toBe(true);
  });

  const outside = Object.values(os.networkInterfaces())
    .flat()
    .find((face) => face?.family === 'IPv4' && !face.internal)?.address;

  test.runIf(outside)('they are for this machine only, unless opened', async () => {
    const reach = async (admin?: 'everyone') => {
      await using open = await createSandbox({ host: '0.0.0.0', ...(admin ? { admin } : {}) });
      const { port } = new URL(open.baseUrl.spot);
      const at = async (address: string) => (await send(`http://${address}:${port}`, '/_sandbox')).status;
      return [await at('127.0.0.1'), await at(outside ?? '')];
    };
    expect(await reach()).toEqual([200, 403]);
    expect(await reach('everyone')).toEqual([200, 200]);
  });
});

describe('CORS', () => {
  const preflight = (target: string) =>
    send(target, '/api/v1/hf/orders', {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.com', 'Access-Control-Request-Method': 'POST' },
    });
  const corsOf = (headers: object): readonly string[] =>
    Object.keys(headers).filter((name) => name.startsWith('access-control'));

  test('no header unless asked', async () => {
    const reply = await send(base, '/api/v1/timestamp', { headers: { Origin: 'https://example.com' } });
    expect(corsOf(reply.headers)).toEqual([]);
    expect((await preflight(base)).status).toBeGreaterThanOrEqual(400);
  });

  test('with cors: true pages may call, though not the admin routes', async () => {
    await using open = await createSandbox({ cors: true });
    const { spot } = open.baseUrl;
    const ask = await fetch(`${spot}/api/v1/hf/orders`, {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'POST' },
    });
    expect(ask.status).toBe(204);
    expect(ask.headers.get('access-control-allow-origin')).toBe('*');
    const reply = await send(spot, '/api/v1/timestamp');
    expect(reply.headers['access-control-allow-origin']).toBe('*');
    open.faults.add({ kind: 'html' });
    expect((await fetch(`${spot}/api/v1/timestamp`)).headers.get('access-control-allow-origin')).toBe('*');
    expect(corsOf((await send(spot, '/_sandbox')).headers)).toEqual([]);
  });
});
