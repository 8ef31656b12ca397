import { isPositive, isZero } from '../amount.ts';
import { SYSTEM } from '../customers.ts';
import type { AccountName, Balance, Customer } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { isOpen } from '../futures/position.ts';
import { futuresOrdersOf, positionsOf } from '../futures/state.ts';
import { indebted } from '../margin/debt.ts';
import { announce, balanceOf, enter, move } from '../money.ts';
import { Refusal } from '../../refusal.ts';
import { spotOrdersOf, stopOrdersOf } from '../spot/state.ts';

export type AccountMode = Customer['accountMode'];

/** The accounts that a unified account takes in. Isolated margin and funding stay apart. */
const MERGED: readonly AccountName[] = ['trade', 'margin', 'futures'];

export const isUnified = ({ accountMode }: Customer): boolean => accountMode === 'UNIFIED';

/** For routes that only a customer with a unified account may use. */
export const requireUnified = (exchange: Exchange, uid: string): void => {
  if (!isUnified(exchange.customer(uid)))
    throw new Refusal(
      '112010',
      'This is for customers with a unified account; this one has classic accounts.',
    );
};

/** And the reverse: the classic accounts of a unified customer are closed. */
export const requireClassic = (exchange: Exchange, uid: string): void => {
  if (isUnified(exchange.customer(uid)))
    throw new Refusal('109003', 'This is for classic accounts; this customer has a unified account.');
};

const balancesIn = (customer: Customer, accounts: readonly AccountName[]): readonly Balance[] =>
  accounts.flatMap((account) => [...(customer.balances.get(account)?.values() ?? [])]);

/** What stands in the way of a change. */
const hindrance = (exchange: Exchange, customer: Customer): string | undefined => {
  const { uid } = customer;
  if (spotOrdersOf(exchange, uid).active.size > 0) return 'has open orders';
  if (stopOrdersOf(exchange, uid).active.size > 0) return 'has stop orders that wait';
  if (futuresOrdersOf(exchange, uid).active.size > 0) return 'has open futures orders';
  if (positionsOf(exchange, uid).some(isOpen)) return 'has open positions';
  if (indebted(exchange, uid).some((account) => account === 'margin' || account === 'unified'))
    return 'owes something';
  const held = balancesIn(customer, [...MERGED, 'unified']).find((balance) => !isZero(balance.held));
  return held && `has ${held.currency} that is kept for orders or positions`;
};

/** Futures accounts call bitcoin XBT. It changes its name on the way through the outside. */
const carry = (exchange: Exchange, from: Balance, account: AccountName, currency: string): void => {
  const value = from.available;
  const to = balanceOf(exchange, from.uid, account, currency);
  if (from.currency === currency) move(from, to, value);
  else {
    move(from, balanceOf(exchange, SYSTEM.outside, 'main', from.currency), value);
    move(balanceOf(exchange, SYSTEM.outside, 'main', currency), to, value);
  }
  for (const [balance, change] of [
    [from, value.neg()],
    [to, value],
  ] as const) {
    enter(exchange, balance, change, 'TRANSFER');
    announce(exchange, balance, `${balance.account}.transfer`, { available: change });
  }
};

const merge = (exchange: Exchange, customer: Customer, mode: AccountMode): void => {
  const from: readonly AccountName[] = mode === 'UNIFIED' ? MERGED : ['unified'];
  const to: AccountName = mode === 'UNIFIED' ? 'unified' : 'trade';
  for (const balance of balancesIn(customer, from))
    if (isPositive(balance.available))
      carry(exchange, balance, to, balance.currency === 'XBT' ? 'BTC' : balance.currency);
};

/**
 * Moves a customer to a unified account, into which the money of the trading accounts goes, or back, when all of it
 * goes to the trading account. Orders and positions must have been closed before.
 */
export const setAccountMode = (exchange: Exchange, uid: string, mode: AccountMode): void => {
  const customer = exchange.customer(uid);
  if (customer.accountMode === mode) return;
  const problem = hindrance(exchange, customer);
  if (problem !== undefined) throw new Refusal('109004', `The mode cannot change: the customer ${problem}.`);
  exchange.atomically(() => {
    merge(exchange, customer, mode);
    customer.accountMode = mode;
  });
};
