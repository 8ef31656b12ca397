import { ONE, ZERO, divide, isPositive, isZero, max, min, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { usdtPriceOf } from '../accounts/worth.ts';
import type { Purse } from '../accounts/purse.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import type { Loan } from './state.ts';
import { maxLeverage } from './terms.ts';

const NONE: ReadonlyMap<string, Loan> = new Map();

/** What an account owes, by currency. */
export const loansOf = ({ state }: Exchange, { uid, account }: Purse): ReadonlyMap<string, Loan> =>
  state.margin.loans.get(uid)?.get(account) ?? NONE;

export const owed = (exchange: Exchange, purse: Purse, currency: string): Amount => {
  const loan = loansOf(exchange, purse).get(currency);
  return loan ? loan.principal.plus(loan.interest) : ZERO;
};

/** A customer's margin accounts that owe something. */
export const indebted = ({ state }: Exchange, uid: string): readonly AccountName[] =>
  [...(state.margin.loans.get(uid) ?? [])].filter(([, loans]) => loans.size > 0).map(([account]) => account);

export interface MarginWorth {
  /** In USDT. */
  readonly assets: Amount;
  readonly debts: Amount;
  /** Debts by assets, to 8 places; 1 if there is a debt and nothing else. */
  readonly ratio: Amount;
}

/** What an account has and owes, by the prices of now. */
export const marginWorth = (exchange: Exchange, purse: Purse): MarginWorth => {
  let assets = ZERO;
  for (const { currency, available, held } of exchange
    .customer(purse.uid)
    .balances.get(purse.account)
    ?.values() ?? [])
    assets = assets.plus(available.plus(held).times(usdtPriceOf(exchange, currency)));
  let debts = ZERO;
  for (const [currency, { principal, interest }] of loansOf(exchange, purse))
    debts = debts.plus(principal.plus(interest).times(usdtPriceOf(exchange, currency)));
  const ratio = isZero(debts) ? ZERO : isZero(assets) ? ONE : divide(debts, assets, 8);
  return { assets, debts, ratio };
};

export const leverageOf = ({ state }: Exchange, { uid, account }: Purse): Amount =>
  state.margin.leverage.get(uid)?.get(account) ?? whole(maxLeverage(account));

/** How much more may be owed, worth in USDT: with leverage L, own money carries L - 1 times itself. */
export const spareCredit = (exchange: Exchange, purse: Purse): Amount => {
  const { assets, debts } = marginWorth(exchange, purse);
  const most = assets.minus(debts).times(leverageOf(exchange, purse).minus(ONE));
  return max(ZERO, most.minus(debts));
};

/** How much of free money may leave an account: what stays must carry the debts at the account's leverage. */
export const freeOfDebt = (exchange: Exchange, purse: Purse, currency: string, free: Amount): Amount => {
  if (loansOf(exchange, purse).size === 0) return free;
  const price = usdtPriceOf(exchange, currency);
  if (!isPositive(price)) return free;
  const { assets, debts } = marginWorth(exchange, purse);
  const leverage = leverageOf(exchange, purse);
  const needed = divide(debts.times(leverage), leverage.minus(ONE));
  return min(free, divide(max(ZERO, assets.minus(needed)), price, 8));
};
