import { describe, expect, it } from 'vitest';
import { OptionsError, type DeadManEvent, type DeadManSwitch } from 'kucoin-typed';
import { createWorld, sleep, type World } from './live-support.ts';

const symbol = 'BTC-USDT';
const bid = { symbol, side: 'buy', type: 'limit', price: '10000', size: '0.001' } as const;

const hear = (guard: DeadManSwitch): DeadManEvent[] => {
  const events: DeadManEvent[] = [];
  for (const type of ['renewed', 'at-risk', 'stopping', 'struck', 'disarmed'] as const)
    guard.on(type, (event) => events.push(event));
  return events;
};
const types = (events: readonly DeadManEvent[]): string[] => events.map(({ type }) => type);
const openOrders = ({ sandbox }: World): number =>
  sandbox.expect().orders.filter(({ state }) => state === 'open').length;

describe('a dead man’s switch', () => {
  it('renews itself, and is off for certain after close', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    const guard = kucoin.deadman({ after: '5s' });
    const events = hear(guard);
    await guard.ready;
    expect(guard.state).toBe('armed');
    await kucoin.spot.order.addOrder(bid);
    await sleep(7000);
    expect(openOrders(world)).toBe(1);
    expect(types(events).filter((type) => type === 'renewed').length).toBeGreaterThanOrEqual(4);
    await guard.close();
    expect(guard.state).toBe('disarmed');
    expect(await kucoin.spot.order.getDCP()).toEqual({});
    const calls = events.length;
    await sleep(2500);
    expect(events.length).toBe(calls);
    expect(await kucoin.spot.order.getDCP()).toEqual({});
    expect(openOrders(world)).toBe(1);
  }, 30_000);

  it.each([
    ['says no', () => false],
    ['throws', () => Promise.reject(new Error('sick'))],
    ['never answers', () => new Promise<boolean>(() => {})],
  ])(
    'strikes when the check %s, and tells what was cancelled',
    async (_, answer) => {
      await using world = await createWorld();
      const { kucoin } = world;
      let well = true;
      const guard = kucoin.deadman({ after: 5000, symbols: [symbol], check: () => (well ? true : answer()) });
      const events = hear(guard);
      await guard.ready;
      const { orderId } = await kucoin.spot.order.addOrder(bid);
      await kucoin.spot.order.addOrder({ ...bid, symbol: 'ETH-USDT', price: '100', size: '0.1' });
      well = false;
      await expect.poll(() => guard.state, { timeout: 6000 }).toBe('stopping');
      expect(guard.strikesAt).toBeGreaterThan(Date.now());
      await expect.poll(() => guard.state, { timeout: 12_000 }).toBe('struck');
      const struck = events.find((event) => event.type === 'struck');
      expect(struck?.cancelled.map(({ id }) => id)).toEqual([orderId]);
      expect(struck).toMatchObject({ open: [], lacking: [] });
      expect(openOrders(world)).toBe(1);
      await guard.close();
    },
    30_000,
  );

  it('survives renewals that fail, and says that it is at risk', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    const guard = kucoin.deadman({ after: '6s' });
    const events = hear(guard);
    await guard.ready;
    await kucoin.spot.order.addOrder(bid);
    sandbox.faults.add({ kind: 'status', status: 500, match: { endpoint: 'spot.order.setDCP' }, times: 2 });
    await sleep(8000);
    expect(types(events)).toContain('at-risk');
    expect(guard.state).toBe('armed');
    expect(openOrders(world)).toBe(1);
    await guard.close();
    expect(await kucoin.spot.order.getDCP()).toEqual({});
  }, 30_000);

  it('tells what was cancelled when it could not be renewed in time', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    const guard = kucoin.deadman({ after: '5s' });
    const events = hear(guard);
    await guard.ready;
    const { orderId } = await kucoin.spot.order.addOrder(bid);
    const cut = sandbox.faults.add({ kind: 'lost-before', match: { endpoint: 'spot.*' } });
    await sleep(8000);
    cut.remove();
    await expect.poll(() => guard.state, { timeout: 12_000 }).toBe('struck');
    const struck = events.find((event) => event.type === 'struck');
    expect(struck?.cancelled.map(({ id }) => id)).toEqual([orderId]);
  }, 40_000);

  it('guards futures', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    const stop = new AbortController();
    const guard = kucoin.deadman({ after: '5s', market: 'futures', signal: stop.signal });
    const events = hear(guard);
    await guard.ready;
    const { orderId } = await kucoin.futures.order.addOrder({
      symbol: 'XBTUSDTM', side: 'buy', type: 'limit', price: '10000', size: 1, leverage: 3, marginMode: 'ISOLATED',
    }); // prettier-ignore
    stop.abort();
    await expect.poll(() => guard.state, { timeout: 15_000 }).toBe('struck');
    const struck = events.find((event) => event.type === 'struck');
    expect(struck?.cancelled.map(({ id }) => id)).toEqual([orderId]);
  }, 30_000);

  it('refuses settings that it cannot have', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    for (const after of ['4s', '2d', 5500, '10', Number.NaN])
      expect(() => kucoin.deadman({ after })).toThrow(OptionsError);
    expect(() => kucoin.deadman({ after: '10s', symbols: Array(51).fill(symbol) })).toThrow('symbols');
    expect(() => kucoin.deadman({ after: '10s', market: 'moon' as 'spot' })).toThrow('market');
  });
});
