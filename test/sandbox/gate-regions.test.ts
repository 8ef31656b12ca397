import { describe, expect, test } from 'vitest';
import { send } from './client.ts';
import { openWorld } from './gate-world.ts';

const accounts = '/api/v1/accounts';
const time = '/api/v1/timestamp';
const australia = { 'X-SITE-TYPE': 'australia' };

describe.each(['eu', 'tr'] as const)('the site %s', (region) => {
  test('has spot, and neither futures nor a broker host', async () => {
    await using world = await openWorld({ region });
    const { keys, baseUrl } = world.sandbox;
    expect(await world.call(keys[0], { path: accounts })).toMatchObject({ code: '200000' });
    expect(await send(world.spot, time)).toMatchObject({ code: '200000' });
    expect(await send(world.futures, time)).toMatchObject({ code: '40010' });
    expect(await world.call(keys[0], { base: world.futures, path: '/api/v1/orders' })).toMatchObject({
      code: '40010',
    });
    expect(await send(baseUrl.broker, '/api/v1/broker/nd/info')).toMatchObject({
      status: 404,
      code: '404000',
    });
  });

  test('knows no keys of other sites', async () => {
    await using world = await openWorld({ region });
    world.join('235000077', { site: 'global' });
    const foreign = world.addKey('235000077');
    expect(await world.call(foreign, { path: accounts })).toMatchObject({ status: 401, code: '400003' });
  });
});

test('the European site refuses futures on unified endpoints', async () => {
  await using world = await openWorld({ region: 'eu' });
  const ask = (tradeType: string) => send(world.spot, `/api/ua/v2/server/status?tradeType=${tradeType}`);
  expect(await ask('SPOT')).toMatchObject({ code: '200000' });
  expect(await ask('FUTURES')).toMatchObject({ code: '40010' });
});

describe('the Turkish site', () => {
  test('serves its three pools only', async () => {
    await using world = await openWorld({ region: 'tr' });
    const [key] = world.sandbox.keys;
    expect(await world.call(key, { path: '/api/v1/hf/accounts/opened' })).toMatchObject({ code: '200000' });
    for (const path of [
      '/api/v1/earn/hold-assets',
      '/api/ua/v2/user/api-key',
      '/api/v1/convert/limit/orders',
    ])
      expect(await world.call(key, { path })).toMatchObject({ status: 404, code: '404000' });
  });

  test('takes keys of version 3 only', async () => {
    await using world = await openWorld({ region: 'tr' });
    for (const key of world.sandbox.keys.filter(({ version }) => version !== 3))
      expect(await world.call(key, { path: accounts })).toMatchObject({ status: 401, code: '400008' });
  });
});

describe('the Australian site', () => {
  test('wants its header on every call, public or private', async () => {
    await using world = await openWorld({ region: 'au' });
    const [key] = world.sandbox.keys;
    const market = '/api/v1/market/stats?symbol=BTC-USDT';
    expect(await send(world.spot, market)).toMatchObject({ status: 403, code: '400301' });
    expect(await send(world.spot, market, { headers: australia })).toMatchObject({ code: '200000' });
    expect(await send(world.futures, time, { headers: australia })).toMatchObject({ code: '200000' });
    expect(await world.call(key, { path: accounts })).toMatchObject({ status: 403, code: '400301' });
    expect(await world.call(key, { path: accounts, headers: australia })).toMatchObject({ code: '200000' });
    const misspelt = { 'X-SITE-TYPE': 'austria' };
    expect(await world.call(key, { path: accounts, headers: misspelt })).toMatchObject({ code: '400301' });
  });

  test('shares its hosts with the worldwide one, which tells customers apart by the header', async () => {
    await using world = await openWorld();
    world.join('235000077', { site: 'au' });
    const [worldwide] = world.sandbox.keys;
    const australian = world.addKey('235000077');
    expect(await world.call(australian, { path: accounts, headers: australia })).toMatchObject({
      code: '200000',
    });
    expect(await world.call(australian, { path: accounts })).toMatchObject({ status: 401, code: '400003' });
    expect(await world.call(worldwide, { path: accounts })).toMatchObject({ code: '200000' });
    expect(await world.call(worldwide, { path: accounts, headers: australia })).toMatchObject({
      code: '400003',
    });
    expect(await send(world.spot, time, { headers: australia })).toMatchObject({ code: '200000' });
  });
});
