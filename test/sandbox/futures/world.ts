import { ZERO, amount } from '../../../packages/sandbox/src/engine/amount.ts';
import type { Amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { FuturesOrder, FuturesRequest } from '../../../packages/sandbox/src/engine/futures/order.ts';
import { placeFuturesOrder } from '../../../packages/sandbox/src/engine/futures/place.ts';
import type { Position } from '../../../packages/sandbox/src/engine/futures/position.ts';
import { positionsOf } from '../../../packages/sandbox/src/engine/futures/state.ts';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import type { Balance } from '../../../packages/sandbox/src/engine/customers.ts';
import { welcome } from '../../../packages/sandbox/src/people.ts';

export const people = ['1', '2', '3'] as const;

/** An exchange without HTTP, with three customers; its clock stands still. */
export const world = (seed = '1'): Exchange => {
  const exchange = createExchange({
    seed,
    speed: 0,
    real: () => 1_760_000_000_000,
    symbols: ['BTC-USDT', 'ETH-USDT'],
  });
  for (const uid of people) welcome(exchange, uid, `person ${uid}`, 'global');
  return exchange;
};

export const trade = (exchange: Exchange, uid: string, request: Partial<FuturesRequest>): FuturesOrder =>
  placeFuturesOrder(exchange, {
    uid,
    account: 'futures',
    symbol: 'XBTUSDTM',
    type: 'market',
    leverage: '10',
    ...request,
  });

export const purse = (exchange: Exchange, uid: string, currency = 'USDT'): Balance =>
  balanceOf(exchange, uid, 'futures', currency);

export const wealth = (exchange: Exchange, uid: string, currency = 'USDT'): Amount => {
  const { available, held } = purse(exchange, uid, currency);
  return available.plus(held);
};

export const fund = (exchange: Exchange, currency = 'USDT'): Amount =>
  balanceOf(exchange, 'insurance', 'main', currency).available;

export const held = (exchange: Exchange, uid: string): Position => {
  const [position] = positionsOf(exchange, uid);
  if (!position) throw new Error(`${uid} has no position.`);
  return position;
};

export const moveTo = (exchange: Exchange, price: string): void =>
  moveMarket(exchange, 'BTC-USDT', amount(price));

/** Lots of all positions of a contract together, and what they cost. */
export const openSum = (
  exchange: Exchange,
  symbol: string,
): { readonly lots: Amount; readonly cost: Amount } => {
  const { system, positions } = exchange.state.futures;
  const all = [
    ...[...system.values()].flatMap((own) => own.get(symbol) ?? []),
    ...[...positions.values()].flatMap((own) => [...own.values()].filter((one) => one.symbol === symbol)),
  ];
  return {
    lots: all.reduce((sum, one) => sum.plus(one.lots), ZERO),
    cost: all.reduce((sum, one) => sum.plus(one.cost), ZERO),
  };
};

/** All money of a currency, of customers and of the system. */
export const moneyOf = (exchange: Exchange, currency: string): Amount =>
  [...exchange.state.customers.values()]
    .flatMap(({ balances }) => [...balances.values()])
    .flatMap((account) => account.get(currency) ?? [])
    .reduce((sum, { available, held: kept }) => sum.plus(available).plus(kept), ZERO);
