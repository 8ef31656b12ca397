import { Kucoin, type ClientOptions, type TimeSource } from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import {
  createFaultExchange,
  fastClock,
  faults,
  type FaultExchange,
} from '../support/fault-exchange/index.ts';

const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' } as const;

/** A client whose machine is wrong by `skew`, which a test can change while it runs. */
const open = async (skew: number, options: ClientOptions = {}) => {
  const clock = fastClock();
  const exchange = await createFaultExchange({ clock });
  const machine = { skew };
  const source: TimeSource = {
    now: () => clock.now() + machine.skew,
    monotonic: () => clock.monotonic(),
    after: (ms, run) => clock.after(ms, run),
  };
  const { apiKey, apiSecret, apiPassphrase } = exchange.key;
  const kucoin = new Kucoin({
    apiKey, apiSecret, apiPassphrase, baseUrl: exchange.baseUrl, ...options, clock: { source, ...options.clock },
  }); // prettier-ignore
  return {
    kucoin,
    exchange,
    clock,
    machine,
    [Symbol.asyncDispose]: async () => {
      await kucoin.close();
      await exchange.close();
    },
  };
};
const idsOf = ({ log }: FaultExchange): string[] => log.map(({ id }) => id);
const PLACE = 'spot.order.addOrder';
const TIME = 'spot.market.getServerTime';

describe('a machine whose clock is wrong', () => {
  it.each([40_000, -40_000, 86_400_000, -5_100])('by %i ms just works, after one refusal', async (skew) => {
    await using trading = await open(skew);
    const { kucoin, exchange, clock } = trading;
    expect(kucoin.clockOffset()).toBeUndefined();
    const { orderId } = await kucoin.spot.order.addOrder(order);
    expect(exchange.orders.map((one) => one.orderId)).toStrictEqual([orderId]);
    expect(idsOf(exchange)).toStrictEqual([PLACE, TIME, PLACE]);
    expect(exchange.log.map(({ code }) => code)).toStrictEqual(['400002', '200000', '200000']);
    const offset = kucoin.clockOffset();
    expect(Math.abs((offset?.offset ?? 0) + skew)).toBeLessThan(1000);
    expect(offset?.uncertainty).toBeGreaterThanOrEqual(0);
    await kucoin.spot.order.addOrder(order);
    expect(idsOf(exchange)).toHaveLength(4);
    clock.skip(1000);
    expect(kucoin.clockOffset()?.age).toBeGreaterThanOrEqual(1000);
  });

  it('is measured once for many refusals at a time', async () => {
    await using trading = await open(-40_000);
    await Promise.all(Array.from({ length: 10 }, () => trading.kucoin.spot.order.addOrder(order)));
    const ids = idsOf(trading.exchange);
    expect(ids.filter((id) => id === TIME)).toHaveLength(1);
    expect(ids.filter((id) => id === PLACE)).toHaveLength(20);
    expect(trading.exchange.orders).toHaveLength(10);
  });

  it('measured ahead, is not refused even once', async () => {
    await using trading = await open(40_000, { clock: { measure: 'ahead' } });
    await trading.kucoin.spot.order.addOrder(order);
    expect(idsOf(trading.exchange)).toStrictEqual([TIME, PLACE]);
    expect(trading.exchange.log.at(-1)?.code).toBe('200000');
  });

  it('is signed again once only: a second refusal is a TimestampError', async () => {
    await using trading = await open(0);
    trading.exchange.script.always(PLACE, faults.refused('400002', 'KC-API-TIMESTAMP Invalid'));
    await expect(trading.kucoin.spot.order.addOrder(order)).rejects.toMatchObject({
      name: 'TimestampError',
      outcome: 'rejected',
    });
    expect(idsOf(trading.exchange)).toStrictEqual([PLACE, TIME, PLACE]);
  });

  it('is refused for good where the exchange does not tell the time', async () => {
    await using trading = await open(-40_000, { retry: false });
    trading.exchange.script.always(TIME, faults.error500(false));
    await expect(trading.kucoin.spot.order.addOrder(order)).rejects.toMatchObject({ name: 'TimestampError' });
    expect(idsOf(trading.exchange).filter((id) => id === PLACE)).toHaveLength(1);
    expect(trading.exchange.orders).toStrictEqual([]);
  });

  it('with customTimestampFn is the business of that function', async () => {
    let skew = -40_000;
    let source: () => number = Date.now;
    await using trading = await open(0, { customTimestampFn: () => source() + skew });
    source = trading.exchange.now;
    await expect(trading.kucoin.spot.order.addOrder(order)).rejects.toMatchObject({ name: 'TimestampError' });
    expect(idsOf(trading.exchange)).toStrictEqual([PLACE]);
    skew = 0;
    await trading.kucoin.spot.order.addOrder(order);
  });

  it('that jumps while the program runs changes nothing once it was measured', async () => {
    await using trading = await open(0);
    const { kucoin, exchange, machine } = trading;
    await kucoin.measureClock();
    for (const skew of [3_600_000, -3_600_000, 0]) {
      machine.skew = skew;
      await kucoin.spot.order.addOrder(order);
      expect(Math.abs((kucoin.clockOffset()?.offset ?? 0) + skew)).toBeLessThan(1000);
    }
    expect(exchange.log.map(({ code }) => code)).toStrictEqual(Array(4).fill('200000'));
  });

  it('and is measured anew beside the first call after maxAge', async () => {
    await using trading = await open(-40_000, { clock: { maxAge: 60_000 } });
    const { kucoin, exchange, clock } = trading;
    await kucoin.spot.order.addOrder(order);
    clock.skip(59_000);
    await kucoin.spot.order.addOrder(order);
    expect(idsOf(exchange).filter((id) => id === TIME)).toHaveLength(1);
    clock.skip(2_000);
    await kucoin.spot.order.addOrder(order);
    await expect.poll(() => idsOf(exchange).filter((id) => id === TIME).length).toBe(2);
    await expect.poll(() => kucoin.clockOffset()?.age).toBeLessThan(30_000);
    // The exchange corrects its own clock: the next refusal finds out.
    exchange.setOffset(20_000);
    await kucoin.spot.order.addOrder(order);
    expect(exchange.orders).toHaveLength(4);
  });
});
