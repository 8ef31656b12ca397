import { ZERO, amount, cut, divide, isMultiple, isPositive, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { listOf } from '../accounts/state.ts';
import { pushCappedIf, pushCapped } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf, enter, move } from '../money.ts';
import { Refusal } from '../../refusal.ts';
import { loanTerms } from './terms.ts';

const KEPT = 2000;
const HOURS_OF_YEAR = amount('8760');

/** Money that a customer lends out. The rate is of a year; it earns while it is not above the market's. */
export interface Purchase {
  readonly orderNo: string;
  readonly uid: string;
  readonly currency: string;
  readonly size: Amount;
  rate: Amount;
  redeemed: Amount;
  income: Amount;
  readonly at: number;
}

/** Lent money that was taken back. */
export interface Redemption {
  readonly orderNo: string;
  readonly purchaseNo: string;
  readonly currency: string;
  readonly size: Amount;
  readonly at: number;
}

/** On which terms a currency can be lent out. */
export interface LendingTerms {
  readonly currency: string;
  readonly increment: Amount;
  readonly least: Amount;
  readonly most: Amount;
  readonly leastRate: Amount;
  readonly mostRate: Amount;
  readonly rateIncrement: Amount;
  readonly marketRate: Amount;
}

export const lendingTerms = (exchange: Exchange, currency: string): LendingTerms | undefined => {
  const loans = loanTerms(exchange, 'margin', currency);
  return (
    loans && {
      currency,
      increment: amount('0.00000001'),
      least: loans.least,
      most: loans.most,
      leastRate: amount('0.005'),
      mostRate: amount('0.32'),
      rateIncrement: amount('0.0001'),
      marketRate: amount('0.05'),
    }
  );
};

const requireTerms = (exchange: Exchange, currency: string): LendingTerms => {
  const terms = lendingTerms(exchange, currency);
  if (!terms) throw new Refusal('130101', 'This currency is not lent out here.');
  return terms;
};

const requireRate = ({ leastRate, mostRate, rateIncrement }: LendingTerms, rate: Amount): void => {
  if (rate.lt(leastRate) || rate.gt(mostRate) || !isMultiple(rate, rateIncrement))
    throw new Refusal(
      '130101',
      `The interest rate is a multiple of ${rateIncrement.toFixed()} from ${leastRate.toFixed()} to ${mostRate.toFixed()}.`,
    );
};

export const purchasesOf = ({ state }: Exchange, uid: string): Purchase[] =>
  listOf(state.margin.purchases, uid);

/** How much of it earns interest. */
export const matchedOf = (exchange: Exchange, { size, redeemed, rate, currency }: Purchase): Amount =>
  rate.lte(lendingTerms(exchange, currency)?.marketRate ?? ZERO) ? size.minus(redeemed) : ZERO;

export const isOver = ({ size, redeemed }: Purchase): boolean => size.eq(redeemed);

/** Lends money of the main account to the exchange's lender. */
export const purchase = (
  exchange: Exchange,
  uid: string,
  currency: string,
  size: Amount,
  rate: Amount,
): Purchase => {
  const terms = requireTerms(exchange, currency);
  requireRate(terms, rate);
  if (size.lt(terms.least) || size.gt(terms.most))
    throw new Refusal('130101', `From ${terms.least.toFixed()} to ${terms.most.toFixed()} can be lent.`);
  const source = balanceOf(exchange, uid, 'main', currency);
  if (source.available.lt(size)) throw new Refusal('130105', `There is not enough ${currency} in main.`);
  const { ids, clock } = exchange;
  const made: Purchase = {
    orderNo: ids.hex(),
    uid,
    currency,
    size,
    rate,
    redeemed: ZERO,
    income: ZERO,
    at: clock.now(),
  };
  move(source, balanceOf(exchange, SYSTEM.lender, 'main', currency), size);
  pushCappedIf(purchasesOf(exchange, uid), made, KEPT, isOver);
  enter(exchange, source, size.neg(), 'LEND');
  announce(exchange, source, 'main.other', { available: size.neg() }, { id: made.orderNo });
  return made;
};

const requirePurchase = (exchange: Exchange, uid: string, orderNo: string, currency: string): Purchase => {
  const found = purchasesOf(exchange, uid).find((one) => one.orderNo === orderNo);
  if (found?.currency !== currency)
    throw new Refusal('130103', 'There is no such subscription.', { absent: 'purchaseOrderNo' });
  return found;
};

export const changeRate = (
  exchange: Exchange,
  uid: string,
  orderNo: string,
  currency: string,
  rate: Amount,
): void => {
  const found = requirePurchase(exchange, uid, orderNo, currency);
  requireRate(requireTerms(exchange, currency), rate);
  found.rate = rate;
};

/** Takes lent money back, at once. */
export const redeem = (
  exchange: Exchange,
  uid: string,
  orderNo: string,
  currency: string,
  size: Amount,
): Redemption => {
  const found = requirePurchase(exchange, uid, orderNo, currency);
  if (size.gt(found.size.minus(found.redeemed)))
    throw new Refusal('130107', 'That is more than is still lent out.');
  found.redeemed = found.redeemed.plus(size);
  const target = balanceOf(exchange, uid, 'main', currency);
  move(balanceOf(exchange, SYSTEM.lender, 'main', currency), target, size);
  const made: Redemption = {
    orderNo: exchange.ids.hex(),
    purchaseNo: orderNo,
    currency,
    size,
    at: exchange.clock.now(),
  };
  pushCapped(listOf(exchange.state.margin.redemptions, uid), made, KEPT);
  enter(exchange, target, size, 'REDEEM');
  announce(exchange, target, 'main.other', { available: size }, { id: made.orderNo });
  return made;
};

/** Pays an hour's interest on what is lent out, into the main account. */
export const payLenders = (exchange: Exchange): void => {
  for (const [uid, purchases] of exchange.state.margin.purchases) {
    for (const one of purchases) {
      const matched = matchedOf(exchange, one);
      if (!isPositive(matched)) continue;
      const income = cut(divide(matched.times(one.rate), HOURS_OF_YEAR), 8);
      if (isZero(income)) continue;
      const target = balanceOf(exchange, uid, 'main', one.currency);
      move(balanceOf(exchange, SYSTEM.lender, 'main', one.currency), target, income);
      one.income = one.income.plus(income);
      enter(exchange, target, income, 'LEND_INTEREST');
      announce(exchange, target, 'main.other', { available: income }, { id: one.orderNo });
    }
  }
};
