import { expect, test } from 'vitest';
import { ask, data, held, liveAfresh, theSandbox, totals } from '../accounts/world.ts';

liveAfresh();

const symbol = 'BTC-USDT';
const place = (more: object = {}) =>
  ask('margin.order.addOrder', {
    clientOid: `oid-${Math.trunc(performance.now() * 1e6)}`,
    symbol,
    side: 'buy',
    type: 'limit',
    price: '50000',
    size: '0.01',
    ...more,
  });
const tradeType = 'MARGIN_TRADE';

test('a margin order rests in the spot book with money of the margin account', async () => {
  const { orderId, borrowSize } = (await place({ clientOid: 'mine' })).data;
  expect(borrowSize).toBe('0');
  expect(held('margin', 'USDT')).toEqual({ available: '9499.5', held: '500.5' });
  expect(await data('margin.order.getOrderByOrderId', { orderId, symbol })).toMatchObject({
    tradeType,
    active: true,
    clientOid: 'mine',
  });
  expect(await data('margin.order.getOpenOrders', { symbol, tradeType })).toMatchObject([{ id: orderId }]);
  expect(await data('margin.order.getOpenOrders', { symbol, tradeType: 'MARGIN_ISOLATED_TRADE' })).toEqual(
    [],
  );
  expect(await data('margin.order.getSymbolsWithOpenOrder', { tradeType })).toEqual({
    symbolSize: 1,
    symbols: [symbol],
  });
  expect(await data('margin.order.cancelOrderByClientOid', { clientOid: 'mine', symbol })).toEqual({
    clientOid: 'mine',
  });
  expect(await ask('margin.order.cancelOrderByOrderId', { orderId, symbol })).toMatchObject({
    code: '126043',
  });
  expect(held('margin', 'USDT')).toEqual({ available: '10000', held: '0' });
  expect(await data('margin.order.getClosedOrders', { symbol, tradeType })).toMatchObject({
    items: [{ id: orderId, cancelExist: true }],
  });
  expect(await data('margin.order.getOrderByClientOid', { clientOid: 'mine', symbol })).toMatchObject({
    active: false,
  });
});

test('a trade on margin moves the margin account, and its fill is among those of margin only', async () => {
  const before = totals();
  const { orderId } = (await place({ type: 'market', price: undefined, size: '0.02' })).data;
  expect(held('margin', 'BTC').available).toBe('1.02');
  const { items } = await data('margin.order.getTradeHistory', { symbol, tradeType });
  expect(items).toMatchObject([{ orderId, tradeType, size: '0.02' }]);
  expect((await data('spot.order.getTradeHistory', { symbol })).items).toEqual([]);
  expect(totals()).toEqual(before);
});

test('what is missing is borrowed, and what is bought pays debts', async () => {
  const before = totals();
  const sandbox = theSandbox();
  const bought = await place({ type: 'market', price: undefined, size: '0.3', autoBorrow: true });
  const { borrowSize, loanApplyId } = bought.data;
  expect(Number(borrowSize)).toBeGreaterThan(1000);
  expect(loanApplyId).toMatch(/^[0-9a-f]{24}$/);
  expect(held('margin', 'BTC').available).toBe('1.3');
  const { liability } = (await data('account.account.getCrossMarginAccount')).accounts.find(
    ({ currency }: any) => currency === 'USDT',
  );
  expect(liability).toBe(borrowSize);
  // Sold again, the proceeds repay as they come in.
  await place({ side: 'sell', type: 'market', price: undefined, size: '0.3', autoRepay: true });
  expect(sandbox.exchange.state.margin.loans.get('235000001')?.get('margin')?.size).toBe(0);
  expect(totals()).toEqual(before);
  const repaid = await data('margin.debit.getRepayHistory', { currency: 'USDT' });
  expect(repaid.items.length).toBeGreaterThan(0);
});

test('an isolated order uses its own account', async () => {
  expect(await place({ isIsolated: true })).toMatchObject({ code: '126013' });
  await data('account.transfer.innerTransfer', {
    clientOid: 'a',
    currency: 'USDT',
    amount: '1000',
    from: 'main',
    to: 'isolated',
    toTag: symbol,
  });
  expect(await place({ isIsolated: true })).toMatchObject({ code: '200000' });
  expect(held(`isolated:${symbol}`, 'USDT').held).toBe('500.5');
  const old = await ask('margin.order.addOrderV1', {
    clientOid: 'old',
    symbol,
    side: 'buy',
    price: '40000',
    size: '0.001',
    marginModel: 'isolated',
  });
  expect(old.data).toMatchObject({ borrowSize: null, loanApplyId: null });
  expect(
    await data('margin.order.cancelAllOrdersBySymbol', { symbol, tradeType: 'MARGIN_ISOLATED_TRADE' }),
  ).toBe('success');
  expect(held(`isolated:${symbol}`, 'USDT').held).toBe('0');
});

test('refusals borrow and hold nothing', async () => {
  await place({ clientOid: 'once' });
  const kept = held('margin', 'USDT');
  expect(await place({ clientOid: 'once' })).toMatchObject({ code: '126044' });
  expect(await place({ symbol: 'KCS-USDT', price: '8', size: '10' })).toMatchObject({ code: '130305' });
  expect(await place({ symbol: 'KCS-USDT', price: '8', size: '10', isIsolated: true })).toMatchObject({
    code: '130303',
  });
  expect(await place({ size: '1' })).toMatchObject({ code: '126013' });
  expect(await place({ size: '100', autoBorrow: true })).toMatchObject({ code: '130203' });
  expect(await place({ size: '0.000000001', autoBorrow: true })).toMatchObject({ code: '600100' });
  expect(held('margin', 'USDT')).toEqual(kept);
  expect(theSandbox().exchange.state.margin.loans.size).toBe(0);
  const tried = { clientOid: 'test', symbol, side: 'buy', price: '50000', size: '0.5', autoBorrow: true };
  expect((await data('margin.order.addOrderTest', tried)).borrowSize).toBeGreaterThan(0);
  expect(await data('margin.order.addOrderTestV1', { ...tried, autoBorrow: false })).toMatchObject({
    borrowSize: null,
  });
  expect(theSandbox().exchange.state.margin.loans.size).toBe(0);
});
