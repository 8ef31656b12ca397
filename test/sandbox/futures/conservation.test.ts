import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { cancelFuturesOrder } from '../../../packages/sandbox/src/engine/futures/cancel.ts';
import {
  addMargin,
  setCrossLeverage,
  setMarginMode,
  setPositionMode,
} from '../../../packages/sandbox/src/engine/futures/settings.ts';
import {
  closedPositionsOf,
  futuresFillsOf,
  futuresOrdersOf,
  positionsOf,
} from '../../../packages/sandbox/src/engine/futures/state.ts';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import { Refusal } from '../../../packages/sandbox/src/refusal.ts';
import { moneyOf, moveTo, openSum, people, purse, trade, world } from './world.ts';

const CONTRACTS = { XBTUSDTM: 'USDT', ETHUSDTM: 'USDT', XBTUSDM: 'XBT' } as const;
type Symbol = keyof typeof CONTRACTS;
const symbols = Object.keys(CONTRACTS) as readonly Symbol[];

const person = fc.constantFrom(...people);
const symbol = fc.constantFrom(...symbols);
const side = fc.constantFrom('buy' as const, 'sell' as const);

/** What people and time do. Prices are near the market, so that much of it trades. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('market' as const), person, symbol, side, lots: fc.integer({ min: 1, max: 1500 }), leverage: fc.integer({ min: 1, max: 75 }), reduceOnly: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('limit' as const), person, symbol, side, lots: fc.integer({ min: 1, max: 1500 }), away: fc.integer({ min: -40, max: 40 }), leverage: fc.integer({ min: 1, max: 75 }), stp: fc.constantFrom('CN' as const, 'CO' as const, 'CB' as const, undefined) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stop' as const), person, symbol, side, up: fc.boolean(), away: fc.integer({ min: 1, max: 200 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('margin' as const), person, value: fc.integer({ min: 1, max: 2000 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cross' as const), person, symbol, leverage: fc.integer({ min: 1, max: 50 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), percent: fc.integer({ min: -12, max: 12 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('funding' as const) }) },
); // prettier-ignore
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const near = (exchange: Exchange, of: Symbol, away: number): string => {
  const { last, contract, living } = exchange.futuresMarket(of);
  const price = last.price.plus(living.grid.times(String(away)));
  return price.minus(price.mod(contract.tick)).toFixed();
};

/** The third person has long positions beside short ones. */
const sideOf = (who: string, lots: number): 'BOTH' | 'LONG' | 'SHORT' =>
  who === '3' ? (lots % 2 === 0 ? 'LONG' : 'SHORT') : 'BOTH';

const run = (exchange: Exchange, one: Step): void => {
  switch (one.do) {
    case 'market':
      trade(exchange, one.person, {
        ...one,
        size: String(one.lots),
        leverage: String(one.leverage),
        positionSide: sideOf(one.person, one.lots),
      });
      break;
    case 'limit': {
      const price = near(exchange, one.symbol, one.away);
      const terms = { size: String(one.lots), leverage: String(one.leverage), price };
      trade(exchange, one.person, {
        ...one,
        ...terms,
        type: 'limit',
        positionSide: sideOf(one.person, one.lots),
      });
      break;
    }
    case 'stop': {
      const stopPrice = near(exchange, one.symbol, one.up ? one.away : -one.away);
      const stop = { stop: one.up ? 'up' : 'down', stopPriceType: 'MP', stopPrice, size: '50' } as const;
      const positionSide = sideOf(one.person, one.away);
      trade(exchange, one.person, { symbol: one.symbol, side: one.side, positionSide, ...stop });
      break;
    }
    case 'cancel':
      for (const order of futuresOrdersOf(exchange, one.person).active.values())
        cancelFuturesOrder(exchange, order);
      break;
    case 'margin': {
      const [position] = positionsOf(exchange, one.person);
      addMargin(exchange, position, amount(String(one.value)));
      break;
    }
    case 'cross':
      setMarginMode(exchange, one.person, one.symbol, 'CROSS');
      setCrossLeverage(exchange, one.person, one.symbol, String(one.leverage));
      break;
    case 'move': {
      const center = exchange.spotMarket('BTC-USDT').living.center();
      moveTo(exchange, center.plus(center.times(String(one.percent / 100))).toFixed());
      exchange.clock.advance(2000);
      break;
    }
    case 'wait':
      exchange.clock.advance(one.seconds * 1000);
      break;
    case 'funding': {
      const { nextFundingAt } = exchange.futuresMarket('XBTUSDTM').state;
      // The hours before are left out: what matters is the moment.
      for (const market of exchange.futuresMarkets.values())
        market.state.nextFundingAt = exchange.clock.now() + 1000;
      exchange.clock.advance(2000);
      expect(exchange.futuresMarket('XBTUSDTM').state.nextFundingAt).not.toBe(nextFundingAt);
      break;
    }
  }
};

/** What is kept of an account belongs to its positions and orders, to the last digit. */
const checkAccount = (exchange: Exchange, uid: string, currency: string): void => {
  const { available, held } = purse(exchange, uid, currency);
  const own = ({ symbol: of }: { readonly symbol: string }): boolean => CONTRACTS[of as Symbol] === currency;
  const kept = [
    ...positionsOf(exchange, uid)
      .filter(own)
      .map(({ margin }) => margin),
    ...[...futuresOrdersOf(exchange, uid).active.values()].filter(own).map((order) => order.held),
  ].reduce((sum, one) => sum.plus(one), amount('0'));
  expect(held.toFixed()).toBe(kept.toFixed());
  const cross = positionsOf(exchange, uid).some(
    (one) => own(one) && one.marginMode === 'CROSS' && !one.lots.eq('0'),
  );
  if (!cross) expect(available.gte('0')).toBe(true);
};

const seen = { liquidations: 0, fills: 0, cross: 0 };

test('no lot and no coin is made or lost, whatever happens', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }),
      fc.integer(),
      (steps, seed) => {
        const exchange = world(String(seed));
        for (const of of symbols) {
          setMarginMode(exchange, '2', of, 'CROSS');
          setCrossLeverage(exchange, '2', of, '40');
        }
        setPositionMode(exchange, '3', true);
        const money = { USDT: moneyOf(exchange, 'USDT'), XBT: moneyOf(exchange, 'XBT') };
        for (const one of steps) {
          try {
            run(exchange, one);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          for (const currency of ['USDT', 'XBT'] as const) {
            const sums = symbols
              .filter((of) => CONTRACTS[of] === currency)
              .map((of) => openSum(exchange, of));
            for (const { lots } of sums) expect(lots.toFixed()).toBe('0');
            const cost = sums.reduce((sum, own) => sum.plus(own.cost), amount('0'));
            const clearing = balanceOf(exchange, 'clearing', 'futures', currency);
            expect(clearing.available.plus(cost).toFixed()).toBe('0');
            expect(moneyOf(exchange, currency).toFixed()).toBe(money[currency].toFixed());
            for (const uid of people) checkAccount(exchange, uid, currency);
          }
        }
        for (const uid of people) {
          seen.fills += futuresFillsOf(exchange, uid).length;
          seen.liquidations += closedPositionsOf(exchange, uid).filter((one) => one.liquidated).length;
          seen.cross += closedPositionsOf(exchange, uid).filter((one) => one.marginMode === 'CROSS').length;
        }
      },
    ),
    { numRuns: 30, seed: 1 },
  );
  // The flows were rich enough to mean something.
  expect(seen.fills).toBeGreaterThan(500);
  expect(seen.liquidations).toBeGreaterThan(20);
  expect(seen.cross).toBeGreaterThan(5);
}, 120_000);
