import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  showPermissions,
  readExpiry,
  readIpWhitelist,
  readPermissions,
} from '../../packages/sandbox/src/gate/key-fields.ts';
import { createKey, deleteKey, keysOf, modifyKey } from '../../packages/sandbox/src/gate/keys.ts';
import { call } from './client.ts';
import { openWorld } from './gate-world.ts';
import type { World } from './gate-world.ts';
import { answerFaults } from './specs.ts';

const accounts = '/api/v1/accounts';
const uid = '235000077';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.join(uid);
});
afterEach(() => world[Symbol.asyncDispose]());

const get = (key: Parameters<World['call']>[0]) => world.call(key, { path: accounts });
const store = () => world.sandbox.gate.state.keys;

describe('a key', () => {
  test('works once it is made, for as long as it is there', async () => {
    const key = world.addKey(uid);
    expect(await get(key)).toMatchObject({ status: 200, code: '200000' });
    deleteKey(store(), uid, key.apiKey);
    expect(await get(key)).toMatchObject({ status: 401, code: '400003' });
  });

  test('ends when it expires', async () => {
    const key = world.addKey(uid, { expiresAt: world.now() + 2000 });
    world.wait(1999);
    expect(await get(key)).toMatchObject({ code: '200000' });
    world.wait(1);
    expect(await get(key)).toMatchObject({ status: 401, code: '400003' });
    expect(readExpiry('30', 5)).toBe(5 + 30 * 86_400_000);
    expect(readExpiry('-1', 5)).toBeUndefined();
  });

  test('may be used from the addresses of its list only', async () => {
    const here = world.addKey(uid, { ipWhitelist: ['203.0.113.5', '127.0.0.1'] });
    expect(await get(here)).toMatchObject({ code: '200000' });
    const elsewhere = world.addKey(uid, { ipWhitelist: ['203.0.113.5'] });
    expect(await get(elsewhere)).toMatchObject({
      status: 403,
      code: '400006',
      msg: expect.stringContaining('127.0.0.1'),
    });
    modifyKey(store(), uid, elsewhere.apiKey, { ipWhitelist: [] });
    expect(await get(elsewhere)).toMatchObject({ code: '200000' });
  });

  test('follows a change of its permissions and its passphrase at once', async () => {
    const key = world.addKey(uid);
    const active = { path: '/api/v1/hf/orders/active/symbols' };
    expect((await world.call(key, active)).code).not.toBe('400007');
    modifyKey(store(), uid, key.apiKey, { permissions: ['General'], apiPassphrase: 'another' });
    expect(await world.call(key, active)).toMatchObject({ status: 401, code: '400004' });
    expect(await world.call({ ...key, apiPassphrase: 'another' }, active)).toMatchObject({
      status: 403,
      code: '400007',
    });
  });

  test('that is restricted only reads', async () => {
    const key = world.addKey(uid);
    modifyKey(store(), uid, key.apiKey, { tradeRestricted: true });
    expect(await get(key)).toMatchObject({ code: '200000' });
    const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' };
    const placed = await world.call(key, { method: 'POST', path: '/api/v1/hf/orders', body: order });
    expect(placed).toMatchObject({ status: 403, code: '400007' });
  });

  test('of a frozen account opens nothing', async () => {
    const key = world.addKey(uid);
    world.sandbox.exchange.customer(uid).frozen = true;
    expect(await get(key)).toMatchObject({ code: '411100' });
  });

  test('belongs to one customer: two keys see one account, and nobody else may change them', async () => {
    const [first, reader] = world.sandbox.keys;
    const second = world.addKey(first.uid);
    const place = {
      symbol: 'BTC-USDT',
      side: 'buy',
      type: 'limit',
      price: '1',
      size: '1',
      clientOid: 'mine',
    };
    await world.call(first, { method: 'POST', path: '/api/v1/hf/orders', body: place });
    const path = '/api/v1/hf/orders/client-order/mine';
    const query = { symbol: 'BTC-USDT' };
    expect((await world.call(second, { path, query })).data.clientOid).toBe('mine');
    expect((await world.call(reader!, { path, query })).data).toBeUndefined();
    expect(keysOf(store(), first.uid).map(({ apiKey }) => apiKey)).toEqual([first.apiKey, second.apiKey]);
    expect(() => deleteKey(store(), reader!.uid, first.apiKey)).toThrow('no such API key');
    expect(() => modifyKey(store(), reader!.uid, first.apiKey, {})).toThrow('no such API key');
    const again = { uid, apiKey: first.apiKey, apiPassphrase: '', permissions: [], createdAt: 0 };
    expect(() => createKey(store(), again)).toThrow('already');
  });
});

describe('the fields of a key', () => {
  test('permissions in the spellings of requests', () => {
    expect(readPermissions('General, Trade')).toEqual(['General', 'Spot']);
    expect(readPermissions(['spot', 'futures'])).toEqual(['General', 'Spot', 'Futures']);
    expect(readPermissions('InnerTransfer,Transfer')).toEqual(['General', 'FlexTransfers', 'Withdrawal']);
    expect(readPermissions('')).toEqual(['General']);
    expect(() => readPermissions('General,Telepathy')).toThrow('Telepathy');
    expect(showPermissions(['General', 'FlexTransfers'])).toBe('General,InnerTransfer');
  });

  test('lists of addresses', () => {
    expect(readIpWhitelist(' 203.0.113.5, 2001:db8::1 ')).toEqual(['203.0.113.5', '2001:db8::1']);
    expect(() => readIpWhitelist('203.0.113')).toThrow('ipWhitelist');
    expect(() => readIpWhitelist(Array.from({ length: 21 }, () => '203.0.113.5'))).toThrow('20');
  });
});

describe('a key tells of itself', () => {
  const ask = async (key: Parameters<World['call']>[0], path: string, id: string) => {
    const reply = await call(world.spot, key, { path, timestamp: String(world.now()) });
    expect(answerFaults(id, reply.json)).toBe('');
    return reply.data;
  };
  const classic = ['/api/v1/user/api-key', 'account.account.getApikeyInfo'] as const;
  const unified = ['/api/ua/v2/user/api-key', 'unified.account.getApikeyInfo'] as const;
  const unifiedV1 = ['/api/ua/v1/user/api-key', 'unifiedV1.account.getApikeyInfo'] as const;

  test('a master key', async () => {
    const ipWhitelist = ['127.0.0.1', '203.0.113.5'];
    const key = world.addKey(uid, { ipWhitelist, remark: 'bot', permissions: ['General', 'FlexTransfers'] });
    const expected = {
      remark: 'bot',
      apiKey: key.apiKey,
      apiVersion: 3,
      permission: 'General,InnerTransfer',
      ipWhitelist: '127.0.0.1,203.0.113.5',
      createdAt: world.now(),
      uid: 235000077,
      isMaster: true,
    };
    expect(await ask(key, ...classic)).toEqual(expected);
    const more = { region: 'global', siteType: 'global', kycStatus: 1 };
    expect(await ask(key, ...unified)).toEqual({ ...expected, ...more });
    expect(await ask(key, ...unifiedV1)).toEqual({ ...expected, ...more });
  });

  test('a sub-account key', async () => {
    world.join('235000078', { parent: uid, name: 'mysub1' });
    const expiresAt = world.now() + 1000;
    const key = world.addKey('235000078', { version: 2, permissions: ['General', 'Spot'], expiresAt });
    const expected = { apiVersion: 2, uid: 235000078, isMaster: false, subName: 'mysub1' };
    const data = await ask(key, ...classic);
    expect(data).toMatchObject({ ...expected, permission: 'General,Spot', remark: '' });
    expect(data).not.toHaveProperty('ipWhitelist');
    expect(await ask(key, ...unified)).toMatchObject({
      ...expected,
      parentUid: 235000077,
      expiredAt: expiresAt,
    });
  });

  test('the ready keys belong to four customers', () => {
    expect(world.sandbox.keys.map((key) => key.uid)).toEqual([
      '235000001',
      '235000002',
      '235000003',
      '235000004',
    ]);
  });
});
