import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { fundingRateFor } from '../../../packages/sandbox/src/engine/futures/funding.ts';
import { fundingPaymentsOf } from '../../../packages/sandbox/src/engine/futures/state.ts';
import { advance, futures, market, overview, placed, position, symbol, tradeAfresh, well } from './trader.ts';
import { fund, held, moneyOf, trade, wealth, world } from './world.ts';

const HOURS_8 = 8 * 60 * 60_000;

test('a rate follows the premium, with the interest near it, and has its limits', () => {
  expect([0, 400, 700, 10_000, -700, -10_000].map(fundingRateFor)).toEqual([
    100, 100, 200, 3000, -200, -3000,
  ]);
});

test('long positions pay short ones, all eight hours, and nothing is left over', () => {
  const exchange = world();
  trade(exchange, '1', { side: 'buy', size: '100' });
  trade(exchange, '2', { side: 'sell', size: '100' });
  trade(exchange, '3', { symbol: 'XBTUSDM', side: 'buy', size: '1000' });
  const money = moneyOf(exchange, 'USDT');
  const before = ['1', '2'].map((uid) => wealth(exchange, uid));
  const fundBefore = fund(exchange);
  const margin = held(exchange, '1').margin;
  exchange.clock.advance(HOURS_8);
  const [paid] = fundingPaymentsOf(exchange, '1');
  const [received] = fundingPaymentsOf(exchange, '2');
  if (!paid || !received) throw new Error('There was no funding.');
  expect(paid.paid.toFixed()).toBe(received.paid.neg().toFixed());
  expect(paid.paid.toFixed()).toBe(paid.mark.times('0.1').times(paid.rate).round(8, 0).neg().toFixed());
  expect(
    wealth(exchange, '1')
      .minus(before[0] ?? 0n.toString())
      .toFixed(),
  ).toBe(paid.paid.toFixed());
  expect(
    wealth(exchange, '2')
      .minus(before[1] ?? 0n.toString())
      .toFixed(),
  ).toBe(received.paid.toFixed());
  expect(held(exchange, '1').margin.toFixed()).toBe(margin.plus(paid.paid).toFixed());
  expect(moneyOf(exchange, 'USDT').toFixed()).toBe(money.toFixed());
  // Rounding, a few of the smallest units.
  expect(fund(exchange).minus(fundBefore).abs().lt(amount('0.000001'))).toBe(true);
  // An inverse contract's long position pays as well, in coins.
  expect(fundingPaymentsOf(exchange, '3')[0]?.paid.lt('0')).toBe(true);
});

tradeAfresh();

test('rates and payments are told by the routes', async () => {
  const current = await well(
    'futures.fundingFees.getCurrentFundingRate',
    'GET',
    `/api/v1/funding-rate/${symbol}/current`,
  );
  expect(current).toMatchObject({ symbol: '.XBTUSDTMFPI8H', granularity: HOURS_8, value: 0.0001 });
  await placed(market);
  const before = await overview();
  advance(HOURS_8 * 2);
  const rates = await well(
    'futures.fundingFees.getPublicFundingHistory',
    'GET',
    '/api/v1/contract/funding-rates',
    { symbol, from: current.fundingTime, to: current.fundingTime + HOURS_8 },
  );
  expect(rates).toHaveLength(2);
  expect(rates[1]).toEqual({ symbol, fundingRate: 0.0001, timepoint: current.fundingTime });
  // As if the contract had been there all along.
  const month = { symbol, from: 0, to: current.fundingTime - 1 };
  const past = await futures('GET', '/api/v1/contract/funding-rates', month);
  expect(past.data.map(({ timepoint }: any) => timepoint)).toEqual(
    Array.from({ length: 90 }, (_, back) => current.fundingTime - (back + 1) * HOURS_8),
  );
  const { dataList, hasMore } = await well(
    'futures.fundingFees.getPrivateFundingHistory',
    'GET',
    '/api/v1/funding-history',
    { symbol, maxCount: 1 },
  );
  expect(hasMore).toBe(true);
  expect(dataList[0]).toMatchObject({ symbol, positionQty: 10, marginMode: 'ISOLATED' });
  const next = await futures('GET', '/api/v1/funding-history', { symbol, offset: dataList[0].id });
  expect(next.data).toMatchObject({ hasMore: false, dataList: [{ timePoint: current.fundingTime }] });
  const total = dataList[0].funding + next.data.dataList[0].funding;
  expect((await overview()).marginBalance).toBeCloseTo(before.marginBalance + total, 8);
  expect((await position()).posFunding).toBeCloseTo(total, 8);
});
