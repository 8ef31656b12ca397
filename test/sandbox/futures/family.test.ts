import { expect, test } from 'vitest';
import { data, ask, liveAfresh } from '../accounts/world.ts';

liveAfresh();

const id = 'account.subAccount.getFuturesSubAccountListV2';

test('futures accounts of the whole family add up', async () => {
  const sub = { subName: 'subaccount1', password: 'secret1234', access: 'Futures', remarks: '' };
  const { uid } = await data('account.subAccount.addSubAccount', sub);
  await data('account.transfer.flexTransfer', {
    clientOid: 'one',
    currency: 'USDT',
    amount: '1000',
    type: 'PARENT_TO_SUB',
    fromAccountType: 'MAIN',
    toUserId: String(uid),
    toAccountType: 'CONTRACT',
  });
  const order = { clientOid: 'two', symbol: 'XBTUSDTM', side: 'buy', type: 'market', leverage: 3, size: 10 };
  await data('futures.order.addOrder', order);
  const { summary, accounts } = await data(id, { currency: 'USDT' });
  expect(accounts).toMatchObject([
    { accountName: 'subaccount1', accountEquity: 1000, availableBalance: 1000, currency: 'USDT' },
    { accountName: 'main', currency: 'USDT' },
  ]);
  const [theirs, own] = accounts;
  const overview = await data('account.account.getFuturesAccount', { currency: 'USDT' });
  expect(own).toMatchObject({
    accountEquity: overview.accountEquity,
    positionMargin: overview.positionMargin,
  });
  expect(own.positionMargin).toBeGreaterThan(0);
  expect(summary.currency).toBe('USDT');
  expect(summary.accountEquityTotal).toBeCloseTo(theirs.accountEquity + own.accountEquity, 6);
  expect(summary.positionMarginTotal).toBe(own.positionMargin);
});

test('every account has moved to high frequency', async () => {
  expect(await data('account.account.getHfMigrationStatus')).toEqual({ status: 2 });
  expect(await ask('account.account.migrateHfAccount', { withAllSubs: true })).toMatchObject({
    code: '200000',
  });
});
