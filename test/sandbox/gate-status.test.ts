import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setServiceStatus } from '../../packages/sandbox/src/gate/status.ts';
import { send } from './client.ts';
import { openWorld } from './gate-world.ts';
import type { World } from './gate-world.ts';
import { answerFaults } from './specs.ts';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world[Symbol.asyncDispose]());

const services = () => world.sandbox.gate.state.services;
const status = async (base: string) => (await send(base, '/api/v1/status')).data;
const unified = async (version: 1 | 2, tradeType: string) => {
  const reply = await send(world.spot, `/api/ua/v${version}/server/status?tradeType=${tradeType}`);
  const id = version === 1 ? 'unifiedV1.market.getServiceStatus' : 'unified.market.getServiceStatus';
  expect(answerFaults(id, reply.json)).toBe('');
  return reply.data;
};

const spotOrder = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1', clientOid: 'a' };
const futuresOrder = {
  symbol: 'XBTUSDTM', side: 'buy', type: 'limit', price: '1000', size: 1, leverage: 3, clientOid: 'b', marginMode: 'ISOLATED',
}; // prettier-ignore
const place = (path: string, body: object, base = world.spot) =>
  world.call(world.sandbox.keys[0], { base, method: 'POST', path, body });
const cancel = (path: string, query: Record<string, string> = {}, base = world.spot) =>
  world.call(world.sandbox.keys[0], { base, method: 'DELETE', path, query });
const onSpot = '/api/v1/hf/orders';
const cancelSpot = `${onSpot}/client-order/a`;
const bySymbol = { symbol: 'BTC-USDT' };

test('the server time is the exchange’s', async () => {
  for (const base of [world.spot, world.futures])
    expect((await send(base, '/api/v1/timestamp')).data).toBe(world.now());
  world.wait(1234);
  expect((await send(world.spot, '/api/v1/timestamp')).data).toBe(world.now());
});

test('each market tells its own status, on classic and unified endpoints', async () => {
  expect(await status(world.spot)).toEqual({ status: 'open', msg: '' });
  setServiceStatus(services(), 'spot', 'cancelonly', 'An upgrade is near.');
  setServiceStatus(services(), 'futures', 'close', 'Closed.');
  expect(await status(world.spot)).toEqual({ status: 'cancelonly', msg: 'An upgrade is near.' });
  expect(await status(world.futures)).toEqual({ status: 'close', msg: 'Closed.' });
  for (const version of [1, 2] as const) {
    expect(await unified(version, 'SPOT')).toEqual({
      tradeType: 'SPOT',
      serverStatus: 'cancelonly',
      msg: 'An upgrade is near.',
    });
    expect(await unified(version, 'FUTURES')).toMatchObject({ tradeType: 'FUTURES', serverStatus: 'close' });
  }
  expect(await send(world.spot, '/api/ua/v2/server/status?tradeType=TEA')).toMatchObject({ code: '400100' });
});

describe('where orders can only be cancelled', () => {
  test('spot refuses new ones, changed ones and trial ones, and cancels', async () => {
    expect(await place(onSpot, spotOrder)).toMatchObject({ code: '200000' });
    setServiceStatus(services(), 'spot', 'cancelonly');
    for (const path of [onSpot, `${onSpot}/sync`, `${onSpot}/test`, '/api/v1/orders'])
      expect(await place(path, { ...spotOrder, clientOid: 'c' })).toMatchObject({
        status: 200,
        code: '200001',
      });
    const altered = { ...bySymbol, clientOid: 'a', newPrice: '2' };
    expect(await place(`${onSpot}/alter`, altered)).toMatchObject({ code: '200001' });
    expect(await cancel(cancelSpot, bySymbol)).toMatchObject({ code: '200000' });
    expect(await place('/api/v1/orders', spotOrder, world.futures)).not.toMatchObject({ code: '300002' });
  });

  test('futures refuses new ones and cancels', async () => {
    expect(await place('/api/v1/orders', futuresOrder, world.futures)).toMatchObject({ code: '200000' });
    setServiceStatus(services(), 'futures', 'cancelonly');
    const refused = await place('/api/v1/orders', { ...futuresOrder, clientOid: 'd' }, world.futures);
    expect(refused).toMatchObject({ code: '300002' });
    const path = '/api/v1/orders/client-order/b';
    expect(await cancel(path, { symbol: 'XBTUSDTM' }, world.futures)).toMatchObject({ code: '200000' });
    expect(await place(onSpot, spotOrder)).toMatchObject({ code: '200000' });
  });

  test('unified and margin refuse with the codes of their own', async () => {
    setServiceStatus(services(), 'spot', 'cancelonly');
    setServiceStatus(services(), 'futures', 'cancelonly');
    const margin = { ...spotOrder, isIsolated: false };
    expect(await place('/api/v3/hf/margin/order', margin)).toMatchObject({ code: '126009' });
    const path = '/api/ua/v2/unified/order/place';
    const order = {
      symbol: 'BTC-USDT',
      side: 'BUY',
      orderType: 'LIMIT',
      size: '1',
      sizeUnit: 'BASECCY',
      price: '1',
    };
    expect(await place(path, { ...order, tradeType: 'SPOT' })).toMatchObject({ code: '301128' });
    expect(await place(path, { ...order, tradeType: 'FUTURES' })).toMatchObject({ code: '401001' });
  });
});

test('where trading is closed nothing moves, and reading goes on', async () => {
  await place(onSpot, spotOrder);
  setServiceStatus(services(), 'spot', 'close');
  expect(await place(onSpot, { ...spotOrder, clientOid: 'c' })).toMatchObject({ code: '200001' });
  expect(await cancel(cancelSpot, bySymbol)).toMatchObject({ code: '200002' });
  const path = `${onSpot}/client-order/a`;
  const found = await world.call(world.sandbox.keys[0], { path, query: bySymbol });
  expect(found.data).toMatchObject({ clientOid: 'a', active: true });
  setServiceStatus(services(), 'spot', 'open');
  expect(await cancel(cancelSpot, bySymbol)).toMatchObject({ code: '200000' });
});
