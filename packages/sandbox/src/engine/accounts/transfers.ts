import { ZERO, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { setCapped } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { AccountName, Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { withdrawable } from '../futures/money.ts';
import { freeOfDebt } from '../margin/debt.ts';
import { announce, balanceOf, enter, move } from '../money.ts';
import { Refusal } from '../../refusal.ts';
import { requireCurrency } from './read.ts';
import { isIsolated, pairOf, peekBalance, relation } from './purse.ts';
import type { Purse } from './purse.ts';

const CLIENT_OIDS_KEPT = 10_000;

/** Futures accounts write XBT for bitcoin, all others BTC. */
export const currencyIn = (account: AccountName, currency: string): string =>
  account === 'futures' ? (currency === 'BTC' ? 'XBT' : currency) : currency === 'XBT' ? 'BTC' : currency;

/** What may leave an account now: free money, less what its debts need. */
export const transferable = (exchange: Exchange, purse: Purse, currency: string): Amount => {
  const name = currencyIn(purse.account, currency);
  const balance = peekBalance(exchange, purse, name);
  // Losses of cross positions stay; of accounts without positions it is all that is free.
  const free = balance ? withdrawable(exchange, balance) : ZERO;
  return max(ZERO, freeOfDebt(exchange, purse, name, free));
};

export interface TransferRequest {
  /** Who asks, whose `clientOid` it is. */
  readonly uid: string;
  readonly clientOid: string | undefined;
  readonly currency: string;
  readonly value: Amount;
  readonly from: Purse;
  readonly to: Purse;
}

const record = (exchange: Exchange, { uid, clientOid }: TransferRequest, id: string): void => {
  if (clientOid === undefined) return;
  const { transfers } = exchange.state.accounts;
  let known = transfers.get(uid);
  if (!known) transfers.set(uid, (known = new Map<string, string>()));
  setCapped(known, clientOid, id, CLIENT_OIDS_KEPT);
};

/** Money of one name from purse to purse; bitcoin changes its name on the way through the outside. */
const carry = (exchange: Exchange, from: Balance, to: Balance, value: Amount): void => {
  if (from.currency === to.currency) return move(from, to, value);
  move(from, balanceOf(exchange, SYSTEM.outside, 'main', from.currency), value);
  move(balanceOf(exchange, SYSTEM.outside, 'main', to.currency), to, value);
};

const check = (exchange: Exchange, { uid, clientOid, currency, value, from, to }: TransferRequest): void => {
  if (clientOid !== undefined && exchange.state.accounts.transfers.get(uid)?.has(clientOid))
    throw new Refusal('102426', 'This clientOid was used before.');
  requireCurrency(exchange, currency);
  if (from.uid === to.uid && from.account === to.account)
    throw new Refusal('400100', 'A transfer goes from one account to another.');
  for (const { account } of [from, to]) {
    const pair = pairOf(account)?.split('-');
    if (isIsolated(account) && !pair?.includes(currency))
      throw new Refusal('400100', 'An isolated account holds the two currencies of its pair only.');
  }
  if (transferable(exchange, from, currency).lt(value))
    throw new Refusal('230003', 'There is not enough free balance to transfer.');
};

/** Moves money between two accounts at once and returns the transfer's id; a refusal leaves all as it was. */
export const transfer = (exchange: Exchange, request: TransferRequest): string => {
  check(exchange, request);
  const { currency, value, from, to } = request;
  const id = exchange.ids.hex();
  const source = balanceOf(exchange, from.uid, from.account, currencyIn(from.account, currency));
  const target = balanceOf(exchange, to.uid, to.account, currencyIn(to.account, currency));
  carry(exchange, source, target, value);
  record(exchange, request, id);
  const bizType = from.uid === to.uid ? 'TRANSFER' : 'SUB_TRANSFER';
  for (const [balance, change] of [
    [source, value.neg()],
    [target, value],
  ] as const) {
    enter(exchange, balance, change, bizType);
    announce(exchange, balance, relation(balance.account, 'transfer'), { available: change }, { id });
  }
  return id;
};
