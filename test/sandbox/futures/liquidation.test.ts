import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { figuresOf } from '../../../packages/sandbox/src/engine/futures/position-figures.ts';
import { isOpen } from '../../../packages/sandbox/src/engine/futures/position.ts';
import {
  addMargin,
  setAutoDeposit,
  setCrossLeverage,
  setMarginMode,
} from '../../../packages/sandbox/src/engine/futures/settings.ts';
import {
  closedPositionsOf,
  futuresFillsOf,
  futuresOrdersOf,
} from '../../../packages/sandbox/src/engine/futures/state.ts';
import { fund, held, moneyOf, moveTo, openSum, purse, trade, wealth, world } from './world.ts';

const CALM_MS = 120_000;

test('an isolated position is liquidated at its liquidation price, and not before', () => {
  const exchange = world();
  trade(exchange, '1', { side: 'buy', size: '100', leverage: '20' });
  const position = held(exchange, '1');
  const { liquidationPrice } = figuresOf(exchange, position);
  const before = wealth(exchange, '1');
  const { margin, fees } = position;
  moveTo(exchange, liquidationPrice.times('1.003').toFixed());
  exchange.clock.advance(5000);
  expect(isOpen(position)).toBe(true);
  moveTo(exchange, liquidationPrice.times('0.997').toFixed());
  exchange.clock.advance(CALM_MS);
  expect(isOpen(position)).toBe(false);
  // The margin is lost, and nothing else.
  expect(wealth(exchange, '1').toFixed()).toBe(before.minus(margin).toFixed());
  expect(purse(exchange, '1').held.toFixed()).toBe('0');
  const [closed] = closedPositionsOf(exchange, '1');
  expect(closed).toMatchObject({ liquidated: true, long: true });
  expect(closed?.fees.gt(fees)).toBe(true);
  const fill = futuresFillsOf(exchange, '1').at(-1);
  expect(fill).toMatchObject({ liquidation: true, side: 'sell' });
  expect(futuresOrdersOf(exchange, '1').active.size).toBe(0);
});

test('what a crash takes beyond the margin is paid by the insurance fund', () => {
  const exchange = world();
  trade(exchange, '1', { side: 'buy', size: '100', leverage: '50' });
  const { margin } = held(exchange, '1');
  const before = wealth(exchange, '1');
  const fundBefore = fund(exchange);
  const money = moneyOf(exchange, 'USDT');
  moveTo(exchange, '40000');
  exchange.clock.advance(10 * CALM_MS);
  expect(isOpen(held(exchange, '1'))).toBe(false);
  expect(wealth(exchange, '1').toFixed()).toBe(before.minus(margin).toFixed());
  expect(fund(exchange).lt(fundBefore)).toBe(true);
  expect(moneyOf(exchange, 'USDT').toFixed()).toBe(money.toFixed());
});

test('a short position is liquidated when the price rises, by events that say so', () => {
  const exchange = world();
  const reasons: string[] = [];
  exchange.events.on('position', (change) => void (change.type === 'change' && reasons.push(change.reason)));
  trade(exchange, '1', { side: 'sell', size: '100', leverage: '50' });
  moveTo(exchange, '70000');
  exchange.clock.advance(CALM_MS);
  expect(isOpen(held(exchange, '1'))).toBe(false);
  expect(reasons[0]).toBe('positionChange');
  expect(reasons.at(-1)).toBe('liquidation');
});

test('more margin, by hand or by itself, keeps a position alive', () => {
  const exchange = world();
  for (const uid of ['1', '2', '3']) trade(exchange, uid, { side: 'buy', size: '100', leverage: '50' });
  addMargin(exchange, held(exchange, '1'), amount('1000'));
  setAutoDeposit(exchange, '2', 'XBTUSDTM', true);
  moveTo(exchange, '64000');
  exchange.clock.advance(CALM_MS);
  expect(['1', '2', '3'].map((uid) => isOpen(held(exchange, uid)))).toEqual([true, true, false]);
  expect(held(exchange, '2').margin.gt(held(exchange, '2').initial)).toBe(true);
});

test('cross positions share all money of the account and go down together with it', () => {
  const exchange = world();
  for (const symbol of ['XBTUSDTM', 'ETHUSDTM']) {
    setMarginMode(exchange, '1', symbol, 'CROSS');
    setCrossLeverage(exchange, '1', symbol, '20');
  }
  trade(exchange, '1', { side: 'buy', size: '9000' });
  trade(exchange, '1', { symbol: 'ETHUSDTM', side: 'buy', size: '10' });
  const rest = trade(exchange, '1', { type: 'limit', side: 'buy', size: '10', price: '50000' });
  moveTo(exchange, '62000');
  exchange.clock.advance(CALM_MS);
  // Far beyond the initial margin, but the account has more.
  expect(isOpen(held(exchange, '1'))).toBe(true);
  expect(figuresOf(exchange, held(exchange, '1')).unrealised.lt('-40000')).toBe(true);
  moveTo(exchange, '55000');
  exchange.clock.advance(10 * CALM_MS);
  expect(rest).toMatchObject({ active: false, cancelReason: 'liquidation' });
  expect(
    closedPositionsOf(exchange, '1')
      .map(({ symbol }) => symbol)
      .sort(),
  ).toEqual(['ETHUSDTM', 'XBTUSDTM']);
  expect(wealth(exchange, '1').gte('0')).toBe(true);
  expect(purse(exchange, '1').held.toFixed()).toBe('0');
  expect(openSum(exchange, 'XBTUSDTM').lots.toFixed()).toBe('0');
});
