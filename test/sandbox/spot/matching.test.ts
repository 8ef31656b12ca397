import { describe, expect, test } from 'vitest';
import { amount, format } from '../../../packages/sandbox/src/engine/amount.ts';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import { shrinkSpotOrder } from '../../../packages/sandbox/src/engine/spot/cancel.ts';
import type { SpotOrder } from '../../../packages/sandbox/src/engine/spot/order.ts';
import { LONG, RECENT, isKept } from '../../../packages/sandbox/src/engine/spot/retention.ts';
import { addTrader, emptyMarket, order, shown, standingExchange, symbol } from './exchange.ts';

const sizes = ({ dealSize, cancelledSize, left, active }: SpotOrder) => ({
  deal: format(dealSize),
  cancelled: format(cancelledSize),
  left: format(left),
  active,
});

describe('who trades first', () => {
  test('the best price, then who came first; the price is the one that waited', () => {
    const exchange = emptyMarket();
    const late = order(exchange, { uid: '1', side: 'sell', price: '101', size: '1' });
    const first = order(exchange, { uid: '2', side: 'sell', price: '100', size: '1' });
    const second = order(exchange, { uid: '3', side: 'sell', price: '100', size: '1' });
    const taker = order(exchange, { uid: '1', side: 'buy', price: '105', size: '1.5' });
    expect([first, second, late].map(({ dealSize }) => format(dealSize))).toEqual(['1', '0.5', '0']);
    expect(format(taker.dealFunds)).toBe('150');
    expect(taker).toMatchObject({ active: false, cancelReason: undefined });
  });

  test('an order that was made smaller keeps its place', () => {
    const exchange = emptyMarket();
    const first = order(exchange, { uid: '2', side: 'sell', price: '100', size: '1' });
    order(exchange, { uid: '3', side: 'sell', price: '100', size: '1' });
    shrinkSpotOrder(exchange, first, amount('0.4'));
    order(exchange, { uid: '1', side: 'buy', price: '100', size: '0.6' });
    expect(sizes(first)).toEqual({ deal: '0.6', cancelled: '0.4', left: '0', active: false });
  });

  test('an iceberg shows a slice at a time; its next one waits behind the others', () => {
    const exchange = emptyMarket();
    const ice = { iceberg: true, visibleSize: '0.5' };
    const berg = order(exchange, { uid: '2', side: 'sell', price: '100', size: '2', ...ice });
    const other = order(exchange, { uid: '3', side: 'sell', price: '100', size: '1' });
    expect(shown(exchange, 'sell')).toEqual(['100 x 1.5']);
    order(exchange, { uid: '1', side: 'buy', price: '100', size: '0.7' });
    expect([berg, other].map(({ dealSize }) => format(dealSize))).toEqual(['0.5', '0.2']);
    expect(shown(exchange, 'sell')).toEqual(['100 x 1.3']);
    order(exchange, { uid: '1', side: 'buy', price: '100', size: '2.3' });
    expect([berg, other].map(({ active }) => active)).toEqual([false, false]);
    expect(shown(exchange, 'sell')).toEqual([]);
  });

  test('a part of an iceberg is cancelled from what it hides, and it keeps its place', () => {
    const exchange = emptyMarket();
    const ice = { iceberg: true, visibleSize: '0.5' };
    const berg = order(exchange, { uid: '2', side: 'sell', price: '100', size: '2', ...ice });
    order(exchange, { uid: '3', side: 'sell', price: '100', size: '1' });
    shrinkSpotOrder(exchange, berg, amount('1.2'));
    expect(shown(exchange, 'sell')).toEqual(['100 x 1.5']);
    shrinkSpotOrder(exchange, berg, amount('0.5'));
    expect(shown(exchange, 'sell')).toEqual(['100 x 1.3']);
    order(exchange, { uid: '1', side: 'buy', price: '100', size: '0.3' });
    expect(sizes(berg)).toEqual({ deal: '0.3', cancelled: '1.7', left: '0', active: false });
  });

  test('a hidden order trades in its turn and is never shown', () => {
    const exchange = emptyMarket();
    const secret = order(exchange, { uid: '2', side: 'sell', price: '100', size: '1', hidden: true });
    const open = order(exchange, { uid: '3', side: 'sell', price: '100', size: '1' });
    expect(shown(exchange, 'sell')).toEqual(['100 x 1']);
    order(exchange, { uid: '1', side: 'buy', price: '100', size: '1.5' });
    expect([secret, open].map(({ dealSize }) => format(dealSize))).toEqual(['1', '0.5']);
  });
});

describe('how long an order lasts', () => {
  test('IOC takes what is there, FOK all or nothing, post-only nothing', () => {
    const exchange = emptyMarket();
    order(exchange, { uid: '2', side: 'sell', price: '100', size: '1' });
    const buy = { uid: '1', side: 'buy', price: '100', size: '1.5' } as const;
    const fok = order(exchange, { ...buy, timeInForce: 'FOK' });
    expect(sizes(fok)).toEqual({ deal: '0', cancelled: '1.5', left: '0', active: false });
    const post = order(exchange, { ...buy, postOnly: true });
    expect(sizes(post)).toEqual({ deal: '0', cancelled: '1.5', left: '0', active: false });
    const ioc = order(exchange, { ...buy, timeInForce: 'IOC' });
    expect(sizes(ioc)).toEqual({ deal: '1', cancelled: '0.5', left: '0', active: false });
    expect(format(ioc.cancelledFunds)).toBe('50');
  });

  test('GTT ends when its seconds are over, GTC does not', () => {
    const exchange = emptyMarket();
    const far = { uid: '1', side: 'buy', price: '10', size: '1', cancelAfter: 30 } as const;
    const gtt = order(exchange, { ...far, timeInForce: 'GTT' });
    const never = order(exchange, { ...far, timeInForce: 'GTT', cancelAfter: -1 });
    const gtc = order(exchange, far);
    exchange.clock.advance(29_999);
    expect(gtt.active).toBe(true);
    exchange.clock.advance(1);
    expect(gtt).toMatchObject({ active: false, cancelReason: 'expired', updatedAt: gtt.createdAt + 30_000 });
    expect([never.active, gtc.active]).toEqual([true, true]);
  });

  test('ended orders are seen for two days, or for seven if anything was filled; longer on the old routes', () => {
    const exchange = standingExchange(3_600_000);
    addTrader(exchange, '1');
    const gone = order(exchange, { uid: '1', side: 'buy', price: '1', size: '1', timeInForce: 'IOC' });
    const done = order(exchange, { uid: '1', side: 'sell', type: 'market', size: '0.01' });
    const kept = () =>
      [RECENT, LONG].map((keeps) => [gone, done].map((one) => isKept(one, exchange.clock.now(), keeps)));
    const day = 86_400_000;
    exchange.clock.advance(2 * day + 1);
    expect(kept()).toEqual([[false, true], [true, true]]); // prettier-ignore
    exchange.clock.advance(5 * day);
    expect(kept()).toEqual([[false, false], [true, true]]); // prettier-ignore
    exchange.clock.advance(24 * day);
    expect(kept()).toEqual([[false, false], [false, true]]); // prettier-ignore
  });
});

describe('self-trade prevention', () => {
  const meet = (stp: 'CN' | 'CO' | 'CB' | 'DC' | undefined, mySize: string, size: string) => {
    const exchange = emptyMarket();
    const mine = order(exchange, { uid: '1', side: 'sell', price: '100', size: mySize });
    const other = order(exchange, { uid: '2', side: 'sell', price: '101', size: '5' });
    const taker = order(exchange, { uid: '1', side: 'buy', price: '101', size, stp });
    return { mine: sizes(mine), other: sizes(other), taker: sizes(taker) };
  };

  test('CN cancels the new order', () => {
    const { mine, taker } = meet('CN', '1', '2');
    expect(mine).toMatchObject({ left: '1', active: true });
    expect(taker).toEqual({ deal: '0', cancelled: '2', left: '0', active: false });
  });

  test('CO cancels the old one, and the new one trades on', () => {
    const { mine, other, taker } = meet('CO', '1', '2');
    expect(mine).toEqual({ deal: '0', cancelled: '1', left: '0', active: false });
    expect(other.deal).toBe('2');
    expect(taker).toMatchObject({ deal: '2', cancelled: '0', active: false });
  });

  test('CB cancels both', () => {
    const { mine, other, taker } = meet('CB', '1', '2');
    expect(mine.cancelled).toBe('1');
    expect(taker.cancelled).toBe('2');
    expect(other.deal).toBe('0');
  });

  test.each([
    ['the smaller one is the old', '1', '3', { deal: '0', cancelled: '1' }, { deal: '2', cancelled: '1' }],
    ['the smaller one is the new', '3', '1', { left: '2', cancelled: '1' }, { deal: '0', cancelled: '1' }],
    ['both are equal', '1', '1', { left: '0', cancelled: '1' }, { deal: '0', cancelled: '1' }],
  ])('DC takes the smaller size off both: %s', (_, mySize, size, mine, taker) => {
    const met = meet('DC', mySize, size);
    expect(met.mine).toMatchObject(mine);
    expect(met.taker).toMatchObject({ ...taker, active: false });
  });

  test('without it a customer can trade with himself', () => {
    const { mine, taker } = meet(undefined, '1', '1');
    expect([mine.deal, taker.deal]).toEqual(['1', '1']);
  });

  test('a fill-or-kill order that it would cut short trades nothing', () => {
    for (const stp of ['CN', 'CB', 'DC'] as const) {
      const exchange = emptyMarket();
      order(exchange, { uid: '2', side: 'sell', price: '99', size: '1' });
      order(exchange, { uid: '1', side: 'sell', price: '100', size: '1' });
      order(exchange, { uid: '2', side: 'sell', price: '101', size: '5' });
      const taker = order(exchange, {
        uid: '1',
        side: 'buy',
        price: '101',
        size: '3',
        stp,
        timeInForce: 'FOK',
      });
      expect(sizes(taker)).toMatchObject({ deal: '0', cancelled: '3', active: false });
    }
  });

  test('DC makes an order by funds smaller by what the other was worth', () => {
    const exchange = emptyMarket();
    order(exchange, { uid: '1', side: 'sell', price: '100', size: '1' });
    order(exchange, { uid: '2', side: 'sell', price: '200', size: '5' });
    const taker = order(exchange, { uid: '1', side: 'buy', type: 'market', funds: '500', stp: 'DC' });
    expect([taker.cancelledFunds, taker.dealFunds].map(format)).toEqual(['100', '400']);
    expect(taker.active).toBe(false);
  });
});

describe('what is kept and paid', () => {
  test('a better price gives the difference back at once', () => {
    const exchange = emptyMarket();
    const usdt = balanceOf(exchange, '1', 'trade', 'USDT');
    order(exchange, { uid: '2', side: 'sell', price: '90', size: '1' });
    order(exchange, { uid: '1', side: 'buy', price: '100', size: '3' });
    // Two of them stay open at 100; the fee rate is 0.001.
    expect(format(usdt.held)).toBe('200.2');
    expect(format(usdt.available)).toBe('999709.71');
  });

  test('levels pay by their tier, and the highest are paid for making', () => {
    const exchange = emptyMarket();
    addTrader(exchange, '8', 8);
    const maker = order(exchange, { uid: '8', side: 'sell', price: '100', size: '1' });
    const taker = order(exchange, { uid: '1', side: 'buy', price: '100', size: '1' });
    expect([maker.fee, taker.fee].map(format)).toEqual(['-0.005', '0.1']);
    expect(format(balanceOf(exchange, '8', 'trade', 'USDT').available)).toBe('1000100.005');
    const buyer = order(exchange, { uid: '8', side: 'buy', price: '100', size: '1' });
    order(exchange, { uid: '1', side: 'sell', price: '100', size: '1' });
    expect(format(buyer.fee)).toBe('-0.005');
    expect(format(balanceOf(exchange, '8', 'trade', 'USDT').held)).toBe('0');
    expect(format(balanceOf(exchange, '8', 'trade', 'USDT').available)).toBe('1000000.01');
  });

  test('a sale by funds takes in so much', () => {
    const exchange = emptyMarket();
    order(exchange, { uid: '2', side: 'buy', price: '100', size: '5' });
    const sale = order(exchange, { uid: '1', side: 'sell', type: 'market', funds: '250' });
    expect([sale.dealSize, sale.dealFunds].map(format)).toEqual(['2.5', '250']);
  });

  test('where the book ends a market order does', () => {
    const exchange = emptyMarket();
    order(exchange, { uid: '2', side: 'sell', price: '100', size: '1' });
    const bySize = order(exchange, { uid: '1', side: 'buy', type: 'market', size: '2' });
    expect(sizes(bySize)).toEqual({ deal: '1', cancelled: '1', left: '0', active: false });
    order(exchange, { uid: '2', side: 'sell', price: '100', size: '1' });
    const byFunds = order(exchange, { uid: '1', side: 'buy', type: 'market', funds: '300' });
    expect([byFunds.dealFunds, byFunds.cancelledFunds].map(format)).toEqual(['100', '200']);
    expect(format(balanceOf(exchange, '1', 'trade', 'USDT').held)).toBe('0');
    expect(exchange.spotMarket(symbol).book.best('sell')).toBeUndefined();
  });
});
