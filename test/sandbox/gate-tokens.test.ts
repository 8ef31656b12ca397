import type { SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteKey, issueToken } from '../../packages/sandbox/src/gate/keys.ts';
import { send } from './client.ts';
import { openWorld } from './gate-world.ts';
import type { World } from './gate-world.ts';

const accounts = '/api/v1/accounts';
const symbols = '/api/v1/hf/orders/active/symbols';

let world: World;
let trader: SandboxKey;
let reader: SandboxKey;
beforeEach(async () => {
  world = await openWorld();
  [trader, reader] = world.sandbox.keys as [SandboxKey, SandboxKey];
});
afterEach(() => world[Symbol.asyncDispose]());

const withToken = (token: string, key = trader): Record<string, string> => ({
  'KC-API-KEY': key.apiKey,
  'KC-API-TIMESTAMP': String(world.now()),
  Authorization: token,
});
const get = (headers: Record<string, string>, path = accounts) => send(world.spot, path, { headers });
const issue = (token: string, more: { scope?: string[]; expiresAt?: number } = {}) =>
  issueToken(world.sandbox.gate.state.keys, {
    token,
    apiKey: trader.apiKey,
    scope: more.scope,
    expiresAt: more.expiresAt,
  });

test('an access token stands in for signature and passphrase', async () => {
  for (const text of [trader.accessToken, `Bearer ${trader.accessToken}`])
    expect(await get(withToken(text))).toMatchObject({ status: 200, code: '200000' });
});

test('it has to belong to the key, and does not replace key, time or permission', async () => {
  expect(await get(withToken('wrong'))).toMatchObject({ status: 401, code: '400400' });
  expect(await get(withToken(reader.accessToken))).toMatchObject({ status: 401, code: '400400' });
  const { 'KC-API-KEY': _key, ...keyless } = withToken(trader.accessToken);
  expect(await get(keyless)).toMatchObject({ code: '400001' });
  const stale = { ...withToken(trader.accessToken), 'KC-API-TIMESTAMP': String(world.now() - 6000) };
  expect(await get(stale)).toMatchObject({ code: '400002' });
  expect(await get(withToken(reader.accessToken, reader), symbols)).toMatchObject({ code: '400007' });
});

test('a header without a token is no authorization', async () => {
  for (const text of ['', 'Bearer', 'Bearer '])
    expect(await get(withToken(text))).toMatchObject({ status: 401, code: '400401' });
});

test('it ends when it expires, and with its key', async () => {
  issue('brief', { expiresAt: world.now() + 1000 });
  expect(await get(withToken('brief'))).toMatchObject({ code: '200000' });
  world.wait(1000);
  expect(await get(withToken('brief'))).toMatchObject({ status: 401, code: '400400' });
  deleteKey(world.sandbox.gate.state.keys, trader.uid, trader.apiKey);
  expect(await get(withToken(trader.accessToken))).toMatchObject({ code: '400003' });
  expect(world.sandbox.gate.state.keys.tokens.has('brief')).toBe(false);
});

test('its scope narrows what the key may do', async () => {
  issue('narrow', { scope: ['General', 'Telepathy'] });
  expect(await get(withToken('narrow'))).toMatchObject({ code: '200000' });
  expect(await get(withToken('narrow'), symbols)).toMatchObject({ status: 403, code: '400007' });
});

test('a signature beside it is what counts', async () => {
  const headers = { ...withToken(trader.accessToken), 'KC-API-SIGN': 'x' };
  expect(await get(headers)).toMatchObject({ code: '400001', msg: expect.stringContaining('PASSPHRASE') });
});
