import { depositsOf, requireChain } from '../../engine/accounts/deposits.ts';
import type { Deposit } from '../../engine/accounts/deposits.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import type { WithdrawType } from '../../engine/accounts/receivers.ts';
import { withdraw, withdrawalsOf } from '../../engine/accounts/withdrawals.ts';
import { isCurrency } from '../../engine/accounts/chains.ts';
import { format } from '../../engine/amount.ts';
import { clientsOf } from '../../engine/brokers/clients.ts';
import { Refusal } from '../../refusal.ts';
import { optionalFlag, optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { inRange } from '../pages.ts';

const MOST_ROWS = 1000;

/** Deposits from inside have no transaction; their own id stands for it. */
const hashOf = ({ walletTxId, id }: Deposit): string => walletTxId ?? id;

const view = (one: Deposit): Readonly<Record<string, unknown>> => ({
  uid: Number(one.uid),
  hash: hashOf(one),
  address: one.address,
  memo: one.memo,
  amount: format(one.amount),
  fee: '0',
  currency: one.currency,
  isInner: one.isInner,
  walletTxId: one.walletTxId ?? null,
  status: one.status,
  remark: one.remark,
  chain: one.chainId,
  createdAt: one.createdAt,
  updatedAt: one.updatedAt,
});

/** What arrived at any of the broker's clients, the newest first. */
const received = (call: Call): readonly Deposit[] =>
  clientsOf(call.exchange, uidOf(call))
    .flatMap(({ uid }) => depositsOf(call.exchange, uid))
    .sort((a, b) => b.createdAt - a.createdAt);

const deposits: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const status = optionalText(call, 'status');
  const hash = optionalText(call, 'hash');
  return received(call)
    .filter(
      (one) =>
        (currency === undefined || one.currency === currency) &&
        (status === undefined || one.status === status) &&
        (hash === undefined || hashOf(one) === hash) &&
        inRange(call, one.createdAt, ['startTimestamp', 'endTimestamp']),
    )
    .slice(0, Math.min(optionalNumber(call, 'limit') ?? MOST_ROWS, MOST_ROWS))
    .map(view);
};

const deposit: Behaviour = (call) => {
  const found = received(call).find(
    (one) => one.currency === text(call, 'currency') && hashOf(one) === text(call, 'hash'),
  );
  if (!found) throw new Refusal('400100', 'No client received such a deposit.', { absent: 'hash' });
  return view(found);
};

const withdrawal: Behaviour = (call) => {
  const id = text(call, 'withdrawalId');
  const found = clientsOf(call.exchange, uidOf(call))
    .flatMap(({ uid }) => withdrawalsOf(call.exchange, uid))
    .find((one) => one.id === id);
  if (!found) throw new Refusal('400100', 'No client made such a withdrawal.', { absent: 'withdrawalId' });
  return {
    id: found.id,
    chain: found.chainId ?? '',
    walletTxId: found.walletTxId ?? null,
    uid: Number(found.uid),
    updatedAt: found.updatedAt,
    amount: format(found.amount),
    memo: found.memo,
    fee: format(found.fee),
    address: found.address,
    remark: found.remark,
    isInner: found.isInner,
    currency: found.currency,
    status: found.status,
    createdAt: found.createdAt,
  };
};

/** A withdrawal of the caller's own main account; what compliance asks for is taken and not kept. */
const fastWithdrawal: Behaviour = (call) => {
  const { exchange } = call;
  const currency = text(call, 'currency');
  if (!isCurrency(exchange, currency))
    throw new Refusal('900014', 'There is no such currency.', { absent: 'currency' });
  const type = (optionalText(call, 'withdrawType') ?? 'ADDRESS') as WithdrawType;
  const isInner = type !== 'ADDRESS' || (optionalFlag(call, 'isInner') ?? false);
  const { id } = withdraw(exchange, {
    uid: uidOf(call),
    currency,
    chainId: requireChain(exchange, currency, optionalText(call, 'chain')).id,
    type,
    address: text(call, 'address'),
    addressName: 'address',
    memo: text(call, 'memo'),
    value: readAmount('amount', call.args['amount']),
    isInner,
    remark: text(call, 'remark'),
    feeInside: optionalText(call, 'feeDeductType') === 'INTERNAL',
  });
  return { withdrawalId: id };
};

export const brokerRecords: Behaviours = {
  'broker.ndBroker.getDepositList': deposits,
  'broker.ndBroker.getDepositDetail': deposit,
  'broker.ndBroker.getWithdrawDetail': withdrawal,
  'broker.ndBroker.applyFastWithdrawal': fastWithdrawal,
};
