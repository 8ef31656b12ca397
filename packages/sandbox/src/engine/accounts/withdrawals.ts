import { ZERO, amount, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCappedIf } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf, enter, hold, moveHeld, release } from '../money.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { transactionId } from './addresses.ts';
import type { Chain } from './chains.ts';
import { deposit, noteInnerDeposit, requireChain } from './deposits.ts';
import { findReceiver, ownerOf } from './receivers.ts';
import type { WithdrawType } from './receivers.ts';
import { listOf } from './state.ts';
import { worth } from './worth.ts';

const KEPT = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** From asking to the wallet, and from the wallet to the chain. */
const WALLET_MS = 30_000;
const CHAIN_MS = 60_000;
/** What a customer may withdraw in 24 hours, worth in USDT. */
export const DAILY_LIMIT: Amount = amount('999999');

type WithdrawalStatus = 'PROCESSING' | 'WALLET_PROCESSING' | 'SUCCESS' | 'FAILURE';

export interface Withdrawal {
  readonly id: string;
  readonly uid: string;
  readonly currency: string;
  /** Undefined for one that stays inside. */
  readonly chainId: string | undefined;
  readonly chainName: string;
  readonly address: string;
  readonly memo: string;
  readonly isInner: boolean;
  /** What arrives. */
  readonly amount: Amount;
  /** What it costs besides. */
  readonly fee: Amount;
  status: WithdrawalStatus;
  failureReason: string;
  walletTxId: string | undefined;
  readonly remark: string;
  readonly createdAt: number;
  updatedAt: number;
}

export interface WithdrawalRequest {
  readonly uid: string;
  readonly currency: string;
  readonly chainId: string | undefined;
  readonly type: WithdrawType;
  readonly address: string;
  /** What the request calls it. */
  readonly addressName: string;
  readonly memo: string;
  readonly value: Amount;
  readonly isInner: boolean;
  readonly remark: string;
  /** Takes the fee out of the amount instead of the account. */
  readonly feeInside: boolean;
}

export const withdrawalsOf = ({ state }: Exchange, uid: string): Withdrawal[] =>
  listOf(state.accounts.withdrawals, uid);

const isOver = ({ status }: Withdrawal): boolean => status === 'SUCCESS' || status === 'FAILURE';

/** What was withdrawn in the last 24 hours, worth in USDT. */
export const usedQuota = (exchange: Exchange, uid: string): Amount => {
  const since = exchange.clock.now() - DAY_MS;
  return withdrawalsOf(exchange, uid)
    .filter(({ status, createdAt }) => status !== 'FAILURE' && createdAt > since)
    .reduce((sum, one) => sum.plus(worth(exchange, one.amount, one.currency, 'USDT')), ZERO);
};

const check = (exchange: Exchange, request: WithdrawalRequest, chain: Chain): void => {
  const { uid, currency, value, memo } = request;
  if (request.address === '') throw badParameter(request.addressName, 'is empty');
  if (!request.isInner) {
    if (value.lt(chain.withdrawMin))
      throw badParameter('amount', `is below the minimum ${chain.withdrawMin.toFixed()} of the chain`);
    if (chain.memo && memo === '') throw badParameter('memo', `is needed on ${chain.name}`);
  }
  const used = usedQuota(exchange, uid).plus(worth(exchange, value, currency, 'USDT'));
  if (used.gt(DAILY_LIMIT)) throw new Refusal('110003', 'That is above the limit of 24 hours.');
};

/** Pays another customer at once. */
const payInside = (exchange: Exchange, one: Withdrawal, receiver: string): void => {
  const from = balanceOf(exchange, one.uid, 'main', one.currency);
  const to = balanceOf(exchange, receiver, 'main', one.currency);
  moveHeld(from, to, one.amount);
  finish(exchange, one, 'SUCCESS');
  enter(exchange, to, one.amount, 'DEPOSIT');
  announce(exchange, to, 'main.deposit', { available: one.amount }, { id: one.id });
  const { currency, amount: value, address, remark } = one;
  noteInnerDeposit(exchange, receiver, { currency, amount: value, address, remark });
};

const finish = (exchange: Exchange, one: Withdrawal, status: 'SUCCESS' | 'FAILURE'): void => {
  const whole = one.amount.plus(one.fee);
  const balance = balanceOf(exchange, one.uid, 'main', one.currency);
  one.status = status;
  one.updatedAt = exchange.clock.now();
  const context = { id: one.id };
  if (status === 'SUCCESS') {
    enter(exchange, balance, whole.neg(), 'WITHDRAW', { fee: one.fee });
    announce(exchange, balance, 'main.withdraw_done', { held: whole.neg() }, context);
  } else {
    release(balance, whole);
    announce(exchange, balance, 'main.withdraw_hold', { available: whole, held: whole.neg() }, context);
  }
};

/** Takes a withdrawal: its money is held and leaves in steps by the clock. */
export const withdraw = (exchange: Exchange, request: WithdrawalRequest): Withdrawal => {
  const { uid, currency, value } = request;
  const chain = requireChain(exchange, currency, request.chainId);
  check(exchange, request, chain);
  const receiver = request.isInner ? findReceiver(exchange, request) : undefined;
  const fee = request.isInner ? ZERO : chain.withdrawFee;
  const net = request.feeInside ? value.minus(fee) : value;
  if (!isPositive(net)) throw badParameter('amount', 'does not cover the fee');
  const balance = balanceOf(exchange, uid, 'main', currency);
  const whole = net.plus(fee);
  if (!hold(balance, whole))
    throw new Refusal('115007', `There is not enough ${currency} in the main account.`);
  const now = exchange.clock.now();
  const one: Withdrawal = {
    id: exchange.ids.hex(),
    uid,
    currency,
    chainId: request.isInner ? undefined : chain.id,
    chainName: request.isInner ? '' : chain.name,
    address: request.address,
    memo: request.memo,
    isInner: request.isInner,
    amount: net,
    fee,
    status: 'PROCESSING',
    failureReason: '',
    walletTxId: undefined,
    remark: request.remark,
    createdAt: now,
    updatedAt: now,
  };
  pushCappedIf(withdrawalsOf(exchange, uid), one, KEPT, isOver);
  announce(exchange, balance, 'main.withdraw_hold', { available: whole.neg(), held: whole }, { id: one.id });
  if (receiver === undefined) exchange.clock.schedule(now + WALLET_MS, 'withdrawal.next', `${uid}/${one.id}`);
  else payInside(exchange, one, receiver.uid);
  return one;
};

/** Ends a withdrawal that is still under way; its money is free again. */
export const failWithdrawal = (exchange: Exchange, one: Withdrawal, reason: string): void => {
  if (one.status !== 'PROCESSING' && one.status !== 'WALLET_PROCESSING') return;
  one.failureReason = reason;
  finish(exchange, one, 'FAILURE');
};

/** Takes a withdrawal back that has not gone to the wallet. */
export const cancelWithdrawal = (exchange: Exchange, one: Withdrawal): void => {
  if (one.status !== 'PROCESSING') throw new Refusal('400100', 'The withdrawal can no longer be cancelled.');
  failWithdrawal(exchange, one, 'Cancelled by the customer');
};

const advance = (exchange: Exchange, one: Withdrawal): void => {
  const { uid, currency } = one;
  if (one.status === 'PROCESSING') {
    one.status = 'WALLET_PROCESSING';
    one.walletTxId = transactionId(exchange);
    one.updatedAt = exchange.clock.now();
    exchange.clock.schedule(one.updatedAt + CHAIN_MS, 'withdrawal.next', `${uid}/${one.id}`);
  } else if (one.status === 'WALLET_PROCESSING') {
    const from = balanceOf(exchange, uid, 'main', currency);
    moveHeld(from, balanceOf(exchange, SYSTEM.outside, 'main', currency), one.amount);
    moveHeld(from, balanceOf(exchange, SYSTEM.fees, 'main', currency), one.fee);
    finish(exchange, one, 'SUCCESS');
    const owner = ownerOf(exchange, one.address);
    if (owner) deposit(exchange, owner.uid, currency, one.amount, one.chainId);
  }
};

/** Lets withdrawals go their way. */
export const watchWithdrawals = (exchange: Exchange): void => {
  exchange.clock.handle('withdrawal.next', (key) => {
    const [uid = '', id = ''] = key.split('/');
    const one = withdrawalsOf(exchange, uid).find((known) => known.id === id);
    if (one) advance(exchange, one);
  });
};
