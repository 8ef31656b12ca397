import { expect, test } from 'vitest';
import { call } from '../client.ts';
import { uaAfresh } from './ua.ts';

const ua = uaAfresh(true);
const transfer = '/api/ua/v2/account/transfer';
const account = '/api/ua/v2/user';

const balanceOf = async (accountType: string, currency: string) => {
  const { accounts } =
    accountType === 'UNIFIED'
      ? await ua().get('/api/ua/v2/unified/account/balance')
      : await ua().get('/api/ua/v2/account/balance', { accountType });
  return accounts[0].currencies.find((one: { currency: string }) => one.currency === currency)?.balance;
};
const send = {
  clientOid: 'send',
  transferType: 'INTERNAL',
  currency: 'USDT',
  amount: '250.5',
  fromAccountType: 'FUNDING',
  toAccountType: 'UNIFIED',
};

test('money moves between the funding and the unified account', async () => {
  expect(await ua().post(transfer, send)).toMatchObject({ clientOid: 'send' });
  expect(await balanceOf('FUNDING', 'USDT')).toBe('9749.5');
  expect(await balanceOf('UNIFIED', 'USDT')).toBe('210250.5');
  expect(await ua().refused('POST', transfer, send)).toBe('102426');
  await ua().post('/api/ua/v1/account/transfer', {
    clientOid: 'back',
    type: '0',
    currency: 'USDT',
    amount: '250.5',
    fromAccountType: 'UNIFIED',
    toAccountType: 'FUNDING',
  });
  expect(await balanceOf('FUNDING', 'USDT')).toBe('10000');
  const other = { ...send, clientOid: 'other', toAccountType: 'SPOT' };
  expect(await ua().refused('POST', transfer, other)).toBe('109001');
  expect(await ua().refused('POST', transfer, { ...send, clientOid: 'much', amount: '99999' })).toBe(
    '230003',
  );
  const quota = { accountType: 'FUNDING', currency: 'USDT' };
  expect(await ua().get('/api/ua/v2/account/transfer-quota', quota)).toMatchObject({ transferable: '10000' });
});

test('a sub-account gets a key, money and a rate of its own', async () => {
  const made = await ua().post(`${account}/sub/create-sub-account`, {
    subName: 'subAccount1',
    password: 'secret1234',
    access: 'All',
  });
  const uid = String(made.uid);
  const { items } = await ua().get(`${account}/sub-account-list`);
  expect(items).toMatchObject([{ uid: made.uid, subName: 'subAccount1' }]);
  const key = await ua().post(`${account}/create-sub-api-key`, {
    subName: 'subAccount1',
    passphrase: 'a passphrase',
    remark: 'bot',
    permission: 'General,Unified',
  });
  expect(await ua().get(`${account}/sub-api-key`, { subName: 'subAccount1' })).toMatchObject([
    { apiKey: key.apiKey, uid: made.uid },
  ]);
  await ua().post(transfer, { ...send, transferType: 'PARENT_TO_SUB', toUid: uid, toAccountType: 'FUNDING' });
  const { userList } = await ua().get('/api/ua/v2/sub-account/balance', { uid });
  expect(userList).toMatchObject([
    {
      uid: made.uid,
      accounts: [{ accountType: 'FUNDING', currencies: [{ currency: 'USDT', balance: '250.5' }] }],
    },
  ]);
  expect(await ua().get('/api/ua/v2/account/mode')).toMatchObject({ classicSubAccount: [made.uid] });

  const set = await ua().post('/api/ua/v2/rate-limit/set', { list: [{ uid, rate: 40 }] });
  expect(set.items).toEqual([{ uid, rate: 40, code: '200000', msg: 'success' }]);
  expect(await ua().get('/api/ua/v2/rate-limit/query', { uids: uid })).toEqual({ list: [{ uid, rate: 40 }] });
  expect((await ua().get('/api/ua/v2/rate-limit/query-all')).list).toHaveLength(2);
  expect(await ua().get('/api/ua/v2/rate-limit/query-cap')).toMatchObject({ allocatedQuota: 40 });

  // Its own key has its own mode.
  const { clock } = ua().sandbox.exchange;
  const subKey = { ...ua().key, apiKey: key.apiKey, apiSecret: key.apiSecret, apiPassphrase: 'a passphrase' };
  const mine = await call(ua().sandbox.baseUrl.spot, subKey, {
    path: '/api/ua/v2/account/mode',
    timestamp: String(clock.now()),
  });
  expect(mine.data).toMatchObject({ selfAccountMode: 'CLASSIC' });
});

test('deposits and withdrawals show by the unified routes', async () => {
  await ua().ask('POST', '/api/v3/deposit-address/create', { currency: 'USDT', chain: 'trx' });
  const rows = await ua().get('/api/ua/v2/asset/deposit/address', { currency: 'USDT' });
  expect(rows).toMatchObject([{ currency: 'USDT', chain: 'trx', toAccountType: 'FUNDING' }]);
  expect(await ua().get('/api/ua/v1/asset/deposit/address', { currency: 'USDT' })).toMatchObject([
    { chainId: 'trx', to: 'FUNDING' },
  ]);
  const quotas = await ua().get('/api/ua/v2/withdrawals/quotas', {
    currency: 'USDT',
    withdrawType: 'ADDRESS',
  });
  expect(quotas).toMatchObject({ currency: 'USDT', isWithdrawEnabled: true });
  const { withdrawalId } = await ua().post('/api/ua/v2/asset/withdrawal', {
    currency: 'USDT',
    chain: 'trx',
    amount: '50',
    toAddress: 'TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL',
    withdrawType: 'ADDRESS',
  });
  const history = () => ua().get('/api/ua/v2/asset/withdrawal/history', { id: withdrawalId });
  expect((await history()).items).toMatchObject([{ id: withdrawalId, status: 'PROCESSING', amount: '50' }]);
  await ua().post('/api/ua/v2/asset/withdraw/cancel', { withdrawId: withdrawalId });
  expect((await history()).items).toMatchObject([{ status: 'FAILURE' }]);
  expect(await balanceOf('FUNDING', 'USDT')).toBe('10000');
});

test('fee rates are those that fills charge', async () => {
  const spot = await ua().get(`${account}/fee-rate`, { tradeType: 'SPOT', symbol: 'BTC-USDT,ETH-USDT' });
  expect(spot.list).toHaveLength(2);
  expect(spot.list[0]).toEqual({ symbol: 'BTC-USDT', takerFeeRate: '0.001', makerFeeRate: '0.001' });
  const futures = await ua().get(`${account}/fee-rate`, { tradeType: 'FUTURES', symbol: 'XBTUSDTM' });
  expect(futures.list).toEqual([{ symbol: 'XBTUSDTM', takerFeeRate: '0.0006', makerFeeRate: '0.0002' }]);
  expect(await ua().refused('GET', `${account}/fee-rate`, { tradeType: 'SPOT', symbol: 'NO-SUCH' })).toBe(
    '106190',
  );
});
