import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';

/** How large a position may be at a level, and what it needs there. */
export interface RiskTier {
  readonly level: number;
  /** In the settlement currency. */
  readonly maxRiskLimit: number;
  readonly minRiskLimit: number;
  readonly maxLeverage: number;
  readonly initialMargin: Amount;
  readonly maintainMargin: Amount;
}

/** Upper limit, leverage, initial and maintenance rate, as KuCoin's example for XBTUSDTM shows them. */
const ROWS = [
  [100_000, 125, '0.008', '0.004'],
  [500_000, 100, '0.01', '0.005'],
  [1_000_000, 75, '0.014', '0.007'],
  [2_000_000, 50, '0.02', '0.01'],
  [3_000_000, 30, '0.034', '0.017'],
  [5_000_000, 20, '0.05', '0.025'],
  [8_000_000, 10, '0.1', '0.05'],
  [12_000_000, 5, '0.2', '0.1'],
  [20_000_000, 4, '0.25', '0.125'],
  [30_000_000, 3, '0.334', '0.167'],
  [40_000_000, 2, '0.5', '0.25'],
  [50_000_000, 1, '1', '0.5'],
] as const;

/** The levels of a contract: those that allow no more than its leverage, for limits of its own size. */
export const riskTiers = (maxLeverage: number, inverse: boolean): readonly RiskTier[] => {
  // The limits of inverse contracts are in coins.
  const scaled = (limit: number): number => (inverse ? limit / 2500 : limit);
  return ROWS.filter(([, leverage]) => leverage <= maxLeverage).map(
    ([limit, leverage, initial, maintain], at, rows) => ({
      level: at + 1,
      maxRiskLimit: scaled(limit),
      minRiskLimit: scaled(rows[at - 1]?.[0] ?? 0),
      maxLeverage: leverage,
      initialMargin: amount(initial),
      maintainMargin: amount(maintain),
    }),
  );
};
