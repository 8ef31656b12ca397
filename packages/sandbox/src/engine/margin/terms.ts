import { amount, divide } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';

/** A debt of so much of the assets is warned of, and of so much liquidated. */
export const WARNING_RATIO: Amount = amount('0.95');
export const LIQUIDATION_RATIO: Amount = amount('0.97');
export const MAX_LEVERAGE: { readonly cross: number; readonly isolated: number } = { cross: 5, isolated: 10 };

export const maxLeverage = (account: AccountName): number =>
  account.startsWith('isolated:') ? MAX_LEVERAGE.isolated : MAX_LEVERAGE.cross;

/** On which terms a currency is lent to margin accounts. */
export interface LoanTerms {
  readonly currency: string;
  /** Interest of one day, as a ratio. */
  readonly dayRate: Amount;
  readonly least: Amount;
  readonly unit: Amount;
  /** What one account may owe. */
  readonly most: Amount;
  /** What everybody together may owe. */
  readonly inventory: Amount;
}

/** Rate, smallest loan, step, most per account. Made up, near those of KuCoin's examples. */
const ROWS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  USDT: ['0.000296', '10', '1', '5000000'],
  BTC: ['0.00008', '0.001', '0.0001', '75.15'],
  ETH: ['0.0001', '0.01', '0.001', '2000'],
  SOL: ['0.0002', '0.1', '0.01', '20000'],
  XRP: ['0.0002', '10', '1', '2000000'],
  DOGE: ['0.00024', '10', '1', '5000000'],
};
const OTHERS = ['0.0003', '10', '1', '100000'] as const;
const EVERYBODY = amount('1000');

const termsFor = (currency: string): LoanTerms => {
  const [dayRate, least, unit, most] = ROWS[currency] ?? OTHERS;
  return {
    currency,
    dayRate: amount(dayRate),
    least: amount(least),
    unit: amount(unit),
    most: amount(most),
    inventory: amount(most).times(EVERYBODY),
  };
};

/** The pairs that trade on margin, in the exchange's order. */
export const marginPairs = ({ spotMarkets }: Exchange): readonly string[] =>
  [...spotMarkets.values()].filter(({ info }) => info.marginEnabled).map(({ info }) => info.symbol);

/** The currencies that are lent. */
export const marginCurrencies = (exchange: Exchange): readonly string[] => [
  ...new Set(marginPairs(exchange).flatMap((symbol) => symbol.split('-'))),
];

/** The terms for a currency; undefined if it is not lent, or not to this account. */
export const loanTerms = (
  exchange: Exchange,
  account: AccountName,
  currency: string,
): LoanTerms | undefined => {
  const pair = account.split(':')[1];
  if (pair !== undefined && !pair.split('-').includes(currency)) return undefined;
  return marginCurrencies(exchange).includes(currency) ? termsFor(currency) : undefined;
};

export const hourRate = ({ dayRate }: LoanTerms): Amount => divide(dayRate, amount('24'), 10);
export const yearRate = ({ dayRate }: LoanTerms): Amount => dayRate.times('365');
