import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';

/** What can be traded and in which steps. */
export interface SpotSymbol {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
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

/** Accounts with margin may trade these. */
const MARGIN = new Set(['BTC-USDT', 'ETH-USDT', 'SOL-USDT', 'XRP-USDT', 'DOGE-USDT', 'ETH-BTC']);

const SMALLEST: Readonly<Record<string, string>> = { BTC: '0.000001' };

const symbolOf = (symbol: string, price: string, tick: string, step: string): SpotSymbol => {
  const [base = '', quote = ''] = symbol.split('-');
  return {
    symbol,
    base,
    quote,
    price: amount(price),
    priceIncrement: amount(tick),
    baseIncrement: amount(step),
    quoteIncrement: amount(quote === 'BTC' ? '0.00000001' : '0.000001'),
    baseMinSize: amount(step).times(base === 'BTC' || base === 'ETH' ? '1000' : '100'),
    baseMaxSize: amount('10000000000'),
    minFunds: amount(SMALLEST[quote] ?? '0.1'),
    quoteMaxSize: amount('99999999'),
    marginEnabled: MARGIN.has(symbol),
  };
};

/** The symbols that trade unless the options say otherwise. */
export const SPOT_SYMBOLS: readonly SpotSymbol[] = ROWS.map(([symbol, price, tick, step]) =>
  symbolOf(symbol, price, tick, step),
);

/** A symbol of which nothing is known: it starts at 1, with steps that suit most prices. */
export const unknownSpotSymbol = (symbol: string): SpotSymbol => symbolOf(symbol, '1', '0.0001', '0.0001');
