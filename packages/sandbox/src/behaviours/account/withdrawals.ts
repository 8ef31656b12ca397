import { amount, cut, divide, format, max, min, ZERO } from '../../engine/amount.ts';
import { PRECISION } from '../../engine/accounts/chains.ts';
import { requireChain } from '../../engine/accounts/deposits.ts';
import { peekBalance } from '../../engine/accounts/purse.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import type { WithdrawType } from '../../engine/accounts/receivers.ts';
import {
  DAILY_LIMIT,
  cancelWithdrawal,
  usedQuota,
  withdraw,
  withdrawalsOf,
} from '../../engine/accounts/withdrawals.ts';
import type { Withdrawal } from '../../engine/accounts/withdrawals.ts';
import { usdtPriceOf, worth } from '../../engine/accounts/worth.ts';
import { Refusal } from '../../refusal.ts';
import { optionalFlag, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { inOldRange } from './deposits.ts';
import { inRange, pageFor } from '../pages.ts';

const fixed = amount('100000000');

const quotas: Behaviour = (call) => {
  const { exchange } = call;
  const uid = uidOf(call);
  const currency = text(call, 'currency');
  const chain = requireChain(exchange, currency, optionalText(call, 'chain'));
  const used = usedQuota(exchange, uid);
  const left = max(ZERO, DAILY_LIMIT.minus(used));
  const price = usdtPriceOf(exchange, currency);
  const remain = price.eq(ZERO) ? fixed : divide(left, price, PRECISION);
  const balance = peekBalance(exchange, { uid, account: 'main' }, currency);
  return {
    currency,
    limitBTCAmount: format(cut(worth(exchange, DAILY_LIMIT, 'USDT', 'BTC'), PRECISION)),
    usedBTCAmount: format(cut(worth(exchange, used, 'USDT', 'BTC'), PRECISION)),
    quotaCurrency: 'USDT',
    limitQuotaCurrencyAmount: format(DAILY_LIMIT),
    usedQuotaCurrencyAmount: format(cut(used, PRECISION)),
    remainAmount: format(remain),
    availableAmount: format(min(balance?.available ?? ZERO, remain)),
    withdrawMinFee: format(chain.withdrawFee),
    innerWithdrawMinFee: '0',
    withdrawMinSize: format(chain.withdrawMin),
    isWithdrawEnabled: true,
    precision: PRECISION,
    chain: chain.name,
    reason: null,
    lockedAmount: '0',
  };
};

const apply =
  (addressName: 'address' | 'toAddress'): Behaviour =>
  (call) => {
    const type = (optionalText(call, 'withdrawType') ?? 'ADDRESS') as WithdrawType;
    const { id } = withdraw(call.exchange, {
      uid: uidOf(call),
      currency: text(call, 'currency'),
      chainId: optionalText(call, 'chain'),
      type,
      address: text(call, addressName),
      memo: optionalText(call, 'memo') ?? '',
      value: readAmount('amount', call.args['amount']),
      isInner: type !== 'ADDRESS' || (optionalFlag(call, 'isInner') ?? false),
      remark: optionalText(call, 'remark') ?? '',
      feeInside: optionalText(call, 'feeDeductType') === 'INTERNAL',
      addressName,
    });
    return { withdrawalId: id };
  };

const find = (call: Call): Withdrawal => {
  const id = text(call, 'withdrawalId');
  const found = withdrawalsOf(call.exchange, uidOf(call)).find((one) => one.id === id);
  if (!found) throw new Refusal('400100', 'There is no such withdrawal.', { absent: 'withdrawalId' });
  return found;
};

const cancel: Behaviour = (call) => {
  const found = find(call);
  cancelWithdrawal(call.exchange, found);
  return { withdrawalId: found.id };
};

const detail: Behaviour = (call) => {
  const one = find(call);
  const failed = one.status === 'FAILURE';
  return {
    id: one.id,
    uid: Number(one.uid),
    currency: one.currency,
    chainId: one.chainId ?? '',
    chainName: one.chainName,
    currencyName: one.currency,
    status: one.status,
    failureReason: one.failureReason,
    failureReasonMsg: failed ? one.failureReason : null,
    address: one.address,
    memo: one.memo,
    isInner: one.isInner,
    amount: format(one.amount),
    fee: format(one.fee),
    walletTxId: one.walletTxId ?? null,
    addressRemark: null,
    remark: one.remark,
    createdAt: one.createdAt,
    cancelType: one.status === 'PROCESSING' ? 'CANCELABLE' : 'NON_CANCELABLE',
    taxes: null,
    taxDescription: null,
    returnStatus: failed ? 'SUCCESS' : 'NOT_RETURN',
    returnAmount: failed ? format(one.amount.plus(one.fee)) : null,
    returnCurrency: one.currency,
  };
};

const meant = (call: Call): readonly Withdrawal[] => {
  const currency = text(call, 'currency');
  const status = optionalText(call, 'status');
  return withdrawalsOf(call.exchange, uidOf(call))
    .filter((one) => one.currency === currency && (status === undefined || one.status === status))
    .reverse();
};

const history: Behaviour = (call) => {
  const page = pageFor(
    call,
    meant(call).filter(({ createdAt }) => inRange(call, createdAt)),
  );
  return {
    ...page,
    items: page.items.map((one) => ({
      id: one.id,
      currency: one.currency,
      chain: one.chainId ?? '',
      status: one.status,
      address: one.address,
      memo: one.memo,
      isInner: one.isInner,
      amount: format(one.amount),
      fee: format(one.fee),
      walletTxId: one.walletTxId ?? null,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
      remark: one.remark,
      arrears: false,
    })),
  };
};

const historyOld: Behaviour = (call) => {
  const page = pageFor(
    call,
    meant(call).filter(({ createdAt }) => inOldRange(call, createdAt)),
  );
  return {
    ...page,
    items: page.items.map((one) => ({
      currency: one.currency,
      createAt: Math.floor(one.createdAt / 1000),
      amount: format(one.amount),
      address: one.address,
      walletTxId: one.walletTxId ?? '',
      isInner: one.isInner,
      status: one.status,
    })),
  };
};

export const withdrawals: Behaviours = {
  'account.withdrawal.getWithdrawalQuotas': quotas,
  'account.withdrawal.withdrawalV1': apply('address'),
  'account.withdrawal.withdrawalV3': apply('toAddress'),
  'account.withdrawal.cancelWithdrawal': cancel,
  'account.withdrawal.getWithdrawalHistoryById': detail,
  'account.withdrawal.getWithdrawalHistory': history,
  'account.withdrawal.getWithdrawalHistoryOld': historyOld,
};
