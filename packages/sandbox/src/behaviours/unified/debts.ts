import { ZERO, amount, divide, format, max } from '../../engine/amount.ts';
import { listOf } from '../../engine/accounts/state.ts';
import { leverageOf, owed } from '../../engine/margin/debt.ts';
import { setLeverage } from '../../engine/margin/leverage.ts';
import { lentOut } from '../../engine/margin/loans.ts';
import { hourRate, loanTerms, marginCurrencies } from '../../engine/margin/terms.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { DAY_MS, bothVersions, forUnified, optionalWhole } from './call.ts';

const HOURS = amount('24');

const purseOf = (call: Call): { readonly uid: string; readonly account: 'unified' } => ({
  uid: uidOf(call),
  account: 'unified',
});

/** What the unified account was charged, the last hour first. */
const getInterestHistory: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const size = Math.min(optionalWhole(call, 'size') ?? 50, 1000);
  const page = Math.max(1, optionalWhole(call, 'page') ?? 1);
  const to = optionalWhole(call, 'endTime') ?? call.exchange.clock.now();
  const from = optionalWhole(call, 'startTime') ?? to - 7 * DAY_MS;
  const rows = listOf(call.exchange.state.margin.interests, uidOf(call))
    .filter(
      (one) =>
        one.account === 'unified' &&
        one.at >= from &&
        one.at <= to &&
        (currency === undefined || one.currency === currency),
    )
    .toReversed()
    .slice((page - 1) * size, page * size);
  return {
    lastId: rows.at(-1)?.at ?? 0,
    items: rows.map((one) => {
      const rate = divide(one.dayRate, HOURS, 10);
      return {
        currency: one.currency,
        liability: format(divide(one.interest, rate, 8)),
        interest: format(one.interest),
        hourlyInterestRate: format(rate),
        ts: one.at,
        interestFreeLiability: '0',
      };
    }),
  };
};

const getBorrowingRatesAndLimits: Behaviour = (call) => {
  const currency = text(call, 'currency');
  const terms = loanTerms(call.exchange, 'unified', currency);
  if (!terms) throw badParameter('currency', 'is not lent here');
  const used = owed(call.exchange, purseOf(call), currency);
  return {
    currentRateHourly: format(hourRate(terms)),
    currentRateDaily: format(terms.dayRate),
    borrowLimitTotal: format(terms.most),
    borrowLimitTotalHold: format(max(ZERO, terms.inventory.minus(lentOut(call.exchange, currency)))),
    borrowLimitHold: format(used),
    interestFreeBorrowLimit: '0',
  };
};

/** The unified account has one leverage for all that it borrows. */
const modifyMarginCrossLeverage: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  if (currency !== undefined && !marginCurrencies(call.exchange).includes(currency))
    throw badParameter('currency', 'is not lent here');
  const leverage = text(call, 'leverage');
  setLeverage(call.exchange, purseOf(call), leverage);
  return { ...(currency === undefined ? {} : { currency }), leverage };
};

/** Leverage of margin trading, by currency. */
export const marginLeverages = (call: Call): readonly object[] => {
  const currency = optionalText(call, 'currency');
  const leverage = format(leverageOf(call.exchange, purseOf(call)));
  return marginCurrencies(call.exchange)
    .filter((one) => currency === undefined || one === currency)
    .map((one) => ({ currency: one, leverage, marginMode: 'CROSS' }));
};

export const unifiedDebts: Behaviours = bothVersions('account', {
  getInterestHistory: forUnified(getInterestHistory),
  getBorrowingRatesAndLimits,
  modifyMarginCrossLeverage: forUnified(modifyMarginCrossLeverage),
});
