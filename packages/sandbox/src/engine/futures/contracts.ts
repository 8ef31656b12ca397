import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { riskTiers } from './risk-tiers.ts';
import type { RiskTier } from './risk-tiers.ts';

/** A perpetual contract. Sizes are whole lots. */
export interface Contract {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** Of margin, profits and fees. */
  readonly settle: string;
  /** Settled in the base currency: a lot is worth the same in the quote currency at every price. */
  readonly inverse: boolean;
  /** Base currency per lot; -1 for an inverse contract of 1 USD per lot, as KuCoin writes it. */
  readonly multiplier: Amount;
  readonly tick: Amount;
  /** Step of index and mark price. */
  readonly indexTick: Amount;
  readonly maxLots: number;
  readonly maxPrice: number;
  readonly maxLeverage: number;
  readonly tiers: readonly RiskTier[];
  /** The spot market that it follows. */
  readonly spot: string;
  readonly indexSymbol: string;
  readonly firstOpenDate: number;
}

/** Symbol, spot market, multiplier, tick, index tick, leverage. */
const ROWS = [
  ['XBTUSDTM', 'BTC-USDT', '0.001', '0.1', '0.01', 125],
  ['ETHUSDTM', 'ETH-USDT', '0.01', '0.01', '0.001', 100],
  ['SOLUSDTM', 'SOL-USDT', '0.1', '0.01', '0.001', 75],
  ['XRPUSDTM', 'XRP-USDT', '10', '0.0001', '0.00001', 75],
  ['DOGEUSDTM', 'DOGE-USDT', '100', '0.00001', '0.000001', 75],
  ['ADAUSDTM', 'ADA-USDT', '10', '0.0001', '0.00001', 75],
  ['LINKUSDTM', 'LINK-USDT', '0.1', '0.001', '0.0001', 50],
  ['XBTUSDM', 'BTC-USDT', '-1', '0.1', '0.01', 100],
] as const;

/** 2020-03-30, when KuCoin opened XBTUSDTM. */
const FIRST_OPEN = 1_585_555_200_000;

/** The contracts that trade, as far as their spot markets are open. */
export const CONTRACTS: readonly Contract[] = ROWS.map(
  ([symbol, spot, multiplier, tick, indexTick, maxLeverage]) => {
    const inverse = multiplier.startsWith('-');
    const base = symbol.slice(0, inverse ? -4 : -5);
    const quote = inverse ? 'USD' : 'USDT';
    return {
      symbol,
      base,
      quote,
      settle: inverse ? base : quote,
      inverse,
      multiplier: amount(multiplier),
      tick: amount(tick),
      indexTick: amount(indexTick),
      maxLots: inverse ? 10_000_000 : 1_000_000,
      maxPrice: 1_000_000,
      maxLeverage,
      tiers: riskTiers(maxLeverage, inverse),
      spot,
      indexSymbol: inverse ? `.B${base}` : `.K${base}${quote}`,
      firstOpenDate: FIRST_OPEN,
    };
  },
);
