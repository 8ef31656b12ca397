import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { startOf } from '../../../packages/sandbox/src/engine/market/candle-types.ts';
import type { CandleType } from '../../../packages/sandbox/src/engine/market/candle-types.ts';
import type { Candle } from '../../../packages/sandbox/src/engine/market/candles.ts';
import type { Trade } from '../../../packages/sandbox/src/engine/market/trade.ts';
import { CANDLE_TYPES, HOUR, LENGTHS, MINUTE, candlesOf, standing } from './exchange.ts';

const plain = ({ start, ...rest }: Candle): Record<string, unknown> => ({
  start,
  ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.toFixed()])),
});

/** Puts candles of one length together from those of a minute, written out a second time. */
const fold = (minutes: readonly Candle[], type: CandleType): Record<string, unknown>[] => {
  const groups = Map.groupBy(minutes, ({ start }) => startOf(type, start));
  return [...groups].map(([start, parts]) => {
    const numbers = (name: 'high' | 'low'): Candle['high'][] =>
      parts.map((part) => part[name]).sort((a, b) => a.cmp(b));
    const sum = (name: 'volume' | 'turnover'): string =>
      parts.reduce((total, part) => total.plus(part[name]), amount('0')).toFixed();
    return {
      start,
      open: parts[0]!.open.toFixed(),
      close: parts.at(-1)!.close.toFixed(),
      high: numbers('high').at(-1)!.toFixed(),
      low: numbers('low')[0]!.toFixed(),
      volume: sum('volume'),
      turnover: sum('turnover'),
    };
  });
};

test.each([
  ['BTC-USDT', 0],
  ['ETH-BTC', 5 * HOUR + 13_000],
])('every length of candle is the sum of its minutes: %s, %i ms later', (symbol, later) => {
  const exchange = standing({ symbols: ['BTC-USDT', 'ETH-USDT', 'ETH-BTC'] });
  exchange.clock.advance(later);
  const minutes = candlesOf(exchange, symbol, '1min', 60_000);
  for (const type of CANDLE_TYPES) {
    const own = candlesOf(exchange, symbol, type);
    // From the first candle of which all minutes are there.
    const from = Math.max(own[0]!.start, startOf(type, minutes[0]!.start) + LENGTHS[type]);
    const expected = fold(
      minutes.filter(({ start }) => start >= from),
      type,
    ).filter(({ start }) => Number(start) >= from);
    expect(expected.length).toBeGreaterThan(0);
    const found = own.filter(({ start }) => start >= from).map(plain);
    expect(JSON.stringify(found) === JSON.stringify(expected), `${symbol} ${type}`).toBe(true);
  }
});

test('fifteen hundred of every length can be asked for, each like the others', () => {
  const exchange = standing();
  for (const type of CANDLE_TYPES) {
    const rows = candlesOf(exchange, 'BTC-USDT', type);
    // A week or a month before KuCoin opened nobody can have traded.
    const expected = { '3day': 900, '1week': 400, '1month': 90 }[type as string] ?? 1500;
    expect(rows.length, type).toBeGreaterThanOrEqual(expected);
    for (const [at, candle] of rows.entries()) {
      const before = rows[at - 1];
      expect(candle.start).toBe(startOf(type, candle.start));
      if (before) {
        expect(startOf(type, before.start + LENGTHS[type])).toBe(candle.start);
        // The next begins where the last ended, but for the spread.
        expect(candle.open.minus(before.close).abs().div(before.close).lt('0.002')).toBe(true);
      }
      expect(candle.high.gte(candle.open) && candle.high.gte(candle.close)).toBe(true);
      expect(candle.low.lte(candle.open) && candle.low.lte(candle.close)).toBe(true);
      const mean = candle.turnover.div(candle.volume);
      expect(mean.gte(candle.low.times('0.9999')) && mean.lte(candle.high.times('1.0001'))).toBe(true);
    }
  }
});

test('candles say what was traded', () => {
  const exchange = standing({ symbols: ['BTC-USDT'] });
  const trades: Trade[] = [];
  exchange.clock.advance(MINUTE - (exchange.clock.now() % MINUTE));
  exchange.events.on('trade', (trade) => void (trade.symbol === 'BTC-USDT' && trades.push(trade)));
  const from = exchange.clock.now();
  exchange.clock.advance(2 * HOUR);
  const minutes = candlesOf(exchange, 'BTC-USDT', '1min', 120).filter(({ start }) => start >= from);
  // At least one trade a minute.
  expect(minutes.length).toBeGreaterThanOrEqual(120);
  for (const { start, open, close, high, low, volume } of minutes) {
    const mine = trades.filter(({ at }) => at - (at % MINUTE) === start);
    expect(open.eq(mine[0]!.price)).toBe(true);
    expect(close.eq(mine.at(-1)!.price)).toBe(true);
    expect(mine.every(({ price }) => price.lte(high) && price.gte(low))).toBe(true);
    expect(volume.eq(mine.reduce((sum, { size }) => sum.plus(size), amount('0')))).toBe(true);
  }
});

test('the same seed makes the same past, another seed another', () => {
  const closes = (seed: string): string[] =>
    candlesOf(standing({ seed }), 'ETH-USDT', '1day', 30).map(({ close }) => close.toFixed());
  expect(closes('1')).toEqual(closes('1'));
  expect(closes('1')).not.toEqual(closes('2'));
});

test('ETH-BTC went where ETH-USDT and BTC-USDT took it', () => {
  const exchange = standing();
  const [eth, btc, both] = ['ETH-USDT', 'BTC-USDT', 'ETH-BTC'].map((symbol) =>
    candlesOf(exchange, symbol, '1day', 300).slice(0, 299),
  );
  for (const [at, { close }] of both!.entries()) {
    const cross = eth![at]!.close.div(btc![at]!.close);
    expect(close.minus(cross).abs().div(cross).lt('0.002')).toBe(true);
  }
});

test('only so many candles are kept', () => {
  const exchange = standing({ stepMs: 20_000, symbols: ['BTC-USDT'] });
  exchange.clock.advance(8 * 24 * HOUR);
  const { candles, trades } = exchange.state.tapes.get('spot BTC-USDT')!;
  expect(candles.closed['1min']!.length).toBeLessThan(5500);
  expect(candles.closed['3min']!.length).toBeLessThan(2000);
  expect(trades.length).toBeLessThan(150);
});
