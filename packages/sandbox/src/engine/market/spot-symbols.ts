import { amount, divide, floorTo, max } from '../amount.ts';
import type { Amount } from '../amount.ts';

interface Pair {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
}

/** What can be traded and in which steps. */
export interface SpotSymbol extends Pair {
  /** Where the price starts. */
  readonly price: Amount;
  readonly priceIncrement: Amount;
  readonly baseIncrement: Amount;
  readonly quoteIncrement: Amount;
  readonly baseMinSize: Amount;
  readonly baseMaxSize: Amount;
  /** The smallest value of an order. */
  readonly minFunds: Amount;
  readonly quoteMaxSize: Amount;
  readonly marginEnabled: boolean;
}

/** Symbol, first price, price step, size step. Prices are made up, near those of KuCoin's examples. */
const ROWS = [
  ['BTC-USDT', '67269', '0.1', '0.00000001'],
  ['ETH-USDT', '2524.5', '0.01', '0.0000001'],
  ['KCS-USDT', '8.5', '0.001', '0.0001'],
  ['SOL-USDT', '153.2', '0.01', '0.0001'],
  ['XRP-USDT', '0.5441', '0.0001', '0.0001'],
  ['DOGE-USDT', '0.12345', '0.00001', '0.0001'],
  ['ADA-USDT', '0.3456', '0.0001', '0.0001'],
  ['LTC-USDT', '71.35', '0.01', '0.000001'],
  ['LINK-USDT', '11.234', '0.001', '0.0001'],
  ['AVAX-USDT', '27.85', '0.01', '0.0001'],
  ['DOT-USDT', '4.2231', '0.0001', '0.0001'],
  ['TRX-USDT', '0.15912', '0.00001', '0.0001'],
  ['BNB-USDT', '594.1', '0.01', '0.0001'],
  ['ATOM-USDT', '4.561', '0.001', '0.0001'],
  ['UNI-USDT', '7.4412', '0.0001', '0.0001'],
  ['XLM-USDT', '0.09412', '0.00001', '0.0001'],
  ['ETC-USDT', '18.92', '0.01', '0.0001'],
  ['FIL-USDT', '3.776', '0.001', '0.0001'],
  ['USDC-USDT', '0.9998', '0.0001', '0.0001'],
  ['ETH-BTC', '0.03752', '0.00001', '0.0000001'],
] as const;

/** These are worth a dollar, whatever happens. */
const PEGGED = new Set(['USDT', 'USDC']);

/** Nobody expects the price of such a pair to move. */
export const isPegged = ({ base, quote }: Pair): boolean => PEGGED.has(base) && PEGGED.has(quote);

/** The markets that make the price of a pair: itself, or those of both its currencies, as ETH-USDT and BTC-USDT for ETH-BTC. */
export const pathsOf = ({ symbol, base, quote }: Pair): readonly string[] =>
  quote === 'USDT' || base === 'USDT' ? [symbol] : [`${base}-USDT`, `${quote}-USDT`];

/** What people trade at a time in the busiest markets, in tether; elsewhere it is less. */
const BUSY: Readonly<Record<string, string>> = { BTC: '1000', ETH: '500', KCS: '100' };

/** What people trade at a time, in the quote currency. */
export const turnoverOf = ({ base, quote }: Pair): Amount =>
  divide(amount(BUSY[base] ?? '150'), inTether(quote), 8);

/** Accounts with margin may trade these. */
const MARGIN = new Set(['BTC-USDT', 'ETH-USDT', 'SOL-USDT', 'XRP-USDT', 'DOGE-USDT', 'ETH-BTC']);

/** The smallest value of an order, in tether. */
const SMALLEST = amount('0.1');

const TABLE: ReadonlyMap<string, readonly [string, string, string, string]> = new Map(
  ROWS.map((row) => [row[0], row]),
);

/** What the table says that a currency costs at the start; 1 for what it does not know. */
const inTether = (currency: string): Amount => amount(TABLE.get(`${currency}-USDT`)?.[1] ?? '1');

const symbolOf = (symbol: string, price: Amount, tick: string, step: string): SpotSymbol => {
  const [base = '', quote = ''] = symbol.split('-');
  const quoteIncrement = amount(quote === 'BTC' || quote === 'ETH' ? '0.00000001' : '0.000001');
  return {
    symbol,
    base,
    quote,
    price,
    priceIncrement: amount(tick),
    baseIncrement: amount(step),
    quoteIncrement,
    baseMinSize: amount(step).times(base === 'BTC' || base === 'ETH' ? '1000' : '100'),
    baseMaxSize: amount('10000000000'),
    minFunds: max(quoteIncrement, oneDigit(divide(SMALLEST, inTether(quote)))),
    quoteMaxSize: amount('99999999'),
    marginEnabled: MARGIN.has(symbol),
  };
};

/** The power of ten of the first digit: 0 for 1 to 9, -2 for 0.01 to 0.09. */
const magnitude = (value: Amount): number => value.e;

const power = (exponent: number): string => amount(`1e${exponent}`).toFixed();

/** Down to its first digit. */
function oneDigit(value: Amount): Amount {
  return floorTo(value, amount(power(magnitude(value))));
}

/** The symbols that trade unless the options say otherwise. */
export const SPOT_SYMBOLS: readonly SpotSymbol[] = ROWS.map(([symbol, price, tick, step]) =>
  symbolOf(symbol, amount(price), tick, step),
);

/**
 * A symbol that the table does not have: its price follows from the currencies it knows, and a currency of which
 * nothing is known costs a tether. Prices have five digits.
 */
const unknownSpotSymbol = (symbol: string): SpotSymbol => {
  const [base = '', quote = ''] = symbol.split('-');
  const price = divide(inTether(base), inTether(quote), 18);
  const tick = power(magnitude(price) - 4);
  return symbolOf(symbol, floorTo(price, amount(tick)), tick, base === 'BTC' ? '0.00000001' : '0.0001');
};

const NAME = /^[A-Z0-9]{1,20}-[A-Z0-9]{1,20}$/;
const BY_NAME = new Map(SPOT_SYMBOLS.map((info) => [info.symbol, info]));
const MOST = 500;

/** The symbols of these names, e.g. `BTC-USDT`; throws if one is no name of a pair. */
export const readSpotSymbols = (names: readonly string[]): readonly SpotSymbol[] => {
  if (names.length === 0 || names.length > MOST)
    throw new TypeError(`symbols: there have to be 1 to ${MOST} of them.`);
  return [...new Set(names)].map((name) => {
    const [base, quote] = NAME.test(name) ? name.split('-') : [];
    if (base === undefined || base === quote)
      throw new TypeError(`symbols: ${JSON.stringify(name)} is no pair of currencies such as "BTC-USDT".`);
    return BY_NAME.get(name) ?? unknownSpotSymbol(name);
  });
};
