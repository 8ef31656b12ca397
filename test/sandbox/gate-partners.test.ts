import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from './client.ts';
import type { PrivateCall } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await createSandbox()));
afterAll(() => sandbox.close());

const verify = { 'KC-API-PARTNER-VERIFY': 'true' };
const bad = { 'KC-API-PARTNER-SIGN': 'AAAA' };
const on = (host: 'spot' | 'futures' | 'broker', options: Partial<PrivateCall>) => {
  const path = { spot: '/api/v1/accounts', futures: '/api/v1/orders', broker: '/api/v1/broker/nd/account' };
  return call(sandbox.baseUrl[host], sandbox.keys[0], { path: path[host], ...options });
};
const known = () => sandbox.partners;

describe('a call with a partner', () => {
  test('passes where the signature is right', async () => {
    expect(await on('spot', { partner: known().spot, headers: verify })).toMatchObject({ code: '200000' });
    expect(await on('futures', { partner: known().futures, headers: verify })).toMatchObject({
      code: '200000',
    });
  });

  test('is refused where verification was asked for and fails', async () => {
    const stranger = { ...known().spot, id: 'nobody' };
    expect(await on('spot', { partner: stranger, headers: verify })).toMatchObject({
      status: 401,
      code: '400200',
    });
    const wrong = { ...known().spot, brokerKey: 'x' };
    expect(await on('spot', { partner: wrong, headers: verify })).toMatchObject({
      status: 401,
      code: '400201',
    });
    const { apiSecret } = sandbox.keys[0];
    const bySecret = { ...known().spot, brokerKey: apiSecret };
    expect(await on('spot', { partner: bySecret, headers: verify })).toMatchObject({ code: '400201' });
  });

  test('passes unattributed where it was not asked for', async () => {
    expect(await on('spot', { partner: known().spot, headers: bad })).toMatchObject({ code: '200000' });
    expect(await on('spot', { partner: { ...known().spot, id: 'nobody' } })).toMatchObject({
      code: '200000',
    });
    const asked = { ...bad, 'KC-API-PARTNER-VERIFY': 'false' };
    expect(await on('spot', { partner: known().spot, headers: asked })).toMatchObject({ code: '200000' });
  });

  test('each business line has partners of its own', async () => {
    expect(await on('spot', { partner: known().futures, headers: verify })).toMatchObject({ code: '400200' });
    expect(await on('futures', { partner: known().spot, headers: verify })).toMatchObject({ code: '400200' });
    const unified = { path: '/api/ua/v2/user/fee-rate', headers: verify };
    const ask = (tradeType: string, line: 'spot' | 'futures') =>
      on('spot', { ...unified, query: { tradeType, symbol: 'X' }, partner: known()[line] });
    expect((await ask('SPOT', 'spot')).code).not.toBe('400200');
    expect((await ask('FUTURES', 'futures')).code).not.toBe('400200');
    expect(await ask('FUTURES', 'spot')).toMatchObject({ code: '400200' });
    expect(await ask('SPOT', 'futures')).toMatchObject({ code: '400200' });
  });

  test('may be refused for the partner’s address', async () => {
    sandbox.gate.state.partners.set('far', {
      ...known().spot,
      id: 'far',
      line: 'spot',
      ipWhitelist: ['203.0.113.5'],
    });
    const far = { ...known().spot, id: 'far' };
    expect(await on('spot', { partner: far, headers: verify })).toMatchObject({
      status: 403,
      code: '400202',
    });
  });
});

describe('the broker host', () => {
  test('serves partners of either line', async () => {
    for (const partner of [known().spot, known().futures])
      expect(await on('broker', { partner })).toMatchObject({ status: 200, code: '200000' });
  });

  test.each(['KC-API-PARTNER', 'KC-API-PARTNER-SIGN', 'KC-BROKER-NAME'])('wants %s', async (name) => {
    expect(await on('broker', { partner: known().spot, headers: { [name]: '' } })).toMatchObject({
      status: 401,
      code: '400001',
      msg: expect.stringContaining(name),
    });
  });

  test('verifies without being asked', async () => {
    expect(await on('broker', { partner: known().spot, headers: bad })).toMatchObject({ code: '400201' });
    expect(await on('broker', { partner: { ...known().spot, id: 'nobody' } })).toMatchObject({
      code: '400200',
    });
    expect(await on('broker', { partner: { ...known().spot, name: 'other' } })).toMatchObject({
      code: '400200',
    });
  });
});
