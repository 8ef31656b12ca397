import { createSandbox } from '@kucoin-typed/sandbox';
import { describe, expect, it } from 'vitest';
import { clientOf, pause, record, until } from './support.ts';

const symbols = (count: number): string[] => Array.from({ length: count }, (_, i) => `S${i}-USDT`);
const spread = (kucoin: ReturnType<typeof clientOf>): number[] =>
  kucoin.connections().map(({ topics }) => topics);

describe('as many sockets as the limits demand', () => {
  it('for 900 symbols in one call', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const stream = kucoin.ws.spot.trade({ symbols: [...symbols(899), 'BTC-USDT'] });
    const told = record(stream);
    await stream.ready;
    expect(spread(kucoin)).toStrictEqual([400, 400, 100]);
    sandbox.moveMarket('BTC-USDT', '90000');
    await until(() => told.messages().length > 0);
    expect(told.messages()[0]).toMatchObject({ topic: '/market/match:BTC-USDT' });
    stream.close();
    expect(spread(kucoin)).toStrictEqual([]);
    await kucoin.close();
  });

  it(
    'for 5,000 topics of spot, each read by itself, and again after all sockets broke',
    { timeout: 90_000 },
    async () => {
      await using sandbox = await createSandbox();
      const kucoin = clientOf(sandbox);
      const streams = [...symbols(4999), 'BTC-USDT'].map((symbol) =>
        kucoin.ws.spot.ticker({ symbols: [symbol] }),
      );
      const told = record(streams.at(-1)!);
      await Promise.all(streams.map(({ ready }) => ready));
      expect(spread(kucoin)).toStrictEqual([...Array.from({ length: 12 }, () => 400), 200]);
      await until(() => told.messages().length > 0);
      sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
      await until(() => told.of('interrupted').length === 1);
      await until(
        () => streams.every((stream) => stream.status().topics.every(({ state }) => state === 'confirmed')),
        30_000,
      );
      expect(kucoin.connections().every(({ reconnects }) => reconnects === 1)).toBe(true);
      const begun = performance.now();
      for (const stream of streams) stream.close();
      expect(performance.now() - begun).toBeLessThan(1000);
      expect(spread(kucoin)).toStrictEqual([]);
      await kucoin.close();
    },
  );

  it('for 5,000 topics of futures, whose sockets have no limit', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const streams = symbols(5000).map((symbol) => kucoin.ws.futures.execution({ symbol }));
    await Promise.all(streams.map(({ ready }) => ready));
    expect(spread(kucoin)).toStrictEqual([5000]);
    for (const stream of streams) stream.close();
    await kucoin.close();
  });

  it('for 1,300 of the unified gateway', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const streams = symbols(1300).map((symbol) => kucoin.ws.unified.ticker({ tradeType: 'SPOT', symbol }));
    await Promise.all(streams.map(({ ready }) => ready));
    expect(spread(kucoin)).toStrictEqual([600, 600, 100]);
    for (const stream of streams) stream.close();
    await kucoin.close();
  });

  it('also where the exchange takes fewer than it says', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox({ sockets: { topicsPerConnection: 150 } });
    const kucoin = clientOf(sandbox);
    const stream = kucoin.ws.spot.trade({ symbols: symbols(400) });
    await stream.ready;
    expect(Math.max(...spread(kucoin))).toBeLessThanOrEqual(150);
    expect(spread(kucoin).reduce((sum, count) => sum + count)).toBe(400);
    stream.close();
    await kucoin.close();
  });
});

describe('the budget of frames', () => {
  it('is kept by those who ask for one topic after the other', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox({ sockets: { messagesPer10s: 40 } });
    const kucoin = clientOf(sandbox);
    // The client knows the documented 100; a stricter exchange ends the socket, and is met again more slowly.
    const stay = kucoin.ws.spot.trade({ symbols: ['BTC-USDT'] });
    const told = record(stay);
    await stay.ready;
    const begun = performance.now();
    const streams = [];
    for (const symbol of symbols(30)) {
      const stream = kucoin.ws.spot.trade({ symbols: [symbol] });
      streams.push(stream);
      await stream.ready;
    }
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(told.of('interrupted')).toStrictEqual([]);
    for (const stream of [...streams, stay]) stream.close();
    await kucoin.close();
  });

  it('holds back what is too much, and nothing is refused', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const stay = kucoin.ws.spot.trade({ symbols: ['BTC-USDT'] });
    const told = record(stay);
    await stay.ready;
    const streams = [];
    const begun = performance.now();
    for (const symbol of symbols(130)) {
      const stream = kucoin.ws.spot.trade({ symbols: [symbol] });
      streams.push(stream);
      await pause(5);
    }
    await Promise.all(streams.map(({ ready }) => ready));
    expect(performance.now() - begun).toBeGreaterThan(5000);
    expect(told.all.filter(({ type }) => type !== 'message')).toStrictEqual([]);
    expect(kucoin.connections()).toMatchObject([{ reconnects: 0, topics: 131 }]);
    for (const stream of [...streams, stay]) stream.close();
    await kucoin.close();
  });
});
