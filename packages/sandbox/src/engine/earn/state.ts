import type { Holding } from './holdings.ts';

/** What customers have put into earn products, by customer; the oldest first. Plain data. */
export interface EarnState {
  readonly holdings: Map<string, Holding[]>;
  /** Whether the next midnight is waited for; nobody holds anything else. */
  watching: boolean;
}

export const createEarnState = (): EarnState => ({ holdings: new Map(), watching: false });
