import { format } from '../../engine/amount.ts';
import { chainsOf } from '../../engine/accounts/chains.ts';
import { depositsOf } from '../../engine/accounts/deposits.ts';
import type { Deposit } from '../../engine/accounts/deposits.ts';
import { withdrawalsOf } from '../../engine/accounts/withdrawals.ts';
import type { Withdrawal } from '../../engine/accounts/withdrawals.ts';
import { deposits } from '../account/deposits.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { inRange, pageFor } from '../pages.ts';
import { bothVersions, isV1 } from './call.ts';
import { withdrawals } from '../account/withdrawals.ts';

/** The classic behaviour that does the same, asked in its own words. */
const ask = (
  behaviours: Behaviours,
  id: string,
  call: Call,
  args: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => {
  const behave = behaviours[id];
  if (!behave) throw new Error(`There is no behaviour ${id}.`);
  return behave({ ...call, args: { ...call.args, ...args } }) as Readonly<Record<string, unknown>>;
};

/** The first version names a chain `chainId`. */
const chainOf = (call: Call): Readonly<Record<string, unknown>> =>
  isV1(call) && call.args['chainId'] !== undefined ? { chain: call.args['chainId'] } : {};

/** Unified customers too have their deposits in the funding account. */
const WORDS: Readonly<Record<string, string>> = { MAIN: 'FUNDING', TRADE: 'SPOT' };

const getDepositAddress: Behaviour = (call) => {
  const rows = ask(deposits, 'account.deposit.getDepositAddressV3', call) as unknown as readonly Readonly<
    Record<string, unknown>
  >[];
  return rows.map(({ chainId, to, ...row }) => {
    const account = WORDS[String(to)] ?? 'FUNDING';
    return {
      ...row,
      remark: '',
      ...(isV1(call) ? { chainId, to: account } : { chain: chainId, toAccountType: account }),
    };
  });
};

const isMeant =
  (call: Call) =>
  (one: Deposit | Withdrawal): boolean => {
    const [currency, id, status] = ['currency', 'id', 'status'].map((name) => optionalText(call, name));
    return (
      (currency === undefined || one.currency === currency) &&
      (id === undefined || one.id === id) &&
      (status === undefined || one.status === status) &&
      inRange(call, one.createdAt)
    );
  };

const shared = (one: Deposit | Withdrawal): Readonly<Record<string, unknown>> => ({
  id: one.id,
  currency: one.currency,
  chain: one.chainId ?? '',
  address: one.address,
  memo: one.memo,
  isInner: one.isInner,
  amount: format(one.amount),
  walletTxId: one.walletTxId ?? '',
  createdAt: one.createdAt,
  updatedAt: one.updatedAt,
  remark: one.remark,
});

const getDepositHistory: Behaviour = (call) =>
  pageFor(
    call,
    depositsOf(call.exchange, uidOf(call))
      .filter(isMeant(call))
      .toReversed()
      .map((one) => ({
        ...shared(one),
        status: one.status,
        fee: '0',
        arrears: false,
        url: '',
        statusRemark: '',
        preConfirms: one.needed,
        confirms: one.needed,
        currentConfirms: one.confirmations,
      })),
    { size: 10 },
  );

/** The wallet's own step is part of processing here. */
const statusOf = ({ status }: Withdrawal): string => (status === 'WALLET_PROCESSING' ? 'PROCESSING' : status);

const getWithdrawalHistory: Behaviour = (call) =>
  pageFor(
    call,
    withdrawalsOf(call.exchange, uidOf(call))
      .map((one) => ({ ...one, status: statusOf(one) as Withdrawal['status'] }))
      .filter(isMeant(call))
      .toReversed()
      .map((one) => ({
        ...shared(one),
        status: one.status,
        fee: format(one.fee),
        failureReason: one.failureReason,
        failureReasonMsg: one.failureReason,
        subStatus: '',
      })),
    { size: 10 },
  );

const withdrawalV3: Behaviour = (call) =>
  ask(withdrawals, 'account.withdrawal.withdrawalV3', call, chainOf(call));

const cancelWithdrawal: Behaviour = (call) => {
  const withdrawalId = call.args[isV1(call) ? 'withdrawalId' : 'withdrawId'];
  ask(withdrawals, 'account.withdrawal.cancelWithdrawal', call, { withdrawalId });
  return isV1(call) ? null : { withdrawId: withdrawalId };
};

const getWithdrawalQuotas: Behaviour = (call) => {
  const quotas = ask(withdrawals, 'account.withdrawal.getWithdrawalQuotas', call, chainOf(call));
  const {
    chain: chainName,
    remainAmount,
    availableAmount,
    withdrawMinFee,
    innerWithdrawMinFee,
    ...rest
  } = quotas;
  const chains = chainsOf(call.exchange, text(call, 'currency'));
  const chain = chains.find(({ name }) => name === chainName)?.id ?? '';
  if (isV1(call)) return { ...quotas, chainId: chain, chainName };
  return {
    ...rest,
    chain,
    chainName,
    availableWithdrawAmount: availableAmount,
    remainingQuotaAmount: remainAmount,
    minWithdrawFee: withdrawMinFee,
    minInnerWithdrawFee: innerWithdrawMinFee,
  };
};

export const unifiedFunding: Behaviours = {
  ...bothVersions('account', { getDepositAddress, withdrawalV3, cancelWithdrawal, getWithdrawalQuotas }),
  'unified.account.getDepositHistory': getDepositHistory,
  'unified.account.getWithdrawalHistory': getWithdrawalHistory,
};
