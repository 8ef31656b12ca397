import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { balanceOf, move } from '../../../packages/sandbox/src/engine/money.ts';
import { borrow } from '../../../packages/sandbox/src/engine/margin/loans.ts';
import { marginWorth } from '../../../packages/sandbox/src/engine/margin/debt.ts';
import { placeMarginOrder } from '../../../packages/sandbox/src/engine/margin/orders.ts';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { welcome } from '../../../packages/sandbox/src/people.ts';
import { totals } from '../accounts/world.ts';

const uid = '235000001';
const symbol = 'ETH-USDT';
const isolated = { uid, account: `isolated:${symbol}`, tradeType: 'MARGIN_ISOLATED_TRADE' } as const;
const cross = { uid, account: 'margin', tradeType: 'MARGIN_TRADE' } as const;

const start = (): Exchange => {
  const symbols = ['BTC-USDT', symbol, 'ETH-BTC'];
  const exchange = createExchange({ seed: '3', speed: 0, real: () => 1_760_000_000_000, symbols });
  welcome(exchange, uid, 'trader', 'global');
  return exchange;
};

type Account = (typeof isolated | typeof cross)['account'];

/** Money of the outside into an account; below zero the other way. */
const fund = (exchange: Exchange, account: Account, currency: string, value: string): void =>
  move(
    balanceOf(exchange, 'outside', 'main', currency),
    balanceOf(exchange, uid, account, currency),
    amount(value),
  );

/** The price of a market goes up or down by so much of itself. */
const shift = (exchange: Exchange, by: string): void =>
  moveMarket(exchange, symbol, exchange.spotMarket(symbol).last.price.times(by));

const hear = (exchange: Exchange): string[] => {
  const changes: string[] = [];
  exchange.events.on('marginPosition', (change) => {
    if (change.kind === 'positionChange') changes.push(`${change.status} ${change.bizType}`);
    if (change.kind === 'position.status') changes.push(change.type);
  });
  return changes;
};

test('an account that owes too much is closed: orders cancelled, assets sold, debts repaid', () => {
  const exchange = start();
  const before = totals(exchange);
  fund(exchange, isolated.account, 'USDT', '1000');
  borrow(exchange, isolated, 'USDT', amount('8900'), 'FOK');
  placeMarginOrder(exchange, { ...isolated, symbol, type: 'market', side: 'buy', funds: '9850' });
  const resting = { type: 'limit', side: 'buy', price: '1000', size: '0.01' } as const;
  const { order } = placeMarginOrder(exchange, { ...isolated, symbol, ...resting });
  const changes = hear(exchange);
  exchange.clock.advance(60_000);
  expect(changes).toEqual([]);
  expect(order.active).toBe(true);

  shift(exchange, '0.92');
  expect(marginWorth(exchange, isolated).ratio.gte('0.97')).toBe(true);
  exchange.clock.advance(4000);
  expect(changes[0]).toBe('IN_LIQUIDATION FORCE_LIQUIDATION');
  expect(changes.at(-1)).toBe('CLEAR FORCE_LIQUIDATION');
  expect(order).toMatchObject({ active: false, cancelReason: 'liquidation' });
  expect(marginWorth(exchange, isolated).debts.eq('0')).toBe(true);
  expect(balanceOf(exchange, uid, isolated.account, 'ETH').available.lt('0.0001')).toBe(true);
  // Something of its own is left, and nobody else paid.
  expect(balanceOf(exchange, uid, isolated.account, 'USDT').available.gt('10')).toBe(true);
  expect(balanceOf(exchange, 'insurance', 'main', 'USDT').available.eq('1000000000000')).toBe(true);
  expect(totals(exchange)).toEqual(before);
});

test('what all assets together do not pay, the insurance fund does', () => {
  const exchange = start();
  const before = totals(exchange);
  fund(exchange, 'margin', 'BTC', '-1');
  borrow(exchange, cross, 'USDT', amount('39000'), 'FOK');
  placeMarginOrder(exchange, { ...cross, symbol, type: 'market', side: 'buy', funds: '48000' });
  const changes = hear(exchange);
  shift(exchange, '0.7');
  exchange.clock.advance(4000);
  expect(changes).toEqual(['FROZEN_FL', 'LIABILITY', 'UNLIABILITY']);
  const insurance = balanceOf(exchange, 'insurance', 'main', 'USDT').available;
  expect(insurance.lt('1000000000000')).toBe(true);
  expect(marginWorth(exchange, cross).debts.eq('0')).toBe(true);
  expect(totals(exchange)).toEqual(before);
});

test('a short is bought back at market', () => {
  const exchange = start();
  const before = totals(exchange);
  fund(exchange, isolated.account, 'USDT', '1000');
  borrow(exchange, isolated, 'ETH', amount('3.5'), 'FOK');
  placeMarginOrder(exchange, { ...isolated, symbol, type: 'market', side: 'sell', size: '3.5' });
  shift(exchange, '1.09');
  const changes = hear(exchange);
  expect(marginWorth(exchange, isolated).ratio.gte('0.97')).toBe(true);
  exchange.clock.advance(4000);
  expect(changes.at(-1)).toBe('CLEAR FORCE_LIQUIDATION');
  expect(marginWorth(exchange, isolated).debts.eq('0')).toBe(true);
  expect(totals(exchange)).toEqual(before);
});

test('a cross account in debt is told of each four seconds, one without never', () => {
  const exchange = start();
  let told = 0;
  exchange.events.on('marginPosition', ({ kind }) => void (told += kind === 'debt.ratio' ? 1 : 0));
  exchange.clock.advance(60_000);
  expect(told).toBe(0);
  borrow(exchange, cross, 'USDT', amount('100'), 'IOC');
  exchange.clock.advance(60_000);
  expect(told).toBe(15);
});
