import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { amount, format } from '../../../packages/sandbox/src/engine/amount.ts';
import { SYSTEM, createCustomer } from '../../../packages/sandbox/src/engine/customers.ts';
import { setMarginMode } from '../../../packages/sandbox/src/engine/futures/settings.ts';
import { owed } from '../../../packages/sandbox/src/engine/margin/debt.ts';
import { balanceOf, move } from '../../../packages/sandbox/src/engine/money.ts';
import { setAccountMode } from '../../../packages/sandbox/src/engine/unified/mode.ts';
import type { UnifiedRequest } from '../../../packages/sandbox/src/engine/unified/order.ts';
import { productOf } from '../../../packages/sandbox/src/engine/unified/products.ts';
import { Refusal } from '../../../packages/sandbox/src/refusal.ts';

const UID = '1';

/** Everything of each currency that anybody has; bitcoin has two names. */
const totals = ({ state }: Exchange): Record<string, string> => {
  const sums = new Map<string, ReturnType<typeof amount>>();
  for (const { balances } of state.customers.values())
    for (const account of balances.values())
      for (const { currency, available, held } of account.values()) {
        const name = currency === 'XBT' ? 'BTC' : currency;
        sums.set(name, (sums.get(name) ?? amount('0')).plus(available).plus(held));
      }
  return Object.fromEntries([...sums].map(([name, value]) => [name, format(value)]));
};

const open = (mode: 'ISOLATED' | 'CROSS'): Exchange => {
  const exchange = createExchange({ seed: 'conserved', speed: 0, real: () => Date.UTC(2027, 0, 1) });
  exchange.addCustomer(createCustomer({ uid: UID, name: 'one' }, exchange.clock.now()));
  for (const [currency, value] of [
    ['USDT', '2000'],
    ['BTC', '0.2'],
  ] as const)
    move(
      balanceOf(exchange, SYSTEM.outside, 'main', currency),
      balanceOf(exchange, UID, 'trade', currency),
      amount(value),
    );
  setAccountMode(exchange, UID, 'UNIFIED');
  setMarginMode(exchange, UID, 'XBTUSDTM', mode);
  return exchange;
};

const step = fc.record({
  kind: fc.constantFrom('SPOT', 'MARGIN', 'FUTURES' as const),
  side: fc.constantFrom('BUY', 'SELL' as const),
  type: fc.constantFrom('LIMIT', 'MARKET' as const),
  size: fc.integer({ min: 1, max: 60 }),
  /** Of the price, in thousandths. */
  away: fc.integer({ min: -20, max: 20 }),
  exits: fc.boolean(),
  cancels: fc.boolean(),
  wait: fc.integer({ min: 0, max: 4000 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const requestFor = (exchange: Exchange, { kind, side, type, size, away, exits }: Step): UnifiedRequest => {
  const isFutures = kind === 'FUTURES';
  const last = Number(
    (isFutures ? exchange.futuresMarket('XBTUSDTM') : exchange.spotMarket('BTC-USDT')).last.price.toFixed(),
  );
  const at = (permille: number): string => ((last * (1000 + permille)) / 1000).toFixed(1);
  return {
    symbol: isFutures ? 'XBTUSDTM' : 'BTC-USDT',
    side,
    type,
    size: isFutures ? String(size) : (size / 1000).toFixed(3),
    sizeUnit: isFutures ? 'UNIT' : 'BASECCY',
    price: type === 'LIMIT' ? at(away) : undefined,
    clientOid: undefined,
    timeInForce: 'GTC',
    cancelAfter: undefined,
    postOnly: false,
    reduceOnly: false,
    closeOrder: false,
    stp: undefined,
    tags: undefined,
    autoBorrow: false,
    autoRepay: false,
    marginMode: undefined,
    positionSide: undefined,
    leverage: undefined,
    trigger: undefined,
    takeProfit: exits ? { price: at(side === 'BUY' ? 30 : -30), by: 'TP' } : undefined,
    stopLoss: exits ? { price: at(side === 'BUY' ? -30 : 30), by: 'TP' } : undefined,
  };
};

const run = (exchange: Exchange, one: Step): void => {
  const product = productOf('UNIFIED', one.kind);
  try {
    product.place(exchange, UID, requestFor(exchange, one));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const [newest] = product.open(exchange, UID);
  if (one.cancels && newest) product.cancel(exchange, UID, newest);
  exchange.clock.advance(one.wait);
};

test.each(['ISOLATED', 'CROSS'] as const)(
  'nothing is created or lost by a unified account, %s',
  (mode) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
        const exchange = open(mode);
        const before = totals(exchange);
        for (const one of steps) {
          run(exchange, one);
          expect(totals(exchange)).toEqual(before);
          for (const balance of exchange.customer(UID).balances.get('unified')?.values() ?? []) {
            expect(Number(format(balance.available))).toBeGreaterThanOrEqual(0);
            expect(Number(format(balance.held))).toBeGreaterThanOrEqual(0);
            expect(Number(format(owed(exchange, balance, balance.currency)))).toBeGreaterThanOrEqual(0);
          }
        }
        for (const kind of ['SPOT', 'MARGIN', 'FUTURES'] as const) {
          const product = productOf('UNIFIED', kind);
          for (const order of product.open(exchange, UID)) product.cancel(exchange, UID, order);
          expect(product.open(exchange, UID)).toEqual([]);
        }
        expect(totals(exchange)).toEqual(before);
      }),
      { numRuns: 25, seed: 7 },
    );
  },
  120_000,
);
