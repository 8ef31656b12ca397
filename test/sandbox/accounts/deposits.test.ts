import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { deposit } from '../../../packages/sandbox/src/engine/accounts/deposits.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { welcome } from '../../../packages/sandbox/src/people.ts';
import { START, ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

liveAfresh();

test('addresses are opened once per chain, and the same seed opens the same ones', async () => {
  const missing = await ask('account.deposit.getDepositAddressV1', { currency: 'USDT', chain: 'trx' });
  expect(missing.code).toBe('260220');
  expect(await data('account.deposit.getDepositAddressV3', { currency: 'USDT' })).toEqual([]);
  const made = await data('account.deposit.addDepositAddressV3', { currency: 'USDT', chain: 'trx' });
  expect(made).toMatchObject({ chainId: 'trx', chainName: 'TRC20', to: 'MAIN', memo: null });
  expect(made.address).toMatch(/^T[1-9A-HJ-NP-Za-km-z]{33}$/);
  expect(await ask('account.deposit.addDepositAddressV3', { currency: 'USDT', chain: 'trx' })).toMatchObject({
    code: '260000',
  });
  expect(await ask('account.deposit.addDepositAddressV3', { currency: 'USDT', chain: 'btc' })).toMatchObject({
    code: '900014',
  });
  const ton = await data('account.deposit.addDepositAddressV1', {
    currency: 'USDT',
    chain: 'ton',
    to: 'TRADE',
  });
  expect(ton).toMatchObject({ chain: 'TON', to: 'TRADE', memo: expect.stringMatching(/^\d{10}$/) });
  expect(await data('account.deposit.getDepositAddressV2', { currency: 'USDT' })).toHaveLength(2);
  expect(await data('account.deposit.getDepositAddressV1', { currency: 'USDT', chain: 'trx' })).toMatchObject(
    { address: made.address },
  );
  const again = createExchange({ seed: '7', speed: 0, real: () => START });
  welcome(again, '235000001', 'same', 'global');
  expect(deposit(again, '235000001', 'USDT', amount('1'), 'trx').address).toBe(made.address);
});

test('a deposit counts its confirmations and is then credited', async () => {
  const sandbox = theSandbox();
  const before = totals();
  const heard: string[] = [];
  sandbox.exchange.events.on('balance', ({ event }) => heard.push(event));
  const made = deposit(sandbox.exchange, '235000001', 'BTC', amount('0.5'));
  const history = () => data('account.deposit.getDepositHistory', { currency: 'BTC' });
  expect(await history()).toMatchObject({ totalNum: 1, items: [{ status: 'PROCESSING', amount: '0.5' }] });
  expect(held('main', 'BTC').available).toBe('1');
  sandbox.advance(5000);
  expect(made.confirmations).toBe(1);
  sandbox.advance(60_000);
  expect(made.confirmations).toBe(made.needed);
  expect(await history()).toMatchObject({
    items: [{ status: 'SUCCESS', chain: 'btc', walletTxId: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
  expect(held('main', 'BTC').available).toBe('1.5');
  expect(heard).toEqual(['main.deposit']);
  expect(totals()).toEqual(before);
  const { items } = await data('account.account.getSpotLedger', { bizType: 'DEPOSIT' });
  expect(items).toMatchObject([{ direction: 'in', amount: '0.5', accountType: 'MAIN' }]);
  expect(await data('account.deposit.getDepositHistory', { status: 'PROCESSING' })).toMatchObject({
    items: [],
  });
  expect((await data('account.deposit.getDepositHistoryOld', { currency: 'BTC' })).items).toEqual([]);
});

test('an address that credits the trade account does so', async () => {
  await data('account.deposit.addDepositAddressV3', { currency: 'ETH', chain: 'eth', to: 'trade' });
  deposit(theSandbox().exchange, '235000001', 'ETH', amount('2'), 'eth');
  theSandbox().advance(120_000);
  expect(held('trade', 'ETH').available).toBe('102');
});
