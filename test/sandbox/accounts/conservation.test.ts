import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import {
  cancelConvert,
  convert,
  convertAtLimit,
  convertsOf,
  quoteConvert,
} from '../../../packages/sandbox/src/engine/accounts/convert.ts';
import { deposit } from '../../../packages/sandbox/src/engine/accounts/deposits.ts';
import { transfer } from '../../../packages/sandbox/src/engine/accounts/transfers.ts';
import {
  cancelWithdrawal,
  failWithdrawal,
  withdraw,
  withdrawalsOf,
} from '../../../packages/sandbox/src/engine/accounts/withdrawals.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { purchase, purchasesOf, redeem } from '../../../packages/sandbox/src/engine/margin/lending.ts';
import { borrow, repay } from '../../../packages/sandbox/src/engine/margin/loans.ts';
import { placeMarginOrder } from '../../../packages/sandbox/src/engine/margin/orders.ts';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { welcome } from '../../../packages/sandbox/src/people.ts';
import { Refusal } from '../../../packages/sandbox/src/refusal.ts';
import { totals } from './world.ts';

const UIDS = ['235000001', '235000002'] as const;
const ACCOUNTS = ['main', 'trade', 'margin', 'futures', 'isolated:BTC-USDT', 'isolated:ETH-BTC'] as const;
const CURRENCIES = ['USDT', 'BTC', 'ETH'] as const;
const symbols = ['BTC-USDT', 'ETH-USDT', 'ETH-BTC'];

const uid = fc.constantFrom(...UIDS);
const account = fc.constantFrom(...ACCOUNTS);
const marginAccount = fc.constantFrom('margin' as const, 'isolated:BTC-USDT' as const);
const currency = fc.constantFrom(...CURRENCIES);
const symbol = fc.constantFrom(...symbols);
/** From dust to far too much, in steps of KuCoin's finest. */
const value = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -4, max: 2 }))
  .map(([digits, power]) => amount(`${digits}e${power}`));

type Step = (exchange: Exchange) => unknown;

const count = (exchange: Exchange): string => `oid-${exchange.ids.row()}`;

const transferring = fc.tuple(uid, uid, account, account, currency, value).map(
  ([from, to, source, target, name, size]): Step =>
    (exchange) =>
      transfer(exchange, {
        uid: from,
        clientOid: undefined,
        currency: name,
        value: size,
        from: { uid: from, account: source },
        to: { uid: to, account: target },
      }),
);

const funding = fc
  .tuple(fc.nat(3), uid, currency, value)
  .map(([kind, who, name, size]): Step => (exchange) => {
    const [last] = withdrawalsOf(exchange, who).slice(-1);
    if (kind === 0) return deposit(exchange, who, name, size);
    if (kind === 2 && last) return cancelWithdrawal(exchange, last);
    if (kind === 3 && last) return failWithdrawal(exchange, last, 'A test says so');
    return withdraw(exchange, {
      uid: who,
      currency: name,
      chainId: undefined,
      type: 'ADDRESS',
      address: 'nowhere',
      addressName: 'toAddress',
      memo: '',
      value: size,
      isInner: false,
      remark: '',
      feeInside: kind === 1 && size.gt('10'),
    });
  });

const owing = fc.tuple(fc.boolean(), uid, marginAccount, currency, value).map(
  ([more, who, where, name, size]): Step =>
    (exchange) =>
      more
        ? borrow(exchange, { uid: who, account: where }, name, size, 'IOC')
        : repay(exchange, { uid: who, account: where }, name, size),
);

const trading = fc
  .record({
    uid,
    symbol,
    isolated: fc.boolean(),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    market: fc.boolean(),
    size: fc.integer({ min: 1, max: 30_000 }),
    autoBorrow: fc.boolean(),
    autoRepay: fc.boolean(),
    percent: fc.integer({ min: 97, max: 103 }),
  })
  .map((wanted): Step => (exchange) => {
    const { info, last } = exchange.spotMarket(wanted.symbol);
    const price = last.price.times(amount(String(wanted.percent)).div('100'));
    const { isolated, market, percent: _, ...order } = wanted;
    return placeMarginOrder(exchange, {
      ...order,
      account: isolated ? `isolated:${wanted.symbol}` : 'margin',
      tradeType: isolated ? 'MARGIN_ISOLATED_TRADE' : 'MARGIN_TRADE',
      type: market ? 'market' : 'limit',
      size: amount(String(wanted.size)).times('0.0001').toFixed(),
      ...(market ? {} : { price: price.minus(price.mod(info.priceIncrement)).toFixed() }),
    });
  });

const converting = fc
  .tuple(fc.nat(2), uid, currency, currency, value)
  .map(([kind, who, from, to, size]): Step => (exchange) => {
    const open = convertsOf(exchange, who).find(({ status }) => status === 'OPEN');
    if (kind === 2 && open) return cancelConvert(exchange, open);
    const quote = quoteConvert(exchange, who, from, to, { from: size, to: undefined });
    if (kind === 0) return convert(exchange, who, quote.id, count(exchange), 'BOTH');
    const toSize = quote.toSize.times('1.0005').round(8);
    const order = { uid: who, clientOrderId: count(exchange), account: 'FUNDING' } as const;
    return convertAtLimit(exchange, order, { from, to, fromSize: size, toSize });
  });

const lending = fc
  .tuple(fc.boolean(), uid, currency, value)
  .map(([more, who, name, size]): Step => (exchange) => {
    const [last] = purchasesOf(exchange, who).slice(-1);
    return more || !last
      ? purchase(exchange, who, name, size, amount('0.05'))
      : redeem(exchange, who, last.orderNo, last.currency, size);
  });

const passing = fc
  .tuple(fc.integer({ min: 1, max: 120 }), symbol, fc.integer({ min: 80, max: 125 }), fc.boolean())
  .map(([seconds, where, percent, moves]): Step => (exchange) => {
    if (moves)
      moveMarket(
        exchange,
        where,
        exchange.spotMarket(where).last.price.times(amount(String(percent)).div('100')),
      );
    exchange.clock.advance(seconds * 1000);
  });

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: transferring },
    { weight: 2, arbitrary: funding },
    { weight: 3, arbitrary: owing },
    { weight: 4, arbitrary: trading },
    { weight: 2, arbitrary: converting },
    { weight: 1, arbitrary: lending },
    { weight: 2, arbitrary: passing },
  ),
  { minLength: 20, maxLength: 60 },
);

/** No customer's balance is ever below zero; free and held are both somebody's. */
const expectSound = (exchange: Exchange): void => {
  for (const { balances, system } of exchange.state.customers.values()) {
    if (system) continue;
    for (const ofAccount of balances.values()) {
      for (const { available, held, account: name, currency: code } of ofAccount.values())
        expect([name, code, available.gte('0'), held.gte('0')]).toEqual([name, code, true, true]);
    }
  }
};

test('whatever customers do, nothing is created and nothing is lost', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 1000 }), (all, seed) => {
      const exchange = createExchange({
        seed: String(seed),
        speed: 0,
        real: () => 1_760_000_000_000,
        symbols,
      });
      for (const one of UIDS) welcome(exchange, one, one, 'global');
      const before = totals(exchange);
      for (const step of all) {
        try {
          step(exchange);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        expectSound(exchange);
        expect(totals(exchange)).toEqual(before);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
}, 60_000);
