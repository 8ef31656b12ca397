import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { format, whole } from '../../../packages/sandbox/src/engine/amount.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Trade } from '../../../packages/sandbox/src/engine/market/trade.ts';
import { activeOrders } from '../../../packages/sandbox/src/engine/orders.ts';
import { accountFor } from '../../../packages/sandbox/src/engine/spot/accounts.ts';
import { alterSpotOrder } from '../../../packages/sandbox/src/engine/spot/alter.ts';
import { cancelSpotOrder, shrinkSpotOrder } from '../../../packages/sandbox/src/engine/spot/cancel.ts';
import { cancelOcoOrder, placeOcoOrder } from '../../../packages/sandbox/src/engine/spot/oco.ts';
import type { SpotRequest } from '../../../packages/sandbox/src/engine/spot/order.ts';
import { placeSpotOrder } from '../../../packages/sandbox/src/engine/spot/place.ts';
import { ocoOrdersOf, spotOrdersOf } from '../../../packages/sandbox/src/engine/spot/state.ts';
import { placeStopOrder } from '../../../packages/sandbox/src/engine/spot/stops.ts';
import { Refusal } from '../../../packages/sandbox/src/refusal.ts';
import { addTrader, standingExchange } from './exchange.ts';
import { faultsOf, fillFaults, totals } from './invariants.ts';

const symbol = 'BTC-USDT';
const UIDS = ['1', '2', '3'] as const;

/** Prices are so many steps away from the last one; sizes are steps of 0.001. */
const order = fc.record({
  uid: fc.constantFrom(...UIDS),
  tradeType: fc.constantFrom('TRADE' as const, 'TRADE' as const, 'MARGIN_TRADE' as const),
  side: fc.constantFrom('buy' as const, 'sell' as const),
  type: fc.constantFrom('limit' as const, 'limit' as const, 'market' as const),
  away: fc.integer({ min: -40, max: 40 }),
  size: fc.integer({ min: 1, max: 400 }),
  funds: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
  timeInForce: fc.constantFrom(
    'GTC' as const,
    'GTC' as const,
    'GTT' as const,
    'IOC' as const,
    'FOK' as const,
  ),
  shown: fc.constantFrom('all' as const, 'all' as const, 'none' as const, 'some' as const, 'post' as const),
  stp: fc.constantFrom(undefined, 'CN' as const, 'CO' as const, 'CB' as const, 'DC' as const),
});
type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;

const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('place' as const), order }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('stop' as const), order, at: fc.integer({ min: -30, max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('oco' as const), order, at: fc.integer({ min: -30, max: 30 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'shrink' as const, 'alter' as const, 'cancel oco' as const),
      uid: fc.constantFrom(...UIDS),
      which: fc.nat(20),
      size: fc.integer({ min: 1, max: 400 }),
      away: fc.integer({ min: -40, max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 20_000 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const priceNear = (exchange: Exchange, away: number): string =>
  format(exchange.spotMarket(symbol).last.price.plus(whole(away)));
const sizeText = (steps: number): string => (steps / 1000).toFixed(3);

const requestOf = (exchange: Exchange, made: Order): SpotRequest => {
  const { uid, tradeType, side, type, timeInForce, shown, stp } = made;
  const size = sizeText(made.size);
  const amounts =
    type === 'limit'
      ? { size, price: priceNear(exchange, made.away) }
      : made.funds === null
        ? { size }
        : { funds: (made.funds / 1000).toFixed(3) };
  return {
    uid, symbol, side, type, tradeType, timeInForce, stp,
    account: accountFor(tradeType, symbol),
    ...amounts,
    cancelAfter: timeInForce === 'GTT' ? 5 : undefined,
    postOnly: shown === 'post',
    hidden: shown === 'none',
    iceberg: shown === 'some',
    visibleSize: shown === 'some' ? sizeText(Math.ceil(made.size / 7)) : undefined,
  }; // prettier-ignore
};

const change = (exchange: Exchange, made: Extract<Step, { which: number }>): void => {
  if (made.do === 'cancel oco') {
    const ocos = activeOrders(ocoOrdersOf(exchange, made.uid));
    const oco = ocos[made.which % Math.max(1, ocos.length)];
    if (oco) cancelOcoOrder(exchange, oco);
    return;
  }
  const orders = activeOrders(spotOrdersOf(exchange, made.uid));
  const chosen = orders[made.which % Math.max(1, orders.length)];
  if (!chosen) return;
  const size = sizeText(made.size);
  if (made.do === 'cancel') cancelSpotOrder(exchange, chosen);
  else if (made.do === 'shrink') shrinkSpotOrder(exchange, chosen, whole(made.size).times('0.001'));
  else alterSpotOrder(exchange, chosen, { size, price: priceNear(exchange, made.away) });
};

const perform = (exchange: Exchange, made: Step): void => {
  if (made.do === 'wait') return exchange.clock.advance(made.ms);
  if (made.do === 'place') return void placeSpotOrder(exchange, requestOf(exchange, made.order));
  if (made.do === 'stop') {
    const stopPrice = priceNear(exchange, made.at);
    const stop = made.at < 0 ? 'loss' : 'entry';
    return void placeStopOrder(exchange, { ...requestOf(exchange, made.order), stop, stopPrice });
  }
  if (made.do !== 'oco') return change(exchange, made);
  const price = priceNear(exchange, made.order.away);
  const stopPrice = priceNear(exchange, made.at);
  const size = sizeText(made.order.size);
  const request = requestOf(exchange, { ...made.order, type: 'limit' });
  placeOcoOrder(exchange, { ...request, price, size, stopPrice, limitPrice: stopPrice });
};

/** A refused step must leave no trace; the invariants say whether it did. */
const tryTo = (exchange: Exchange, made: Step): void => {
  try {
    perform(exchange, made);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
};

test('whatever customers do, nothing is created or lost, no book is crossed and everything adds up', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 120, size: 'max' }), (steps) => {
      const exchange = standingExchange();
      const money = { USDT: '60000', BTC: '1' };
      for (const [at, uid] of UIDS.entries())
        addTrader(exchange, uid, at * 6, { trade: money, margin: money });
      const trades: Trade[] = [];
      exchange.events.on('trade', (trade) => void trades.push(trade));
      const before = totals(exchange);
      for (const made of steps) {
        tryTo(exchange, made);
        expect(faultsOf(exchange), JSON.stringify(made)).toEqual([]);
      }
      expect(totals(exchange)).toEqual(before);
      expect(fillFaults(exchange, trades)).toEqual([]);
    }),
    { numRuns: 150, seed: 1 },
  );
}, 120_000);
