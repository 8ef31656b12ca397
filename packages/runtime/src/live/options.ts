import { OptionsError } from '../errors/options-error.ts';
import type { LiveBalance, LiveFill, LiveOrder, LiveOrigin, LivePosition } from './records.ts';
import type { Reconciled } from './sync.ts';

/**
 * `syncing`: pushes wait while REST is read; `live`: everything is known; `stale`: a topic is cut off, and what is told is
 * as of `asOf`; `closed`: nothing changes any more.
 */
export type LiveState = 'syncing' | 'live' | 'stale' | 'closed';

/** What can be set for a live account. */
export interface LiveSettings {
  /** Only these symbols; balances are told all the same. Default: all. */
  readonly symbols?: readonly string[] | undefined;
  /** From when on fills and ended orders are read at the start. Default: now. */
  readonly since?: Date | number | undefined;
  /** Milliseconds between readings that look for pushes that were lost silently; `false` for none. Default: 60,000. */
  readonly reconcileEvery?: number | false | undefined;
  /** Milliseconds that a push may be under way before such a reading counts what it tells as missed. Default: 1,000. */
  readonly grace?: number | undefined;
  /** Orders that are over, and fills, that are kept. Default: 1,000 and 10,000. */
  readonly keepOrders?: number | undefined;
  readonly keepFills?: number | undefined;
  /** Closes the account. */
  readonly signal?: AbortSignal | undefined;
}

interface Told<T> {
  readonly before: T | undefined;
  /** Heard in a push, or found by a reading. */
  readonly source: LiveOrigin;
}

/** What a live account tells, in order. */
export type LiveEvent =
  | (Told<LiveOrder> & { readonly type: 'order'; readonly order: LiveOrder })
  | { readonly type: 'fill'; readonly fill: LiveFill; readonly source: LiveOrigin }
  | (Told<LiveBalance> & { readonly type: 'balance'; readonly balance: LiveBalance })
  | (Told<LivePosition> & { readonly type: 'position'; readonly position: LivePosition })
  | (Reconciled & { readonly type: 'reconciled' })
  | { readonly type: 'state'; readonly state: LiveState; readonly before: LiveState };

/** The settings, with what they default to. */
export interface LiveTerms {
  readonly symbols: readonly string[] | undefined;
  readonly since: number | undefined;
  readonly reconcileEvery: number | false;
  readonly grace: number;
  readonly keepOrders: number;
  readonly keepFills: number;
  readonly signal: AbortSignal | undefined;
}

const whole = (name: string, value: number, least: number): number => {
  if (Number.isInteger(value) && value >= least) return value;
  throw new OptionsError(name, `must be a whole number of at least ${least}`, 'live');
};

/** @throws {OptionsError} for a value that a setting cannot have. */
export const readSettings = ({
  symbols,
  since,
  reconcileEvery = 60_000,
  grace = 1000,
  keepOrders = 1000,
  keepFills = 10_000,
  signal,
}: LiveSettings): LiveTerms => {
  if (
    symbols !== undefined &&
    (!Array.isArray(symbols) || symbols.length === 0 || symbols.some((symbol) => symbol === ''))
  )
    throw new OptionsError('symbols', 'must name at least one symbol, and none of them empty', 'live');
  const start = since === undefined ? undefined : Number(since);
  if (start !== undefined && !(Number.isFinite(start) && start > 0))
    throw new OptionsError('since', 'must be a Date or milliseconds since 1970', 'live');
  return {
    symbols,
    since: start,
    reconcileEvery: reconcileEvery === false ? false : whole('reconcileEvery', reconcileEvery, 100),
    grace: whole('grace', grace, 0),
    keepOrders: whole('keepOrders', keepOrders, 1),
    keepFills: whole('keepFills', keepFills, 1),
    signal,
  };
};
