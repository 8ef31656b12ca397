// Generated from specs/rate-limits.json by `pnpm generate`. Do not edit.
import type { PoolSpecs } from '@kucoin-typed/runtime';

/** The rate-limit pools: milliseconds of a window, whose calls are counted together, and quotas by VIP level. */
export const pools: PoolSpecs = {
  Spot: {
    windowMs: 30000,
    per: 'account',
    quotas: [4000, 6000, 8000, 10000, 13000, 16000, 20000, 23000, 26000, 30000, 33000, 36000, 40000],
  },
  Futures: {
    windowMs: 30000,
    per: 'account',
    quotas: [2000, 2000, 4000, 5000, 6000, 7000, 8000, 10000, 12000, 14000, 16000, 18000, 20000],
  },
  Management: {
    windowMs: 30000,
    per: 'account',
    quotas: [2000, 2000, 4000, 5000, 6000, 7000, 8000, 10000, 12000, 14000, 16000, 18000, 20000],
  },
  Earn: {
    windowMs: 30000,
    per: 'account',
    quotas: [2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000],
  },
  CopyTrading: {
    windowMs: 30000,
    per: 'account',
    quotas: [2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000],
  },
  Broker: { windowMs: null, per: null, quotas: [] },
  Public: {
    windowMs: 30000,
    per: 'ip',
    quotas: [2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000],
  },
  UtaTrading: { windowMs: 1000, per: 'account', quotas: [300] },
  UtaManagement: { windowMs: 1000, per: 'account', quotas: [300] },
};
