import { expect, test } from 'vitest';
import { ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

liveAfresh();

const create = (subName: string, more: object = {}) =>
  ask('account.subAccount.addSubAccount', {
    subName,
    password: 'secret1234',
    access: 'Spot',
    remarks: 'mine',
    ...more,
  });

const keyOf = async (subName: string, permission: string) => {
  const made = await data('account.subAccount.addSubAccountApi', {
    subName,
    passphrase: '12345678',
    remark: 'for tests',
    permission,
  });
  const { keys } = theSandbox();
  return {
    ...keys[0],
    apiKey: made.apiKey,
    apiSecret: made.apiSecret,
    apiPassphrase: made.passphrase,
    version: made.apiVersion,
  };
};

test('a sub-account is made, listed and given permissions', async () => {
  const { uid } = (await create('subaccount1')).data;
  expect(await create('subaccount1')).toMatchObject({ code: '400100' });
  expect(await create('short1', {})).toMatchObject({ code: '400100', status: 400 });
  expect(await create('nodigits', {})).toMatchObject({ code: '400100', status: 400 });
  const { items } = await data('account.subAccount.getSpotSubAccountsSummaryV2');
  expect(items).toMatchObject([
    { uid, subName: 'subaccount1', access: 'Spot', openedTradeTypes: ['Spot'], remarks: 'mine' },
  ]);
  await data('account.subAccount.addSubAccountMarginPermission', { uid: String(uid) });
  await data('account.subAccount.addSubAccountFuturesPermission', { uid: items[0].userId });
  expect(await data('account.subAccount.getSpotSubAccountsSummaryV1')).toMatchObject([
    { uid, access: 'All' },
  ]);
  expect(await data('account.account.getAccountInfo')).toMatchObject({
    level: 0,
    subQuantity: 1,
    marginSubQuantity: 1,
    futuresSubQuantity: 1,
  });
  for (let at = 2; at <= 5; at += 1)
    expect(await create(`subaccount${at}`)).toMatchObject({ code: '200000' });
  expect(await create('subaccount6')).toMatchObject({ code: '400100' });
});

test('money goes to a sub-account and back, asked for by either', async () => {
  const before = totals();
  const uid = String((await create('subaccount1')).data.uid);
  const [{ userId }] = await data('account.subAccount.getSpotSubAccountsSummaryV1');
  await data('account.transfer.subAccountTransfer', {
    clientOid: 'a',
    currency: 'USDT',
    amount: '50',
    direction: 'OUT',
    subUserId: userId,
  });
  await data('account.transfer.flexTransfer', {
    clientOid: 'b',
    type: 'PARENT_TO_SUB',
    currency: 'BTC',
    amount: '0.5',
    fromAccountType: 'TRADE',
    toUserId: userId,
    toAccountType: 'CONTRACT',
  });
  expect(held('main', 'USDT', uid).available).toBe('50');
  expect(held('futures', 'XBT', uid).available).toBe('0.5');
  expect(await data('account.subAccount.getSpotSubAccountListV2')).toMatchObject({
    items: [{ subName: 'subaccount1', mainAccounts: [{ currency: 'USDT', balance: '50' }] }],
  });
  expect(await data('account.subAccount.getSpotSubAccountListV1')).toHaveLength(1);
  const [row] = (await data('account.subAccount.getSpotSubAccountDetail', { subUserId: userId }))
    .mainAccounts;
  expect(Number(row.baseAmount)).toBeCloseTo(50 / Number(row.baseCurrencyPrice), 7);

  const key = await keyOf('subaccount1', 'General,Spot,FlexTransfers');
  await data(
    'account.transfer.flexTransfer',
    {
      clientOid: 'c',
      type: 'SUB_TO_PARENT',
      currency: 'USDT',
      amount: '20',
      fromAccountType: 'MAIN',
      toAccountType: 'MAIN',
    },
    key,
  );
  await data('account.transfer.subAccountTransfer', {
    clientOid: 'd',
    currency: 'USDT',
    amount: '30',
    direction: 'IN',
    subUserId: userId,
  });
  expect(held('main', 'USDT', uid).available).toBe('0');
  expect(held('main', 'USDT').available).toBe('10000');
  expect(totals()).toEqual(before);
  const ledger = await data('account.account.getSpotLedger', { bizType: 'SUB_TRANSFER' });
  expect(ledger.items.map(({ direction }: any) => direction)).toEqual(['in', 'in', 'out', 'out']);
});

test("nobody reaches another customer's sub-account, nor a sub-account its parent's", async () => {
  await create('subaccount1');
  const [{ userId }] = await data('account.subAccount.getSpotSubAccountsSummaryV1');
  const other = theSandbox().keys[2]!;
  const transfer = { clientOid: 'a', currency: 'USDT', amount: '1', direction: 'IN', subUserId: userId };
  expect(await ask('account.transfer.subAccountTransfer', transfer, other)).toMatchObject({ code: '400100' });
  expect(await ask('account.subAccount.getSpotSubAccountDetail', { subUserId: userId }, other)).toMatchObject(
    { code: '400100' },
  );
  const key = await keyOf('subaccount1', 'General');
  expect(await ask('account.subAccount.getSpotSubAccountsSummaryV1', {}, key)).toMatchObject({
    code: '400007',
    status: 403,
  });
  expect(
    await ask(
      'account.subAccount.addSubAccount',
      { subName: 'deeper123', password: 'secret1234', access: 'Spot' },
      key,
    ),
  ).toMatchObject({ code: '400007' });
});

test('keys of sub-accounts are made, shown without their secret, changed and deleted', async () => {
  const { uid } = (await create('subaccount1')).data;
  const key = await keyOf('subaccount1', 'General');
  const named = { subName: 'subaccount1', apiKey: key.apiKey, passphrase: '12345678' };
  expect(await data('account.account.getApikeyInfo', {}, key)).toMatchObject({
    uid,
    isMaster: false,
    subName: 'subaccount1',
  });
  const [shown] = await data('account.subAccount.getSubAccountApiList', { subName: 'subaccount1' });
  expect(shown).toMatchObject({ apiKey: key.apiKey, permission: 'General', isMaster: false });
  expect(shown).not.toHaveProperty('apiSecret');
  expect(
    await ask(
      'account.transfer.innerTransfer',
      { clientOid: 'x', currency: 'USDT', amount: '1', from: 'main', to: 'trade' },
      key,
    ),
  ).toMatchObject({ code: '400007' });
  expect(
    await data('account.subAccount.modifySubAccountApi', { ...named, permission: 'General,Spot' }),
  ).toMatchObject({ permission: 'General,Spot' });
  expect(
    await ask('account.subAccount.modifySubAccountApi', { ...named, passphrase: 'wrong1234' }),
  ).toMatchObject({ code: '400004' });
  expect(await data('account.subAccount.deleteSubAccountApi', named)).toEqual({
    subName: 'subaccount1',
    apiKey: key.apiKey,
  });
  expect(await ask('account.account.getApikeyInfo', {}, key)).toMatchObject({ code: '400003' });
});
