import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { describe, expect, it } from 'vitest';
import { createTrader } from '../sandbox/push/random-trader.ts';
import { audit, gapsOf, listenAt, rowIds } from './ledger.ts';
import { clientOf, pause, record, until } from './support.ts';

type Fault = Parameters<Sandbox['faults']['add']>[0];

const symbol = 'BTC-USDT';
const level2 = `/market/level2:${symbol}`;
const match = `/market/match:${symbol}`;

describe('pushes', () => {
  it.each<readonly [string, Fault, boolean]>([
    ['dropped', { kind: 'drop', chance: 0.02 }, true],
    ['repeated', { kind: 'repeat', chance: 0.1, copies: 2 }, false],
    ['reordered', { kind: 'reorder', chance: 0.05, by: [1, 5] }, false],
    ['late', { kind: 'delay', chance: 0.05, ms: [20, 300] }, false],
  ])(
    'that are %s: numbers tell each once, and what is missing',
    async (__, fault, isLossy) => {
      await using sandbox = await createSandbox({ seed: 'pushes' });
      const kucoin = clientOf(sandbox);
      const trader = createTrader(sandbox, symbol);
      const stream = kucoin.ws.spot.orderbookIncrement({ symbols: [symbol] });
      const told = record(stream);
      await stream.ready;
      const { sent } = listenAt(
        sandbox,
        { feed: 'spot-public.orderbookIncrement', topic: level2, argument: symbol },
        ({ data }) => String(data.sequenceEnd),
      );
      // The first number tells where to count from.
      await until(() => told.messages().length > 0);
      const start = sandbox.exchange.clock.now();
      const { remove } = sandbox.faults.add({ ...fault, match: { topic: level2 } });
      for (let n = 0; n < 60; n++) {
        trader.act(10);
        await pause(20);
      }
      remove();
      const end = sandbox.exchange.clock.now();
      await pause(3000);
      const ids = told.messages().map(({ data }) => String(data.sequenceEnd));
      const gaps = gapsOf(told);
      const owed = (at: number): boolean => at > start && at <= end;
      expect(audit({ sent, told: ids, filled: [], gaps, owed })).toStrictEqual([]);
      const have = new Set(ids);
      const missing = sent.filter(({ id, at }) => owed(at) && !have.has(id)).map(({ id }) => BigInt(id));
      const admitted = gaps.flatMap(({ cause, fromSequence = 0n, toSequence = 0n }) => {
        expect(cause).toBe('sequence');
        return Array.from(
          { length: Number(toSequence - fromSequence) - 1 },
          (_, i) => fromSequence + 1n + BigInt(i),
        );
      });
      // Exactly what is missing is told, and nothing more.
      expect(admitted.filter((number) => missing.includes(number))).toStrictEqual(admitted);
      expect(missing).toStrictEqual(admitted);
      expect(missing.length > 0).toBe(isLossy);
      expect(sent.length).toBeGreaterThan(500);
      stream.close();
      await kucoin.close();
    },
    60_000,
  );

  it('that come again are told once where they have an identity', async () => {
    await using sandbox = await createSandbox({ seed: 'pushes' });
    const kucoin = clientOf(sandbox);
    const stream = kucoin.ws.spot.trade({ symbols: [symbol] });
    const told = record(stream);
    await stream.ready;
    sandbox.faults.add({ kind: 'repeat', copies: 2, match: { topic: match } });
    const trader = createTrader(sandbox, symbol);
    for (let n = 0; n < 10; n++) trader.act(10);
    await pause(500);
    const ids = told.messages().map(({ data }) => data.tradeId);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    stream.close();
    await kucoin.close();
  });

  it('of a hole that is still open when the connection is lost are told as missing', async () => {
    await using sandbox = await createSandbox({ seed: 'pushes' });
    const kucoin = clientOf(sandbox);
    const trader = createTrader(sandbox, symbol);
    const stream = kucoin.ws.spot.orderbookIncrement({ symbols: [symbol] });
    const told = record(stream);
    await stream.ready;
    trader.act(10);
    await until(() => told.messages().length > 0);
    sandbox.faults.add({ kind: 'drop', times: 1, match: { topic: level2 } });
    trader.act(10);
    await pause(50);
    sandbox.faults.add({ kind: 'socket-kill' });
    await until(() => gapsOf(told).length === 2);
    expect(gapsOf(told)).toMatchObject([{ cause: 'sequence', complete: false }, { cause: 'connection' }]);
    stream.close();
    await kucoin.close();
  });
});

describe('a topic that is silent on a socket that lives', () => {
  it('is noticed, asked for anew, and what it missed is told', { timeout: 30_000 }, async () => {
    await using sandbox = await createSandbox({ seed: 'pushes' });
    const kucoin = clientOf(sandbox);
    const trader = createTrader(sandbox, symbol);
    const acting = setInterval(() => trader.act(4), 50);
    const stream = kucoin.ws.spot.trade({ symbols: [symbol] }, { silence: 1500 });
    const other = kucoin.ws.spot.orderbookIncrement({ symbols: [symbol] });
    const told = record(stream);
    const beside = record(other);
    const { sent } = listenAt(
      sandbox,
      { feed: 'spot-public.trade', topic: match, argument: symbol },
      ({ data }) => data.tradeId,
    );
    await until(() => told.messages().length > 5);
    const start = sandbox.exchange.clock.now();
    const { remove } = sandbox.faults.add({ kind: 'drop', match: { topic: match } });
    await until(() => told.of('silent').length > 0);
    remove();
    await until(() => gapsOf(told).length > 0);
    const end = sandbox.exchange.clock.now();
    await pause(500);
    clearInterval(acting);
    expect(told.of('silent')[0]).toMatchObject({ topic: match });
    expect(told.of('silent')[0]?.quiet).toBeGreaterThan(1400);
    const gaps = gapsOf(told);
    expect(gaps[0]).toMatchObject({ cause: 'silence', topic: match });
    const filled = rowIds(gaps, (row) => row.sequence);
    expect(filled.length).toBeGreaterThan(5);
    const ids = told.messages().map(({ data }) => data.tradeId);
    const owed = (at: number): boolean => at > start && at <= end;
    expect(audit({ sent, told: ids, filled, gaps, owed })).toStrictEqual([]);
    expect(told.of('interrupted')).toStrictEqual([]);
    expect(beside.all.filter(({ type }) => type !== 'message')).toStrictEqual([]);
    stream.close();
    other.close();
    await kucoin.close();
  });

  it(
    'and truly has nothing to say is told as complete, and looked after less and less',
    { timeout: 30_000 },
    async () => {
      await using sandbox = await createSandbox({ speed: 0 });
      const kucoin = clientOf(sandbox);
      // Of a clock that stands still each later measure says something else.
      await kucoin.measureClock();
      const stream = kucoin.ws.spot.trade({ symbols: [symbol] }, { silence: 1000 });
      const told = record(stream);
      await until(() => gapsOf(told).length >= 2);
      expect(gapsOf(told).every(({ complete, filled }) => complete && filled.length === 0)).toBe(true);
      const [first, second] = told.of('silent');
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(900);
      stream.close();
      await kucoin.close();
    },
  );
});

describe('a token', () => {
  it('that has run out is not used again', async () => {
    await using sandbox = await createSandbox({ seed: 'token' });
    const kucoin = clientOf(sandbox);
    const stream = kucoin.ws.spot.trade({ symbols: [symbol] });
    const told = record(stream);
    await stream.ready;
    const { remove } = sandbox.faults.add({ kind: 'token-expiry' });
    await until(() => told.of('failing').length >= 2);
    expect(told.of('interrupted')[0]?.why).toMatch(/The token has run out/);
    expect(told.of('failing')[0]?.error.message).toMatch(/401/);
    remove();
    await until(() => told.of('resumed').length > 0);
    await until(() => gapsOf(told).length > 0);
    stream.close();
    await kucoin.close();
  });
});
