import { describe, expect, it } from 'vitest';
import { BalanceError } from 'kucoin-typed';
import { createWorld, sleep } from './live-support.ts';

const symbol = 'BTC-USDT';

describe('placeAndConfirm', () => {
  it('tells of orders that are filled, rest, and are cancelled, as results', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    const market = await kucoin.placeAndConfirm('spot', {
      symbol,
      side: 'buy',
      type: 'market',
      size: '0.002',
    });
    expect(market).toMatchObject({ state: 'filled', complete: true, why: undefined });
    expect(market.fills.length).toBeGreaterThan(0);
    expect(market.clientOid).toBeTruthy();

    const resting = await kucoin.placeAndConfirm('spot', {
      symbol,
      side: 'buy',
      type: 'limit',
      price: '10000',
      size: '0.01',
    });
    expect(resting).toMatchObject({ state: 'open', fills: [], complete: true });

    const fok = await kucoin.placeAndConfirm('spot', {
      symbol,
      side: 'buy',
      type: 'limit',
      price: '10000',
      size: '0.01',
      timeInForce: 'FOK',
    });
    expect(fok).toMatchObject({
      state: 'cancelled',
      fills: [],
      why: expect.stringContaining('fill-or-kill'),
    });

    const { price } = await kucoin.spot.market.getTicker({ symbol });
    const ioc = await kucoin.placeAndConfirm('spot', {
      symbol, side: 'buy', type: 'limit', price: String(Math.ceil(Number(price))), size: '1', timeInForce: 'IOC',
    }); // prettier-ignore
    expect(ioc.state).toBe('cancelled');
    expect(ioc.fills.length).toBeGreaterThan(0);
    expect(ioc.complete).toBe(true);
  });

  it('hears it by a push where the topic is open already', async () => {
    await using world = await createWorld();
    await using account = world.kucoin.live({ products: ['spot'], reconcileEvery: false });
    await account.ready;
    const found: string[] = [];
    for (let round = 0; round < 3; round++) {
      const { by, state } = await world.kucoin.placeAndConfirm('spot', {
        symbol,
        side: 'buy',
        type: 'market',
        size: '0.001',
      });
      found.push(`${state} ${by}`);
    }
    expect(found).toEqual(['filled push', 'filled push', 'filled push']);
    await expect.poll(() => account.done().length).toBe(3);
  });

  it('works by REST alone when sockets are shut', async () => {
    await using world = await createWorld();
    world.sandbox.faults.add({ kind: 'refuse-connect' });
    const done = await world.kucoin.placeAndConfirm('spot', {
      symbol,
      side: 'buy',
      type: 'market',
      size: '0.001',
    });
    expect(done).toMatchObject({ state: 'filled', by: 'look-up', complete: true });
    const without = await world.kucoin.placeAndConfirm(
      'spot',
      { symbol, side: 'sell', type: 'market', size: '0.001' },
      { pushes: false },
    );
    expect(without).toMatchObject({ state: 'filled', by: 'look-up', complete: true });
  });

  it('finds out what became of an order whose answer was lost', async () => {
    await using world = await createWorld();
    world.sandbox.faults.add({ kind: 'lost-after', match: { endpoint: 'spot.order.addOrder' }, times: 1 });
    const done = await world.kucoin.placeAndConfirm('spot', {
      symbol,
      side: 'buy',
      type: 'market',
      size: '0.001',
    });
    expect(done).toMatchObject({ state: 'filled', complete: true });
    expect(world.sandbox.expect().orders.length).toBe(1);
  });

  it('does not mind pushes that are lost, late or out of order', async () => {
    await using world = await createWorld();
    await using account = world.kucoin.live({ products: ['spot'], reconcileEvery: false });
    await account.ready;
    for (const fault of [
      { kind: 'drop' },
      { kind: 'reorder', by: [1, 3] },
      { kind: 'delay', ms: [5, 80] },
    ] as const) {
      const handle = world.sandbox.faults.add(fault);
      const done = await world.kucoin.placeAndConfirm('spot', {
        symbol,
        side: 'buy',
        type: 'market',
        size: '0.001',
      });
      expect(done).toMatchObject({ state: 'filled', complete: true });
      handle.remove();
    }
  });

  it('says that it was accepted when no more is known in time', async () => {
    await using world = await createWorld();
    world.sandbox.faults.add({ kind: 'refuse-connect' });
    world.sandbox.faults.add({ kind: 'stall', match: { endpoint: 'spot.order.getOrderBy*' } });
    const begun = performance.now();
    const done = await world.kucoin.placeAndConfirm(
      'spot',
      { symbol, side: 'buy', type: 'market', size: '0.001' },
      { deadline: 1000 },
    );
    expect(done).toMatchObject({ state: 'accepted', order: undefined, complete: false });
    expect(done.orderId).toBe(world.sandbox.expect().orders[0]?.orderId);
    expect(performance.now() - begun).toBeLessThan(2500);
  });

  it('throws what placing throws, and ends with its signal', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    const tooMuch = { symbol, side: 'sell', type: 'market', size: '99' } as const;
    await expect(kucoin.placeAndConfirm('spot', tooMuch)).rejects.toThrow(BalanceError);
    const stop = new AbortController();
    world.sandbox.faults.add({ kind: 'refuse-connect' });
    world.sandbox.faults.add({ kind: 'stall', match: { endpoint: 'spot.order.getOrderBy*' } });
    const waiting = kucoin.placeAndConfirm('spot', { ...tooMuch, size: '0.001' }, { signal: stop.signal });
    await sleep(200);
    stop.abort();
    await expect(waiting).rejects.toThrow(/lives on: [0-9a-f]+\.$/);
    await expect(kucoin.placeAndConfirm('spot', tooMuch, { deadline: 0 })).rejects.toThrow('deadline');
    await expect(kucoin.placeAndConfirm('moon' as 'spot', tooMuch)).rejects.toThrow('market');
  });

  it('knows margin, futures and unified orders, and orders over the WebSocket API', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    const margin = await kucoin.placeAndConfirm('margin', {
      symbol,
      side: 'buy',
      type: 'market',
      size: '0.001',
      clientOid: 'm1',
    });
    expect(margin).toMatchObject({ state: 'filled', complete: true, clientOid: 'm1' });
    const futures = await kucoin.placeAndConfirm('futures', {
      symbol: 'XBTUSDTM', side: 'buy', type: 'market', size: 3, leverage: 3, marginMode: 'ISOLATED',
    }); // prettier-ignore
    expect(futures).toMatchObject({ state: 'filled', complete: true });
    const stop = await kucoin.placeAndConfirm('futures', {
      symbol: 'XBTUSDTM', side: 'sell', type: 'market', size: 1, leverage: 3, marginMode: 'ISOLATED',
      stop: 'down', stopPrice: '5000', stopPriceType: 'TP',
    }); // prettier-ignore
    expect(stop.state).toBe('waiting');
    const socket = await kucoin.placeAndConfirm(
      'spot',
      { symbol, side: 'buy', type: 'market', size: '0.001' },
      { over: 'socket' },
    );
    expect(socket).toMatchObject({ state: 'filled', complete: true });
  });

  it('knows orders of a unified account', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    await kucoin.unified.account.setAccountMode({ accountType: 'UNIFIED' });
    const base = { tradeType: 'SPOT', symbol, sizeUnit: 'BASECCY' } as const;
    const done = await kucoin.placeAndConfirm('unified', {
      ...base,
      side: 'BUY',
      orderType: 'MARKET',
      size: '0.001',
    });
    expect(done).toMatchObject({ state: 'filled', complete: true });
    const resting = await kucoin.placeAndConfirm('unified', {
      ...base, side: 'BUY', orderType: 'LIMIT', price: '10000', size: '0.001', timeInForce: 'GTC',
    }); // prettier-ignore
    expect(resting.state).toBe('open');
  });
});
