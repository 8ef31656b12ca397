// Generated from specs/rate-limits.json by `pnpm generate`. Do not edit.
import type { SocketLimits } from '@kucoin-typed/runtime';

/** Sockets of classic spot. */
export const classicSpot: SocketLimits = {
  frames: 100,
  perMs: 10000,
  topics: 400,
  topicsPerRequest: 100,
  connectsPerMinute: 30,
};

/** Sockets of classic futures. */
export const classicFutures: SocketLimits = {
  frames: 100,
  perMs: 10000,
  topicsPerRequest: 100,
  connectsPerMinute: 30,
};

/** Sockets of unified spot. */
export const unifiedSpot: SocketLimits = {
  frames: 300,
  perMs: 10000,
  topics: 600,
  topicsPerRequest: 100,
  connectsPerMinute: 50,
};

/** Sockets of unified futures. */
export const unifiedFutures: SocketLimits = {
  frames: 300,
  perMs: 10000,
  topics: 600,
  topicsPerRequest: 100,
  connectsPerMinute: 50,
};

/** Sockets of unified private. */
export const unifiedPrivate: SocketLimits = {
  frames: 100,
  perMs: 10000,
  topics: 400,
  topicsPerRequest: 100,
  connectsPerMinute: 50,
};
