import { ZERO, cut, divide, floorTo, isMultiple, isPositive, isZero, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pairOf, peekBalance, relation } from '../accounts/purse.ts';
import type { Purse } from '../accounts/purse.ts';
import { listOf } from '../accounts/state.ts';
import { usdtPriceOf } from '../accounts/worth.ts';
import { pushCapped } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf, enter, move } from '../money.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { loansOf, owed, spareCredit } from './debt.ts';
import type { MarginReason } from './events.ts';
import type { BorrowRecord, Loan, RepayRecord } from './state.ts';
import { loanTerms } from './terms.ts';
import type { LoanTerms } from './terms.ts';
import { startWatch } from './start-watch.ts';

const KEPT = 2000;

export const requireTerms = (exchange: Exchange, { account }: Purse, currency: string): LoanTerms => {
  const terms = loanTerms(exchange, account, currency);
  if (!terms) throw badParameter('currency', 'is not lent to this account');
  return terms;
};

/** What everybody owes of a currency. */
export const lentOut = ({ state }: Exchange, currency: string): Amount => {
  let sum = ZERO;
  for (const accounts of state.margin.loans.values())
    for (const loans of accounts.values()) sum = sum.plus(loans.get(currency)?.principal ?? ZERO);
  return sum;
};

/** The most that an account may borrow now, in whole steps. */
export const mostBorrowable = (exchange: Exchange, purse: Purse, currency: string): Amount => {
  const terms = loanTerms(exchange, purse.account, currency);
  const price = usdtPriceOf(exchange, currency);
  if (!terms || !isPositive(price)) return ZERO;
  const byRisk = terms.most.minus(loansOf(exchange, purse).get(currency)?.principal ?? ZERO);
  const byWorth = divide(spareCredit(exchange, purse), price, 8);
  const byStock = terms.inventory.minus(lentOut(exchange, currency));
  return floorTo(max(ZERO, min(min(byRisk, byWorth), byStock)), terms.unit);
};

const tellIsolated = (exchange: Exchange, purse: Purse, bizType: MarginReason): void => {
  const symbol = pairOf(purse.account);
  if (symbol === undefined) return;
  const status = loansOf(exchange, purse).size === 0 ? 'CLEAR' : 'DEBT';
  const at = exchange.clock.now();
  exchange.events.emit('marginPosition', {
    kind: 'positionChange',
    uid: purse.uid,
    symbol,
    status,
    bizType,
    at,
  });
};

const loanFor = ({ state }: Exchange, { uid, account }: Purse, currency: string): Loan => {
  const { loans } = state.margin;
  let accounts = loans.get(uid);
  if (!accounts) loans.set(uid, (accounts = new Map()));
  let ofAccount = accounts.get(account);
  if (!ofAccount) accounts.set(account, (ofAccount = new Map<string, Loan>()));
  let loan = ofAccount.get(currency);
  if (!loan) ofAccount.set(currency, (loan = { principal: ZERO, interest: ZERO }));
  return loan;
};

/** Moves a loan from the lender into the account. Callers check before that it may be had. */
export const lend = (
  exchange: Exchange,
  purse: Purse,
  currency: string,
  size: Amount,
  { asked = size, reason = 'USER_BORROW' }: { asked?: Amount; reason?: MarginReason } = {},
): BorrowRecord => {
  const { uid, account } = purse;
  const target = balanceOf(exchange, uid, account, currency);
  move(balanceOf(exchange, SYSTEM.lender, 'main', currency), target, size);
  const loan = loanFor(exchange, purse, currency);
  loan.principal = loan.principal.plus(size);
  const record: BorrowRecord = {
    orderNo: exchange.ids.hex(),
    account,
    currency,
    size: asked,
    actualSize: size,
    at: exchange.clock.now(),
  };
  pushCapped(listOf(exchange.state.margin.borrows, uid), record, KEPT);
  enter(exchange, target, size, 'MARGIN_BORROW');
  announce(exchange, target, relation(account, 'other'), { available: size }, { id: record.orderNo });
  startWatch(exchange);
  tellIsolated(exchange, purse, reason);
  return record;
};

/** Borrows as much as asked for, or with IOC as much as there is. */
export const borrow = (
  exchange: Exchange,
  purse: Purse,
  currency: string,
  size: Amount,
  timeInForce: 'IOC' | 'FOK',
): BorrowRecord => {
  const terms = requireTerms(exchange, purse, currency);
  if (size.lt(terms.least)) throw badParameter('size', `is below the smallest loan ${terms.least.toFixed()}`);
  if (!isMultiple(size, terms.unit))
    throw badParameter('size', `is not a multiple of ${terms.unit.toFixed()}`);
  const most = mostBorrowable(exchange, purse, currency);
  const got = timeInForce === 'FOK' ? size : min(size, most);
  if (size.gt(terms.inventory.minus(lentOut(exchange, currency))) && timeInForce === 'FOK')
    throw new Refusal('130204', 'There is not as much to lend.');
  if (got.gt(most) || got.lt(terms.least))
    throw new Refusal('130203', `No more than ${most.toFixed()} ${currency} can be borrowed.`);
  return lend(exchange, purse, currency, got, { asked: size });
};

/** Pays a debt back, interest first, as far as there is a debt; returns what was paid. */
export const repay = (
  exchange: Exchange,
  purse: Purse,
  currency: string,
  size: Amount,
  reason: MarginReason = 'USER_REPAY',
): RepayRecord => {
  const { uid, account } = purse;
  const loan = loansOf(exchange, purse).get(currency);
  const paid = min(size, owed(exchange, purse, currency));
  const free = peekBalance(exchange, purse, currency)?.available ?? ZERO;
  if (free.lt(paid)) throw new Refusal('130203', `There is not enough ${currency} to repay.`);
  const interest = min(paid, loan?.interest ?? ZERO);
  const principal = paid.minus(interest);
  const record: RepayRecord = {
    orderNo: exchange.ids.hex(),
    account,
    currency,
    principal,
    interest,
    at: exchange.clock.now(),
  };
  pushCapped(listOf(exchange.state.margin.repays, uid), record, KEPT);
  if (!loan || isZero(paid)) return record;
  loan.interest = loan.interest.minus(interest);
  loan.principal = loan.principal.minus(principal);
  if (isZero(loan.interest) && isZero(loan.principal))
    exchange.state.margin.loans.get(uid)?.get(account)?.delete(currency);
  const source = balanceOf(exchange, uid, account, currency);
  move(source, balanceOf(exchange, SYSTEM.lender, 'main', currency), paid);
  enter(exchange, source, paid.neg(), 'MARGIN_REPAY');
  announce(exchange, source, relation(account, 'other'), { available: paid.neg() }, { id: record.orderNo });
  tellIsolated(exchange, purse, reason);
  return record;
};

/** Pays back whatever the account's free money of a currency covers. */
export const repayWhatIsThere = (
  exchange: Exchange,
  purse: Purse,
  currency: string,
  reason: MarginReason,
): RepayRecord | undefined => {
  const free = peekBalance(exchange, purse, currency)?.available ?? ZERO;
  const size = cut(min(free, owed(exchange, purse, currency)), 18);
  return isPositive(size) ? repay(exchange, purse, currency, size, reason) : undefined;
};
