import { expect, test } from 'vitest';
import { moveMarket } from '../../../packages/sandbox/src/engine/market/move.ts';
import { ask, data, held, liveAfresh, theSandbox, totals } from '../accounts/world.ts';

liveAfresh();

const symbol = 'BTC-USDT';
const tradeType = 'MARGIN_TRADE';
const stop = (more: object = {}) =>
  ask('margin.order.addMarginStopOrder', {
    clientOid: 'stop',
    symbol,
    side: 'sell',
    type: 'market',
    size: '0.5',
    stop: 'loss',
    stopPrice: '60000',
    isIsolated: false,
    autoRepay: false,
    autoBorrow: false,
    ...more,
  });
const fallTo = (price: string): void => {
  const { exchange } = theSandbox();
  moveMarket(exchange, symbol, exchange.spotMarket(symbol).last.price.times('0').plus(price));
};

test('a margin stop order waits, wakes and trades with the margin account', async () => {
  const { orderId } = (await stop()).data;
  expect(await data('margin.order.getMarginStopOrderByOrderId', { orderId })).toMatchObject({
    status: 'NEW',
    tradeType,
    stop: 'loss',
  });
  expect(await data('margin.order.getMarginStopOrdersList', { tradeType })).toMatchObject({ totalNum: 1 });
  expect((await data('spot.order.getStopOrdersList')).totalNum).toBe(0);
  fallTo('59900');
  expect(held('margin', 'BTC').available).toBe('0.5');
  expect(await data('margin.order.getMarginStopOrderByClientOid', { clientOid: 'stop' })).toMatchObject({
    status: 'TRIGGERED',
  });
  const [done] = (await data('margin.order.getClosedOrders', { symbol, tradeType })).items;
  expect(done).toMatchObject({ clientOid: 'stop', stopTriggered: true, stop: 'loss', dealSize: '0.5' });
});

test('one that may borrow does so when it wakes', async () => {
  const before = totals();
  await stop({ size: '1.5', autoBorrow: true });
  expect(theSandbox().exchange.state.margin.loans.size).toBe(0);
  fallTo('59900');
  const accounts = (await data('account.account.getCrossMarginAccount')).accounts;
  expect(accounts.find(({ currency }: any) => currency === 'BTC').liability).toBe('0.5');
  expect(held('margin', 'BTC').available).toBe('0');
  expect(totals()).toEqual(before);
});

test('stop orders are cancelled one by one or together', async () => {
  const one = (await stop({ clientOid: 'a' })).data.orderId;
  await stop({ clientOid: 'b' });
  const three = (await stop({ clientOid: 'c' })).data.orderId;
  const cancelled = (orderId: string) => ({ cancelledOrderIds: [orderId] });
  expect(await data('margin.order.cancelMarginStopOrderByOrderId', { orderId: one })).toEqual(cancelled(one));
  expect(await ask('margin.order.cancelMarginStopOrderByOrderId', { orderId: one })).toMatchObject({
    code: '126043',
  });
  await data('margin.order.cancelMarginStopOrderByClientOid', { clientOid: 'b' });
  expect(await data('margin.order.batchCancelMarginStopOrder', { tradeType })).toEqual(cancelled(three));
  expect(await stop({ symbol: 'KCS-USDT', stopPrice: '5' })).toMatchObject({ code: '130305' });
});

test('of an OCO order one leg comes true and the other is called off', async () => {
  const { orderId } = await data('margin.order.addMarginOcoOrder', {
    symbol,
    side: 'sell',
    price: '90000',
    size: '0.1',
    stopPrice: '60000',
    limitPrice: '59000',
    clientOid: 'oco',
    isIsolated: false,
  });
  const detail = () => data('margin.order.getMarginOcoOrderDetailByOrderId', { orderId });
  expect((await detail()).orders.map(({ status }: any) => status)).toEqual(['NEW', 'NEW']);
  expect((await data('margin.order.getMarginOcoOrderList')).items).toMatchObject([{ orderId }]);
  fallTo('59900');
  expect((await detail()).orders.map(({ status }: any) => status)).toEqual(['CANCELLED', 'TRIGGERED']);
  expect(await data('margin.order.getMarginOcoOrderByClientOid', { clientOid: 'oco' })).toMatchObject({
    status: 'DONE',
  });
  expect(held('margin', 'BTC').available).toBe('0.9');
  expect(await ask('margin.order.cancelMarginOcoOrderByOrderId', { orderId })).toMatchObject({
    code: '126043',
  });
});

test('OCO orders are cancelled with both legs', async () => {
  const add = (clientOid: string) =>
    data('margin.order.addMarginOcoOrder', {
      symbol,
      side: 'buy',
      price: '50000',
      size: '0.1',
      stopPrice: '90000',
      limitPrice: '91000',
      clientOid,
      isIsolated: false,
    });
  await add('a');
  expect(
    (await data('margin.order.cancelMarginOcoOrderByClientOid', { clientOid: 'a' })).cancelledOrderIds,
  ).toHaveLength(2);
  const { orderId } = await add('b');
  expect((await data('margin.order.batchCancelMarginOcoOrders', { symbol })).cancelledOrderIds).toHaveLength(
    2,
  );
  expect(await data('margin.order.getMarginOcoOrderByOrderId', { orderId })).toMatchObject({
    status: 'CANCELLED',
  });
});
