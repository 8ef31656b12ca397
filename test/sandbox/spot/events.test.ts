import { expect, test } from 'vitest';
import { amount, format } from '../../../packages/sandbox/src/engine/amount.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { BalanceChange } from '../../../packages/sandbox/src/engine/money.ts';
import { alterSpotOrder } from '../../../packages/sandbox/src/engine/spot/alter.ts';
import { cancelSpotOrder, shrinkSpotOrder } from '../../../packages/sandbox/src/engine/spot/cancel.ts';
import { addTrader, emptyMarket, order, standingExchange } from './exchange.ts';

/** What is said of orders: customer, event, and of the order what was filled, is left and was cancelled by then. */
const listen = (exchange: Exchange): readonly string[] => {
  const said: string[] = [];
  exchange.events.on('spotOrder', ({ type, order: one, fill, oldSize }) => {
    const sizes = [one.dealSize, one.left, one.cancelledSize].map(format).join(' ');
    const more = fill ? ` as ${fill.liquidity}` : oldSize ? ` from ${format(oldSize)}` : '';
    said.push(`${one.uid} ${type} ${sizes}${more}`);
  });
  return said;
};

test('an order is received, trades, and then waits or ends; the maker ends with its last trade', () => {
  const exchange = emptyMarket();
  const said = listen(exchange);
  order(exchange, { uid: '2', side: 'sell', price: '100', size: '1' });
  order(exchange, { uid: '1', side: 'buy', price: '100', size: '3' });
  order(exchange, { uid: '3', side: 'sell', price: '100', size: '2' });
  expect(said).toEqual([
    '2 received 0 1 0', '2 open 0 1 0',
    '1 received 0 3 0', '1 match 1 2 0 as taker', '2 match 1 0 0 as maker', '2 filled 1 0 0', '1 open 1 2 0',
    '3 received 0 2 0', '3 match 2 0 0 as taker', '1 match 3 0 0 as maker', '1 filled 3 0 0', '3 filled 2 0 0',
  ]); // prettier-ignore
});

test('a smaller order is an update, a cancelled one says how much; a change is both orders', () => {
  const exchange = emptyMarket();
  const said = listen(exchange);
  const first = order(exchange, { uid: '1', side: 'buy', price: '100', size: '3' });
  shrinkSpotOrder(exchange, first, amount('1'));
  const second = alterSpotOrder(exchange, first, { price: '99' });
  if (second) cancelSpotOrder(exchange, second);
  expect(said).toEqual([
    '1 received 0 3 0', '1 open 0 3 0', '1 update 0 2 1 from 3',
    '1 canceled 0 0 3', '1 received 0 2 0', '1 open 0 2 0', '1 canceled 0 0 2',
  ]); // prettier-ignore
});

test('the changes of a balance add up to what it is', () => {
  const exchange = standingExchange();
  addTrader(exchange, '1');
  const sums = new Map<string, { available: ReturnType<typeof amount>; held: ReturnType<typeof amount> }>();
  const { balances } = exchange.customer('1');
  for (const { currency, available, held } of balances.get('trade')?.values() ?? [])
    sums.set(currency, { available, held });
  exchange.events.on('balance', ({ balance, available, held }: BalanceChange) => {
    const sum = sums.get(balance.currency)!;
    sum.available = sum.available.plus(available);
    sum.held = sum.held.plus(held);
  });
  order(exchange, { uid: '1', side: 'buy', type: 'market', funds: '25000' });
  order(exchange, { uid: '1', side: 'sell', type: 'market', size: '0.5' });
  const near = format(exchange.spotMarket('BTC-USDT').last.price);
  order(exchange, { uid: '1', side: 'buy', price: near, size: '0.5' });
  order(exchange, { uid: '1', side: 'sell', price: near, size: '0.7', stp: 'DC' });
  exchange.clock.advance(120_000);
  for (const { currency, available, held } of balances.get('trade')?.values() ?? []) {
    const sum = sums.get(currency)!;
    expect([currency, format(sum.available), format(sum.held)]).toEqual([
      currency,
      format(available),
      format(held),
    ]);
  }
});
