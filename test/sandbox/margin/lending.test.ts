import { expect, test } from 'vitest';
import { ask, data, held, liveAfresh, theSandbox, totals } from '../accounts/world.ts';

liveAfresh();

const lend = (more: object = {}) =>
  ask('margin.credit.purchase', { currency: 'USDT', size: '5000', interestRate: '0.05', ...more });

test('money that is lent out earns by the hour and comes back', async () => {
  const before = totals();
  const purchaseOrderNo = (await lend()).data.orderNo;
  expect(held('main', 'USDT').available).toBe('5000');
  theSandbox().advance(7_200_000);
  const pending = () => data('margin.credit.getPurchaseOrders', { status: 'PENDING' });
  // 5000 * 0.05 / 8760, twice.
  expect(await pending()).toMatchObject({
    items: [{ purchaseOrderNo, matchSize: '5000', incomeSize: '0.05707762', status: 'PENDING' }],
  });
  const redeem = (size: string) => ask('margin.credit.redeem', { currency: 'USDT', size, purchaseOrderNo });
  expect(await redeem('6000')).toMatchObject({ code: '130107' });
  await redeem('1000');
  await redeem('4000');
  expect(held('main', 'USDT').available).toBe('10000.05707762');
  expect(totals()).toEqual(before);
  expect((await pending()).items).toEqual([]);
  expect(await data('margin.credit.getPurchaseOrders', { status: 'DONE' })).toMatchObject({ totalNum: 1 });
  expect(await data('margin.credit.getRedeemOrders', { status: 'DONE' })).toMatchObject({
    items: [{ redeemSize: '4000', purchaseOrderNo }, { redeemSize: '1000' }],
  });
});

test('above the market rate nobody takes it, until the rate is changed', async () => {
  const purchaseOrderNo = (await lend({ interestRate: '0.06' })).data.orderNo;
  theSandbox().advance(3_600_000);
  const [waiting] = (await data('margin.credit.getPurchaseOrders', { status: 'PENDING' })).items;
  expect(waiting).toMatchObject({ matchSize: '0', incomeSize: '0' });
  await data('margin.credit.modifyPurchase', { currency: 'USDT', interestRate: '0.04', purchaseOrderNo });
  theSandbox().advance(3_600_000);
  const [lent] = (await data('margin.credit.getPurchaseOrders', { status: 'PENDING' })).items;
  expect(lent).toMatchObject({ matchSize: '5000', incomeSize: '0.02283105' });
});

test('refusals', async () => {
  expect(await lend({ size: '50000' })).toMatchObject({ code: '130105' });
  expect(await lend({ size: '1' })).toMatchObject({ code: '130101' });
  expect(await lend({ interestRate: '0.5' })).toMatchObject({ code: '130101' });
  expect(await lend({ currency: 'KCS' })).toMatchObject({ code: '130101' });
  expect(
    await ask('margin.credit.redeem', { currency: 'USDT', size: '1', purchaseOrderNo: 'nope' }),
  ).toMatchObject({ code: '130103' });
  expect(await data('margin.credit.getLoanMarket', { currency: 'USDT' })).toMatchObject([
    { currency: 'USDT', marketInterestRate: '0.05' },
  ]);
  expect(await data('margin.credit.getLoanMarketInterestRate', { currency: 'USDT' })).toHaveLength(168);
});
