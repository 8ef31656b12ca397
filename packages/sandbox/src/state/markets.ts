import { decimal, format } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** What changes about a market: a price that wanders by the clock, and a sequence that only grows. */
interface Pulse {
  /** The price of the last trade. The same clock gives the same price. */
  price: () => Decimal;
  sequence: () => bigint;
  /** The next sequence, for an event of its own. */
  advance: () => bigint;
}

export interface SpotMarket extends Pulse {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  readonly priceIncrement: Decimal;
  readonly baseIncrement: Decimal;
  readonly fundsIncrement: Decimal;
  readonly feeRate: Decimal;
}

export interface Contract extends Pulse {
  readonly symbol: string;
  readonly base: string;
  readonly settle: string;
  readonly tickSize: Decimal;
  /** How much of the base currency one lot is. */
  readonly multiplier: Decimal;
  readonly maxLeverage: bigint;
  readonly feeRate: Decimal;
}

export interface Markets {
  readonly spot: ReadonlyMap<string, SpotMarket>;
  readonly contracts: ReadonlyMap<string, Contract>;
}

/** How often a price moves. */
export const STEP_MS = 200;

/** Goes up and down between -height and height, once per period. */
const triangle = (step: number, period: number, height: number): number => {
  const phase = step % period;
  const half = period / 2;
  return Math.round(height * (phase < half ? (2 * phase) / half - 1 : 3 - (2 * phase) / half));
};

/** Three waves whose periods share no factor: looks restless, repeats itself after half a day, needs no memory. */
const createPulse = (start: string, tick: Decimal, now: () => number): Pulse => {
  const base = decimal(start);
  const step = (): number => Math.floor(now() / STEP_MS);
  let last = 0n;
  const sequence = (): bigint => {
    const byClock = BigInt(step());
    return byClock > last ? byClock : last;
  };
  return {
    price: () => {
      const at = step();
      return base + BigInt(triangle(at, 8, 2) + triangle(at, 97, 40) + triangle(at, 1009, 400)) * tick;
    },
    sequence,
    advance: () => (last = sequence() + 1n),
  };
};

const spotMarket = (
  base: string,
  price: string,
  increments: [string, string],
  now: () => number,
): SpotMarket => {
  const priceIncrement = decimal(increments[0]);
  return {
    symbol: `${base}-USDT`,
    base,
    quote: 'USDT',
    priceIncrement,
    baseIncrement: decimal(increments[1]),
    fundsIncrement: decimal('0.000001'),
    feeRate: decimal('0.001'),
    ...createPulse(price, priceIncrement, now),
  };
};

const contract = (base: string, price: string, sizes: [string, string], now: () => number): Contract => {
  const tickSize = decimal(sizes[0]);
  return {
    symbol: `${base}USDTM`,
    base,
    settle: 'USDT',
    tickSize,
    multiplier: decimal(sizes[1]),
    maxLeverage: 125n,
    feeRate: decimal('0.0006'),
    ...createPulse(price, tickSize, now),
  };
};

const bySymbol = <M extends { readonly symbol: string }>(markets: readonly M[]): ReadonlyMap<string, M> =>
  new Map(markets.map((market) => [market.symbol, market]));

/** The markets that are alive here. Prices are made up, near those of KuCoin's examples. */
export const createMarkets = (now: () => number): Markets => ({
  spot: bySymbol([
    spotMarket('BTC', '67269', ['0.1', '0.00000001'], now),
    spotMarket('ETH', '2524.5', ['0.01', '0.0000001'], now),
    spotMarket('KCS', '8.5', ['0.001', '0.0001'], now),
  ]),
  contracts: bySymbol([
    contract('XBT', '67280', ['0.1', '0.001'], now),
    contract('ETH', '2525', ['0.01', '0.01'], now),
  ]),
});

/** A size for the n-th event, small and never zero. */
const sizeAt = (sequence: bigint, unit: Decimal): Decimal => ((sequence * 7919n) % 9973n) * unit + unit;

/** Best prices around the last one, as REST and push both show them. */
export const tickerOf = (market: SpotMarket, now: number): Readonly<Record<string, unknown>> => {
  const sequence = market.sequence();
  const price = market.price();
  return {
    time: now,
    sequence: String(sequence),
    price: format(price),
    size: format(sizeAt(sequence, market.baseIncrement)),
    bestBid: format(price - market.priceIncrement),
    bestBidSize: format(sizeAt(sequence + 1n, market.baseIncrement)),
    bestAsk: format(price + market.priceIncrement),
    bestAskSize: format(sizeAt(sequence + 2n, market.baseIncrement)),
  };
};

/** A trade between strangers at the current price. */
export const strangersTrade = (
  market: SpotMarket,
  now: number,
  newId: () => string,
): Readonly<Record<string, string>> => {
  const sequence = market.advance();
  return {
    makerOrderId: newId(),
    price: format(market.price()),
    sequence: String(sequence),
    side: (sequence * 31n) % 5n < 3n ? 'buy' : 'sell',
    size: format(sizeAt(sequence, market.baseIncrement)),
    symbol: market.symbol,
    takerOrderId: newId(),
    time: String(BigInt(now) * 1_000_000n),
    tradeId: String(sequence),
    type: 'match',
  };
};
