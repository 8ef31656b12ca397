import { expect, test } from 'vitest';
import { withdraw } from '../../../packages/sandbox/src/engine/accounts/withdrawals.ts';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { loadExchange, saveExchange } from '../../../packages/sandbox/src/engine/snapshot.ts';
import { ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

liveAfresh();

const nd = (name: string, parameters?: Readonly<Record<string, unknown>>) =>
  data(`broker.ndBroker.${name}`, parameters);
const refused = async (name: string, parameters: Readonly<Record<string, unknown>>) =>
  (await ask(`broker.ndBroker.${name}`, parameters)).code;

const openClient = async (accountName: string): Promise<string> =>
  (await nd('addSubAccount', { accountName })).uid;

const period = { begin: '20240510', end: '20241010', tradeType: '1' };

test('a broker opens sub-accounts without a limit, under names that nobody else has', async () => {
  const uids: string[] = [];
  for (let at = 1; at <= 7; at += 1) uids.push(await openClient(`Client ${at}`));
  expect(await refused('addSubAccount', { accountName: 'Client 1' })).toBe('400100');
  expect(await refused('addSubAccount', { accountName: '' })).toBe('400100');
  expect(await nd('getBrokerInfo', period)).toEqual({ accountSize: 7, maxAccountSize: null, level: 0 });
  const page = await nd('getSubAccount', { currentPage: 2, pageSize: 5 });
  expect(page).toMatchObject({ totalNum: 7, totalPage: 2, items: [{ uid: uids[5] }, { uid: uids[6] }] });
  expect((await nd('getSubAccount', { uid: uids[2] })).items).toMatchObject([{ accountName: 'Client 3' }]);
  // They do not count among the sub-accounts that any customer may open.
  const own = { subName: 'subaccount1', password: 'secret1234', access: 'Spot', remarks: '' };
  expect(await ask('account.subAccount.addSubAccount', own)).toMatchObject({ code: '200000' });
});

test.each([{ begin: '2024-05-10' }, { end: '20240509' }, { end: '20241111' }, { begin: '20241350' }])(
  'a period such as %o is refused',
  async (wrong) => {
    expect(await refused('getBrokerInfo', { ...period, ...wrong })).toBe('400100');
  },
);

test('a client trades with a key that the broker makes, changes and deletes', async () => {
  const uid = await openClient('Trading client');
  const made = await nd('addSubAccountApi', {
    uid,
    passphrase: '11223344',
    ipWhitelist: ['127.0.0.1', '123.45.67.89'],
    permissions: ['general', 'spot'],
    label: 'for tests',
  });
  expect(made).toMatchObject({
    uid,
    label: 'for tests',
    permissions: ['General', 'Spot'],
    ipWhitelist: ['127.0.0.1', '123.45.67.89'],
  });
  const listed = { uid, apiKey: made.apiKey, ipWhitelist: ['127.**.1', '123.**.89'] };
  expect(await nd('getSubAccountAPI', { uid })).toMatchObject([listed]);
  expect((await nd('getSubAccountAPI', { uid }))[0]).not.toHaveProperty('secretKey');
  const key = {
    ...theSandbox().keys[0],
    apiKey: made.apiKey,
    apiSecret: made.secretKey,
    apiPassphrase: '11223344',
    version: made.apiVersion,
  };
  const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '10000', size: '0.01' };
  await nd('transfer', {
    currency: 'USDT',
    amount: '500',
    direction: 'OUT',
    accountType: 'TRADE',
    specialUid: uid,
    specialAccountType: 'TRADE',
    clientOid: 'first',
  });
  expect(await ask('spot.order.addOrder', order, key)).toMatchObject({ code: '200000' });
  const change = { uid, apiKey: made.apiKey, ipWhitelist: [], permissions: ['general'], label: 'reads' };
  expect(await nd('modifySubAccountApi', change)).toMatchObject({ permissions: ['General'], label: 'reads' });
  expect(await ask('spot.order.addOrder', order, key)).toMatchObject({ code: '400007' });
  expect(await nd('deleteSubAccountAPI', { uid, apiKey: made.apiKey })).toBe(true);
  expect(await nd('getSubAccountAPI', { uid })).toEqual([]);
  expect(await ask('account.account.getAccountInfo', {}, key)).toMatchObject({ code: '400003' });
});

test('money goes to a client and back, and nothing is lost', async () => {
  const uid = await openClient('Rich client');
  const before = totals();
  const move = {
    currency: 'USDT',
    amount: '100.5',
    accountType: 'MAIN',
    specialUid: uid,
    specialAccountType: 'TRADE',
  };
  const { orderId } = await nd('transfer', { ...move, direction: 'OUT', clientOid: 'out' });
  expect(held('trade', 'USDT', uid).available).toBe('100.5');
  expect(await nd('getTransferHistory', { orderId })).toMatchObject({
    orderId,
    amount: '100.5',
    fromUid: 235000001,
    fromAccountType: 'MAIN',
    toUid: Number(uid),
    toAccountType: 'TRADE',
    status: 'SUCCESS',
  });
  expect(await refused('transfer', { ...move, direction: 'OUT', clientOid: 'out' })).toBe('102426');
  expect(await refused('transfer', { ...move, direction: 'IN', amount: '101', clientOid: 'in' })).toBe(
    '230003',
  );
  expect(await refused('transfer', { ...move, direction: 'OUT', specialUid: '1', clientOid: 'x' })).toBe(
    '600101',
  );
  await nd('transfer', { ...move, direction: 'IN', clientOid: 'in' });
  expect(held('trade', 'USDT', uid).available).toBe('0');
  expect(totals()).toEqual(before);
  expect(await refused('getTransferHistory', { orderId: 'another' })).toBe('400100');
});

test('what clients receive and withdraw is shown to their broker only', async () => {
  const uid = await openClient('Saving client');
  const { baseUrl, advance } = theSandbox();
  const admin = (body: object) =>
    fetch(`${baseUrl.spot}/_sandbox/deposit`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await admin({ uid, currency: 'USDT', amount: '70', chain: 'trx' })).status).toBe(200);
  const [row] = await nd('getDepositList', { currency: 'USDT' });
  expect(row).toMatchObject({ uid: Number(uid), amount: '70', status: 'PROCESSING', isInner: false });
  advance(300_000);
  expect(await nd('getDepositDetail', { currency: 'USDT', hash: row.hash })).toMatchObject({
    status: 'SUCCESS',
    walletTxId: row.hash,
  });
  expect(await nd('getDepositList', { status: 'PROCESSING' })).toEqual([]);
  expect(await nd('getDepositList', { startTimestamp: row.createdAt + 1 })).toEqual([]);
  expect(await refused('getDepositDetail', { currency: 'BTC', hash: row.hash })).toBe('400100');
  // No route withdraws a client's money: clients' keys have no such permission.
  const { id } = withdraw(theSandbox().exchange, {
    uid,
    currency: 'USDT',
    chainId: 'trx',
    type: 'ADDRESS',
    address: 'TKFRQXSDcY4kd3QLzw7uK16GmLrjJggwX8',
    addressName: 'address',
    memo: '',
    value: amount('20'),
    isInner: false,
    remark: '',
    feeInside: false,
  });
  const shown = { id, uid: Number(uid), chain: 'trx', amount: '20', status: 'PROCESSING' };
  expect(await nd('getWithdrawDetail', { withdrawalId: id })).toMatchObject(shown);
  const own = await nd('applyFastWithdrawal', {
    address: 'TKFRQXSDcY4kd3QLzw7uK16GmLrjJggwX8',
    amount: 12.5,
    currency: 'USDT',
    chain: 'trx',
    memo: '',
    remark: 'mine',
  });
  expect(held('main', 'USDT').held).not.toBe('0');
  expect(await refused('getWithdrawDetail', own)).toBe('400100');
});

const papers = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  issueCountry: 'GB',
  birthDate: '1990-12-10',
  expireDate: '2099-01-01',
  identityType: 'passport',
  identityNumber: '1',
  frontPhoto: 'data:image/jpeg;base64,',
  backendPhoto: '',
  facePhoto: 'data:image/jpeg;base64,',
};

test('an identity is checked within a minute', async () => {
  const clientUid = await openClient('New client');
  const status = async () => (await nd('getKYCStatus', { clientUids: clientUid }))[0].status;
  expect(await status()).toBe('NONE');
  expect(await nd('submitKYC', { ...papers, clientUid })).toBeNull();
  expect(await status()).toBe('PROCESS');
  expect(await refused('submitKYC', { ...papers, clientUid })).toBe('400100');
  theSandbox().advance(60_000);
  expect(await status()).toBe('PASS');
  const old = await openClient('Old client');
  expect(await refused('submitKYC', { ...papers, clientUid: old, expireDate: 'soon' })).toBe('400100');
  await nd('submitKYC', { ...papers, clientUid: old, expireDate: '2020-01-01' });
  theSandbox().advance(60_000);
  expect((await nd('getKYCStatusList')).items).toMatchObject([
    { clientUid: Number(clientUid), status: 'PASS', rejectReason: null },
    { clientUid: Number(old), status: 'REJECT', rejectReason: expect.stringContaining('expireDate') },
  ]);
  await nd('submitKYC', { ...papers, clientUid: old });
  expect(JSON.stringify(saveExchange(theSandbox().exchange))).not.toContain('Lovelace');
  expect(await refused('getKYCStatus', { clientUids: `${clientUid},1` })).toBe('600101');
});

test('mark-ups are kept by client and market, across a snapshot', async () => {
  const uid = await openClient('Client A');
  await openClient('Client B');
  const markup = { tradeType: 'TRADE', makerMarkUp: '0.0001', takerMarkUp: '0.0002', effectiveType: 'NOW' };
  await nd('setMarkup', markup);
  await nd('setMarkup', { ...markup, subUids: [uid], takerMarkUp: '0.0003' });
  const { exchange } = theSandbox();
  loadExchange(exchange, saveExchange(exchange));
  expect(await nd('getMarkup')).toMatchObject([
    { uid, tradeType: 'TRADE', takerMarkUp: '0.0003' },
    { tradeType: 'TRADE', takerMarkUp: '0.0002' },
  ]);
  expect(await nd('getMarkup', { subUids: Number(uid) })).toHaveLength(1);
  expect(await refused('setMarkup', { ...markup, makerMarkUp: '-1' })).toBe('400100');
  expect(await refused('setMarkup', { ...markup, subUids: [1] })).toBe('600101');
  expect(await refused('setMarkup', { ...markup, tradeType: 'OTHER' })).toBe('400100');
});
