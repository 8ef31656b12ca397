import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { amount, toNumber } from '../../../packages/sandbox/src/engine/amount.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { indexPriceOf, priceIn } from '../../../packages/sandbox/src/engine/market/index-price.ts';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { loadExchange, saveExchange } from '../../../packages/sandbox/src/engine/snapshot.ts';
import { placeSpotOrder } from '../../../packages/sandbox/src/engine/spot/place.ts';
import type { SpotOrder } from '../../../packages/sandbox/src/engine/spot/order.ts';
import { createCustomer } from '../../../packages/sandbox/src/engine/customers.ts';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import { HOUR, MINUTE, NOON, candlesOf, standing } from './exchange.ts';

const symbol = 'BTC-USDT';
const uid = '235000001';

const rich = (exchange: Exchange): void => {
  exchange.addCustomer(createCustomer({ uid, name: 'rich' }, NOON));
  for (const currency of ['BTC', 'USDT'])
    balanceOf(exchange, uid, 'trade', currency).available = amount('100000000');
};

const limit = (exchange: Exchange, side: 'buy' | 'sell', price: string, size: string): SpotOrder =>
  placeSpotOrder(exchange, {
    uid, account: 'trade', tradeType: 'TRADE', symbol, side, type: 'limit', price, size,
  }); // prettier-ignore

const spreadOf = (exchange: Exchange, name: string): number => {
  const { book } = exchange.spotMarket(name);
  return toNumber(book.best('sell')!.price.minus(book.best('buy')!.price));
};

test('books are deep, tight and never crossed, and every minute somebody trades', () => {
  const exchange = standing();
  const trades = new Map<string, number>();
  exchange.events.on('trade', ({ symbol: name, at }) => {
    const key = `${name} ${Math.floor(at / MINUTE)}`;
    trades.set(key, (trades.get(key) ?? 0) + 1);
  });
  for (let minute = 0; minute < 30; minute += 1) {
    exchange.clock.advance(MINUTE);
    for (const { info, book } of exchange.spotMarkets.values()) {
      expect(spreadOf(exchange, info.symbol), info.symbol).toBeGreaterThan(0);
      for (const side of ['buy', 'sell'] as const) expect(book.levels(side).length).toBeGreaterThan(90);
    }
  }
  expect(spreadOf(exchange, symbol)).toBeLessThan(20);
  const first = Math.ceil(NOON / MINUTE);
  for (const name of exchange.spotMarkets.keys())
    for (let minute = first; minute < first + 29; minute += 1)
      expect(trades.get(`${name} ${minute}`), name).toBeGreaterThanOrEqual(1);
});

test('prices move, a pegged one hardly, and ETH-BTC goes where the others take it', () => {
  const exchange = standing({ symbols: ['BTC-USDT', 'ETH-USDT', 'ETH-BTC', 'USDC-USDT'] });
  const seen = new Set<string>();
  for (let hour = 0; hour < 24; hour += 1) {
    exchange.clock.advance(HOUR);
    seen.add(exchange.spotMarket(symbol).last.price.toFixed());
    const cross = indexPriceOf(exchange, 'ETH-USDT').div(indexPriceOf(exchange, symbol));
    expect(toNumber(indexPriceOf(exchange, 'ETH-BTC').div(cross))).toBeCloseTo(1, 2);
    expect(toNumber(indexPriceOf(exchange, 'USDC-USDT'))).toBeCloseTo(1, 2);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(toNumber(indexPriceOf(exchange, symbol)) / 67269).toBeGreaterThan(0.85);
  expect(toNumber(indexPriceOf(exchange, symbol)) / 67269).toBeLessThan(1.15);
});

test('every currency has a price in every other', () => {
  const exchange = standing();
  const bitcoin = toNumber(indexPriceOf(exchange, symbol));
  expect(toNumber(indexPriceOf(exchange, 'XBT-USD'))).toBe(bitcoin);
  expect(toNumber(indexPriceOf(exchange, 'USDT-BTC')) * bitcoin).toBeCloseTo(1, 6);
  expect(toNumber(priceIn(exchange, 'SOL', 'ETH')!)).toBeCloseTo(153.2 / 2524.5, 3);
  expect(toNumber(priceIn(exchange, 'BTC', 'BTC')!)).toBe(1);
  expect(priceIn(exchange, 'NOPE', 'USDT')).toBeUndefined();
  expect(indexPriceOf(exchange, 'NOPE-USDT').toFixed()).toBe('0');
});

test.each([
  ['up', 'sell', '75000', '72000'],
  ['down', 'buy', '60000', '62000'],
] as const)('a market moved %s trades through what stands in its way', (_name, side, to, price) => {
  const exchange = standing();
  rich(exchange);
  // More than the crowd would ever take at once, and one that the price does not reach.
  const order = limit(exchange, side, price, '500');
  const other = limit(exchange, side, side === 'sell' ? '80000' : '50000', '1');
  moveMarket(exchange, symbol, amount(to));
  expect(order).toMatchObject({ active: false });
  expect(order.dealSize.toFixed()).toBe('500');
  expect(order.dealFunds.div(order.dealSize).toFixed()).toBe(price);
  expect(other.active).toBe(true);
  expect(Math.abs(toNumber(indexPriceOf(exchange, symbol)) - Number(to))).toBeLessThan(14);
  expect(Math.abs(toNumber(exchange.spotMarket(symbol).last.price) - Number(to))).toBeLessThan(30);
  expect(spreadOf(exchange, symbol)).toBeLessThan(20);
  const candle = candlesOf(exchange, symbol, '1min', 1)[0]!;
  expect(toNumber(side === 'sell' ? candle.high : candle.low)).toBeCloseTo(Number(to), -2);

  // It stays there, and what follows it has followed.
  exchange.clock.advance(10 * MINUTE);
  expect(Math.abs(toNumber(indexPriceOf(exchange, symbol)) / Number(to) - 1)).toBeLessThan(0.02);
  const cross = indexPriceOf(exchange, 'ETH-USDT').div(indexPriceOf(exchange, symbol));
  expect(toNumber(indexPriceOf(exchange, 'ETH-BTC').div(cross))).toBeCloseTo(1, 2);
});

test('a market cannot be moved to nothing, nor one that is not there', () => {
  const exchange = standing();
  expect(() => moveMarket(exchange, symbol, amount('0'))).toThrow('above zero');
  expect(() => moveMarket(exchange, 'NOPE-USDT', amount('1'))).toThrow('no such symbol');
});

test('quotes that were swept away come back', () => {
  const exchange = standing();
  rich(exchange);
  const { book } = exchange.spotMarket(symbol);
  limit(exchange, 'buy', '68000', '1000');
  const left = book.levels('sell').length;
  exchange.clock.advance(4 * MINUTE);
  expect(book.levels('sell').length).toBeGreaterThan(left);
  expect(book.levels('sell').length).toBeGreaterThan(90);
});

test('a snapshot takes candles, last trades and the past along', () => {
  const exchange = standing();
  exchange.clock.advance(HOUR);
  const again = createExchange({ seed: 'other', speed: 0, real: () => NOON + 5000 });
  loadExchange(again, JSON.parse(JSON.stringify(saveExchange(exchange))));
  for (const type of ['1min', '1hour', '1week'] as const)
    expect(JSON.stringify(candlesOf(again, symbol, type))).toBe(
      JSON.stringify(candlesOf(exchange, symbol, type)),
    );
  for (const one of [exchange, again]) one.clock.advance(HOUR);
  expect(JSON.stringify(candlesOf(again, symbol, '5min'))).toBe(
    JSON.stringify(candlesOf(exchange, symbol, '5min')),
  );
});

test('the symbols that trade can be chosen', async () => {
  const exchange = standing({ symbols: ['BTC-USDT', 'SOL-ETH', 'FOO-USDT', 'FOO-BTC', 'BTC-USDT'] });
  expect([...exchange.spotMarkets.keys()]).toEqual(['BTC-USDT', 'SOL-ETH', 'FOO-USDT', 'FOO-BTC']);
  // A price that follows from what is known, with five digits.
  expect(exchange.spotMarket('SOL-ETH').info.price.toFixed()).toBe('0.060685');
  expect(exchange.spotMarket('FOO-USDT').info.price.toFixed()).toBe('1');
  expect(exchange.spotMarket('FOO-BTC').info.price.toFixed()).toBe('0.000014865');
  exchange.clock.advance(HOUR);
  for (const name of exchange.spotMarkets.keys()) {
    expect(spreadOf(exchange, name), name).toBeGreaterThan(0);
    expect(candlesOf(exchange, name, '1min', 50), name).toHaveLength(50);
  }
  await using sandbox = await createSandbox({ symbols: ['ETH-BTC'], speed: 0 });
  expect([...sandbox.exchange.spotMarkets.keys()]).toEqual(['ETH-BTC']);
});

test.each([[[]], [['BTCUSDT']], [['btc-usdt']], [['BTC-BTC']], [['A-B-C']], [['__proto__']]])(
  'the symbols %j are refused',
  async (symbols) => {
    await expect(createSandbox({ symbols })).rejects.toThrow('symbols: ');
  },
);
