import { expect, test } from 'vitest';
import { convertAtLimit } from '../../../packages/sandbox/src/engine/accounts/convert.ts';
import { deposit } from '../../../packages/sandbox/src/engine/accounts/deposits.ts';
import { withdraw } from '../../../packages/sandbox/src/engine/accounts/withdrawals.ts';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { purchase } from '../../../packages/sandbox/src/engine/margin/lending.ts';
import { setLeverage } from '../../../packages/sandbox/src/engine/margin/leverage.ts';
import { borrow } from '../../../packages/sandbox/src/engine/margin/loans.ts';
import { loadExchange, saveExchange } from '../../../packages/sandbox/src/engine/snapshot.ts';
import { welcome } from '../../../packages/sandbox/src/people.ts';

const uid = '235000001';
const symbols = ['BTC-USDT'];
const still = (): Exchange => createExchange({ seed: '1', speed: 0, real: () => 1_760_000_000_000, symbols });

test('deposits, withdrawals, loans and waiting orders go on in an exchange that loads them', () => {
  const first = still();
  welcome(first, uid, 'trader', 'global');
  deposit(first, uid, 'BTC', amount('0.5'));
  withdraw(first, {
    uid,
    currency: 'USDT',
    chainId: 'trx',
    type: 'ADDRESS',
    address: 'nowhere',
    addressName: 'address',
    memo: '',
    value: amount('100'),
    isInner: false,
    remark: '',
    feeInside: false,
  });
  setLeverage(first, { uid, account: 'margin' }, '3');
  borrow(first, { uid, account: 'margin' }, 'USDT', amount('1000'), 'FOK');
  purchase(first, uid, 'USDT', amount('500'), amount('0.05'));
  const sizes = { from: 'BTC', to: 'USDT', fromSize: amount('0.1'), toSize: amount('9000') };
  convertAtLimit(first, { uid, clientOrderId: 'a', account: 'FUNDING' }, sizes);

  const second = still();
  loadExchange(second, JSON.parse(JSON.stringify(saveExchange(first))));
  for (const exchange of [first, second]) exchange.clock.advance(7_200_000);
  const { state: _one, ...one } = saveExchange(first);
  const { state: _two, ...two } = saveExchange(second);
  expect(two).toEqual(one);
  expect(second.state).toEqual(first.state);
  expect(second.state.margin.interests.get(uid)?.length).toBeGreaterThan(0);
  expect(second.state.accounts.deposits.get(uid)?.[0]?.status).toBe('SUCCESS');
  expect(second.state.accounts.withdrawals.get(uid)?.[0]?.status).toBe('SUCCESS');
});
