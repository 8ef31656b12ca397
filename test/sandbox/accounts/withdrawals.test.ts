import { expect, test } from 'vitest';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import { failWithdrawal, withdrawalsOf } from '../../../packages/sandbox/src/engine/accounts/withdrawals.ts';
import { ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

liveAfresh();

const outside = 'TAbcdefghijkmnopqrstuvwxyz12345678';
const apply = (more: object = {}) =>
  ask('account.withdrawal.withdrawalV3', {
    currency: 'USDT',
    toAddress: outside,
    amount: '100',
    withdrawType: 'ADDRESS',
    chain: 'trx',
    ...more,
  });
const detail = (withdrawalId: string) =>
  data('account.withdrawal.getWithdrawalHistoryById', { withdrawalId });

test('a withdrawal is held, goes to the wallet and leaves, by the clock', async () => {
  const sandbox = theSandbox();
  const before = totals();
  const fees = balanceOf(sandbox.exchange, 'fees', 'main', 'USDT').available;
  const heard: string[] = [];
  sandbox.exchange.events.on('balance', ({ event }) => heard.push(event));
  const { withdrawalId } = (await apply({ remark: 'bye' })).data;
  expect(held('main', 'USDT')).toEqual({ available: '9899', held: '101' });
  expect(await detail(withdrawalId)).toMatchObject({
    status: 'PROCESSING',
    cancelType: 'CANCELABLE',
    amount: '100',
    fee: '1',
    walletTxId: null,
    remark: 'bye',
  });
  sandbox.advance(31_000);
  expect(await detail(withdrawalId)).toMatchObject({
    status: 'WALLET_PROCESSING',
    cancelType: 'NON_CANCELABLE',
  });
  expect(await ask('account.withdrawal.cancelWithdrawal', { withdrawalId })).toMatchObject({
    code: '400100',
  });
  sandbox.advance(60_000);
  expect(await detail(withdrawalId)).toMatchObject({ status: 'SUCCESS', walletTxId: expect.any(String) });
  expect(held('main', 'USDT')).toEqual({ available: '9899', held: '0' });
  const { exchange } = sandbox;
  expect(balanceOf(exchange, 'fees', 'main', 'USDT').available.minus(fees).toFixed()).toBe('1');
  expect(totals()).toEqual(before);
  expect(heard).toEqual(['main.withdraw_hold', 'main.withdraw_done']);
  const ledger = await data('account.account.getSpotLedger', { bizType: 'WITHDRAW' });
  expect(ledger.items).toMatchObject([{ amount: '101', fee: '1', direction: 'out' }]);
  expect(
    await data('account.withdrawal.getWithdrawalHistory', { currency: 'USDT', status: 'SUCCESS' }),
  ).toMatchObject({ totalNum: 1, items: [{ id: withdrawalId, chain: 'trx' }] });
  expect((await data('account.withdrawal.getWithdrawalHistoryOld', { currency: 'USDT' })).items).toEqual([]);
});

test('one that is cancelled or fails gives all of it back', async () => {
  const sandbox = theSandbox();
  const first = (await apply()).data.withdrawalId;
  await data('account.withdrawal.cancelWithdrawal', { withdrawalId: first });
  const second = (await apply({ feeDeductType: 'INTERNAL' })).data.withdrawalId;
  expect(held('main', 'USDT')).toEqual({ available: '9900', held: '100' });
  expect(await detail(second)).toMatchObject({ amount: '99', fee: '1' });
  sandbox.advance(31_000);
  const found = withdrawalsOf(sandbox.exchange, '235000001').find(({ id }) => id === second)!;
  failWithdrawal(sandbox.exchange, found, 'The chain is down');
  sandbox.advance(3_600_000);
  expect(held('main', 'USDT')).toEqual({ available: '10000', held: '0' });
  for (const id of [first, second])
    expect(await detail(id)).toMatchObject({
      status: 'FAILURE',
      returnStatus: 'SUCCESS',
      returnAmount: expect.stringMatching(/^10[01]$/),
    });
});

test('refusals hold nothing', async () => {
  expect(await apply({ amount: '20000' })).toMatchObject({ code: '115007' });
  expect(await apply({ amount: '2' })).toMatchObject({ code: '400100' });
  expect(await apply({ chain: 'btc' })).toMatchObject({ code: '900014' });
  expect(await apply({ chain: 'ton' })).toMatchObject({
    code: '400100',
    msg: expect.stringContaining('memo'),
  });
  expect(await apply({ toAddress: '' })).toMatchObject({ code: '400100' });
  expect(await apply({ currency: 'BTC', chain: 'btc', amount: '20' })).toMatchObject({ code: '110003' });
  expect(await apply({ withdrawType: 'MAIL', toAddress: 'a@example.com' })).toMatchObject({ code: '400100' });
  expect(held('main', 'USDT')).toEqual({ available: '10000', held: '0' });
  const quotas = await data('account.withdrawal.getWithdrawalQuotas', { currency: 'USDT', chain: 'trx' });
  expect(quotas).toMatchObject({
    availableAmount: '10000',
    withdrawMinFee: '1',
    chain: 'TRC20',
    precision: 8,
  });
});

test('to another customer it goes at once and free of charge', async () => {
  const [, , other] = theSandbox().keys;
  const { uid } = other!;
  const before = totals();
  await data('account.withdrawal.withdrawalV3', {
    currency: 'USDT',
    toAddress: uid,
    amount: '5',
    withdrawType: 'UID',
  });
  const { address } = await data(
    'account.deposit.addDepositAddressV3',
    { currency: 'USDT', chain: 'trx' },
    other,
  );
  await data('account.withdrawal.withdrawalV1', {
    currency: 'USDT',
    address,
    amount: 7,
    isInner: true,
    chain: 'trx',
  });
  expect(held('main', 'USDT')).toEqual({ available: '9988', held: '0' });
  expect(held('main', 'USDT', uid).available).toBe('10012');
  const { items } = await data('account.deposit.getDepositHistory', { currency: 'USDT' }, other);
  expect(items).toMatchObject([
    { amount: '7', isInner: true, status: 'SUCCESS' },
    { amount: '5', isInner: true },
  ]);
  // Over the chain it takes its time, and arrives as a deposit.
  await apply({ toAddress: address });
  theSandbox().advance(600_000);
  expect(held('main', 'USDT', uid).available).toBe('10112');
  expect(totals()).toEqual(before);
});

test('what was withdrawn counts for a day', async () => {
  await apply({ amount: '1000' });
  const quota = () => data('account.withdrawal.getWithdrawalQuotas', { currency: 'USDT', chain: 'trx' });
  expect(await quota()).toMatchObject({ usedQuotaCurrencyAmount: '1000', remainAmount: '998999' });
  theSandbox().advance(86_400_001);
  expect(await quota()).toMatchObject({ usedQuotaCurrencyAmount: '0' });
});
