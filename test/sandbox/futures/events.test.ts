import { expect, test } from 'vitest';
import { cancelFuturesOrder } from '../../../packages/sandbox/src/engine/futures/cancel.ts';
import {
  setCrossLeverage,
  setMarginMode,
  setRiskLevel,
} from '../../../packages/sandbox/src/engine/futures/settings.ts';
import { walletOf } from '../../../packages/sandbox/src/engine/futures/wallet.ts';
import { loadExchange, saveExchange } from '../../../packages/sandbox/src/engine/snapshot.ts';
import { moveTo, purse, trade, world } from './world.ts';

const symbol = 'XBTUSDTM';

test('an order tells what happens to it, with a fill for every trade', () => {
  const exchange = world();
  const told: string[] = [];
  exchange.events.on('futuresOrder', ({ type, order, fill }) => {
    told.push(`${type} ${order.dealSize.toFixed()}${fill ? ` at ${fill.price.toFixed()}` : ''}`);
  });
  const best = exchange.futuresMarket(symbol).book.best('sell');
  if (!best) throw new Error('The book is empty.');
  const limit = { type: 'limit', side: 'buy', price: best.text } as const;
  const order = trade(exchange, '1', { ...limit, size: best.shown.plus('5').toFixed() });
  cancelFuturesOrder(exchange, order);
  expect(told).toEqual([
    expect.stringMatching(new RegExp(`^match \\d+ at ${best.text}$`)),
    expect.stringMatching(/^open \d+$/),
    expect.stringMatching(/^canceled \d+$/),
  ]);
});

test('a stop order tells when it waits, starts or is given up', () => {
  const exchange = world();
  const told: unknown[] = [];
  exchange.events.on('futuresStop', ({ type, success, error }) => void told.push([type, success, error]));
  const stop = { stop: 'up', stopPriceType: 'MP', stopPrice: '68000' } as const;
  cancelFuturesOrder(exchange, trade(exchange, '1', { ...stop, side: 'buy', size: '1' }));
  trade(exchange, '1', { ...stop, side: 'buy', size: '1' });
  trade(exchange, '1', { ...stop, closeOrder: true, positionSide: 'BOTH', side: 'buy' });
  moveTo(exchange, '69000');
  exchange.clock.advance(60_000);
  expect(told).toEqual([
    ['open', undefined, undefined],
    ['cancel', undefined, undefined],
    ['open', undefined, undefined],
    ['open', undefined, undefined],
    ['triggered', true, undefined],
    ['triggered', true, undefined],
  ]);
});

test('positions, wallets, settings, marks and fundings are told', () => {
  const exchange = world();
  const told = new Set<string>();
  exchange.events.on('position', ({ type }) => void told.add(type));
  exchange.events.on('futuresWallet', ({ uid, currency }) => void told.add(`${uid} ${currency}`));
  exchange.events.on('marginMode', ({ marginMode }) => void told.add(marginMode));
  exchange.events.on('crossLeverage', ({ leverage }) => void told.add(leverage.toFixed()));
  exchange.events.on('funding', ({ type }) => void told.add(type));
  let marks = 0;
  exchange.events.on('mark', () => void (marks += 1));
  setMarginMode(exchange, '1', 'ETHUSDTM', 'CROSS');
  setCrossLeverage(exchange, '1', 'ETHUSDTM', '7');
  setRiskLevel(exchange, '1', symbol, 2);
  trade(exchange, '1', { side: 'buy', size: '10' });
  exchange.clock.advance(10_000);
  expect(marks).toBe(3 * 10);
  exchange.clock.advance(8 * 60 * 60_000);
  expect([...told].sort()).toEqual([
    '1 USDT', '7', 'CROSS', 'adjustRiskLimit', 'begin', 'change', 'end', 'settlement',
  ]); // prettier-ignore
  const wallet = walletOf(exchange, purse(exchange, '1'));
  expect(wallet.equity.toFixed()).toBe(wallet.wallet.plus(wallet.isolatedProfit).toFixed());
});

test('a snapshot brings back positions, resting and waiting orders, and the same future', () => {
  const exchange = world();
  trade(exchange, '1', { side: 'buy', size: '10' });
  trade(exchange, '1', { type: 'limit', side: 'sell', size: '4', price: '68000' });
  trade(exchange, '2', { stop: 'up', stopPriceType: 'MP', stopPrice: '67500', side: 'buy', size: '3' });
  const saved = JSON.stringify(saveExchange(exchange));
  const other = world('another');
  loadExchange(other, JSON.parse(saved));
  for (const one of [exchange, other]) {
    moveTo(one, '69000');
    one.clock.advance(3_600_000);
  }
  expect(saveExchange(other).state).toEqual(saveExchange(exchange).state);
  expect(other.futuresMarket(symbol).last.price.toFixed()).toBe(
    exchange.futuresMarket(symbol).last.price.toFixed(),
  );
});
