import { expect, test } from 'vitest';
import { ask, data, held, liveAfresh, theSandbox, totals } from '../accounts/world.ts';

liveAfresh();

const borrow = (more: object = {}) =>
  ask('margin.debit.borrow', { currency: 'USDT', size: 1000, timeInForce: 'FOK', ...more });
const cross = () => data('account.account.getCrossMarginAccount');
const row = async (currency: string) =>
  (await cross()).accounts.find((one: any) => one.currency === currency);

test('a loan comes from the lender, grows by the hour and is repaid interest first', async () => {
  const before = totals();
  const sandbox = theSandbox();
  expect(await borrow()).toMatchObject({ code: '200000', data: { actualSize: '1000' } });
  expect(held('margin', 'USDT').available).toBe('11000');
  expect(await row('USDT')).toMatchObject({ liability: '1000', liabilityInterest: '0', total: '11000' });
  const { debtRatio, totalLiabilityOfQuoteCurrency } = await cross();
  expect(Number(debtRatio)).toBeGreaterThan(0);
  expect(totalLiabilityOfQuoteCurrency).toBe('1000');

  sandbox.advance(3_600_000);
  // 0.000296 a day.
  expect(await row('USDT')).toMatchObject({ liabilityPrincipal: '1000', liabilityInterest: '0.0123333' });
  expect(await data('margin.debit.getInterestHistory', { currency: 'USDT' })).toMatchObject({
    items: [{ dayRatio: '0.000296', interestAmount: '0.0123333' }],
  });
  const repaid = await data('margin.debit.repay', { currency: 'USDT', size: 100 });
  expect(repaid.actualSize).toBe('100');
  expect(await row('USDT')).toMatchObject({ liabilityPrincipal: '900.0123333', liabilityInterest: '0' });
  // More than is owed is not taken.
  expect((await data('margin.debit.repay', { currency: 'USDT', size: 5000 })).actualSize).toBe('900.0123333');
  expect(await row('USDT')).toMatchObject({ liability: '0' });
  expect((await cross()).debtRatio).toBe('0');
  expect((await data('margin.debit.repay', { currency: 'USDT', size: 1 })).actualSize).toBe('0');
  expect(held('margin', 'USDT').available).toBe('9999.9876667');
  expect(totals()).toEqual(before);

  expect(await data('margin.debit.getBorrowHistory', { currency: 'USDT' })).toMatchObject({
    totalNum: 1,
    items: [{ size: '1000', actualSize: '1000', symbol: null, status: 'SUCCESS' }],
  });
  expect(
    await data('margin.debit.getRepayHistory', { currency: 'USDT', orderNo: repaid.orderNo }),
  ).toMatchObject({ totalNum: 1, items: [{ principal: '99.9876667', interest: '0.0123333' }] });
});

test('what may be borrowed follows from leverage and what is owed', async () => {
  const most = Number((await row('USDT')).maxBorrowSize);
  const { totalAssetOfQuoteCurrency: assets } = await cross();
  expect(most).toBe(Math.floor(Number(assets) * 4));
  expect(await borrow({ size: most + 1 })).toMatchObject({ code: '130203' });
  expect(await borrow({ size: 5 })).toMatchObject({ status: 400, code: '400100' });
  expect(await borrow({ size: 100.5 })).toMatchObject({ status: 400, code: '400100' });
  expect(await borrow({ currency: 'KCS' })).toMatchObject({ status: 400, code: '400100' });
  expect(await borrow({ size: most + 1000, timeInForce: 'IOC' })).toMatchObject({
    data: { actualSize: String(most) },
  });
  // All credit is used: nothing may leave, and the leverage may not shrink.
  expect(
    await ask('account.transfer.innerTransfer', {
      clientOid: 'a',
      currency: 'USDT',
      amount: '100',
      from: 'margin',
      to: 'main',
    }),
  ).toMatchObject({ code: '230003' });
  expect(await ask('margin.debit.modifyLeverage', { leverage: '3' })).toMatchObject({ code: '130101' });
  for (const leverage of ['1', '6', '2.555', 'x'])
    expect(await ask('margin.debit.modifyLeverage', { leverage })).toMatchObject({ code: '400100' });
  await data('margin.debit.repay', { currency: 'USDT', size: most });
  await data('margin.debit.modifyLeverage', { leverage: '2' });
  expect(Number((await row('USDT')).maxBorrowSize)).toBe(Math.floor(Number(assets)));
});

test('an isolated account stands for itself', async () => {
  const isolated = { isIsolated: true, symbol: 'ETH-USDT' };
  const of = async () =>
    (await data('account.account.getIsolatedMarginAccount', { symbol: 'ETH-USDT' })).assets[0];
  expect(await borrow(isolated)).toMatchObject({ code: '130203' });
  await data('account.transfer.innerTransfer', {
    clientOid: 'a',
    currency: 'USDT',
    amount: '1000',
    from: 'main',
    to: 'isolated',
    toTag: 'ETH-USDT',
  });
  const changes: string[] = [];
  theSandbox().exchange.events.on('marginPosition', (change) => {
    if (change.kind === 'positionChange') changes.push(`${change.symbol} ${change.status} ${change.bizType}`);
  });
  expect(await borrow({ ...isolated, size: 500 })).toMatchObject({ data: { actualSize: '500' } });
  expect(await of()).toMatchObject({ quoteAsset: { liability: '500', total: '1500' }, debtRatio: '0.3333' });
  expect(
    await data('account.account.getIsolatedMarginAccountDetailV1', { symbol: 'ETH-USDT' }),
  ).toMatchObject({ status: 'DEBT', quoteAsset: { liability: '500' } });
  expect((await data('account.account.getMarginAccountDetail')).debtRatio).toBe('0');
  expect(await borrow({ ...isolated, currency: 'BTC' })).toMatchObject({ code: '400100' });
  await data('margin.debit.repay', { currency: 'USDT', size: 500, ...isolated });
  expect(changes).toEqual(['ETH-USDT DEBT USER_BORROW', 'ETH-USDT CLEAR USER_REPAY']);
  expect(await data('margin.debit.getBorrowHistory', { currency: 'USDT', ...isolated })).toMatchObject({
    items: [{ symbol: 'ETH-USDT' }],
  });
  expect(await data('margin.debit.getBorrowHistory', { currency: 'USDT' })).toMatchObject({ totalNum: 0 });
  expect(await data('account.account.getIsolatedMarginAccountListV1')).toMatchObject({
    liabilityConversionBalance: '0',
  });
  expect(await borrow({ isIsolated: true, symbol: 'KCS-USDT' })).toMatchObject({ code: '130303' });
});

test('terms and markets agree with what is lent', async () => {
  const { currencyList, liqDebtRatio } = await data('margin.market.getMarginConfig');
  expect(currencyList).toContain('USDT');
  expect(liqDebtRatio).toBe('0.97');
  const rates = await data('margin.debit.getBorrowInterestRate', { currency: 'BTC' });
  expect(rates).toMatchObject({ vipLevel: 0, items: [{ currency: 'BTC', annualizedBorrowRate: '0.0292' }] });
  const inventory = () => data('margin.market.getMarketAvailableInventory', { currency: 'USDT' });
  const [{ borrowableAmount: all }] = await inventory();
  await borrow();
  expect((await inventory())[0].borrowableAmount).toBe(String(Number(all) - 1000));
  const [limit] = await data('margin.riskLimit.getMarginRiskLimit', { isIsolated: false, currency: 'BTC' });
  expect(limit).toMatchObject({ currency: 'BTC', borrowMaxAmount: '75.15' });
  expect(
    await data('margin.riskLimit.getMarginRiskLimit', { isIsolated: true, symbol: 'BTC-USDT' }),
  ).toMatchObject([{ symbol: 'BTC-USDT', quoteBorrowMinAmount: '10' }]);
  const symbols = (await data('margin.market.getCrossMarginSymbols')).items.map(({ symbol }: any) => symbol);
  expect((await data('margin.market.getIsolatedMarginSymbols')).map(({ symbol }: any) => symbol)).toEqual(
    symbols,
  );
  const { value } = await data('margin.market.getMarkPriceDetail', { symbol: 'USDT-BTC' });
  const { value: inverse } = await data('margin.market.getMarkPriceDetail', { symbol: 'BTC-USDT' });
  expect(value * inverse).toBeCloseTo(1, 5);
  expect((await data('margin.market.getMarkPriceList')).length).toBeGreaterThan(2);
  expect(await data('margin.market.getMarginCollateralRatio', { currencyList: 'BTC' })).toMatchObject([
    { currencyList: ['BTC'] },
  ]);
});
