import { TOLERANCE, UNSTAMPED } from '../../outcome/pending.ts';
import type { OperationSpec } from '../operation.ts';

/** How long a request of an operation may still arrive, and what it says of its own age. */
export interface Life {
  /** Milliseconds after the stamp. */
  readonly arrivesFor: number;
  /** The caller's own stamp; otherwise it is the time of sending. */
  readonly stamp: number | undefined;
  /** Arguments to add to those of the caller, as the inside of a JSON object. */
  add(stamp: number): string;
}

const NOTHING = (): string => '';
const UNKNOWN: Life = { arrivesFor: UNSTAMPED, stamp: undefined, add: NOTHING };

/** A number of milliseconds that an argument can mean. */
const msOf = (value: unknown): number | undefined => {
  const ms = typeof value === 'bigint' || typeof value === 'string' ? Number(value) : value;
  return typeof ms === 'number' && Number.isFinite(ms) && ms >= 0 ? ms : undefined;
};

/**
 * Where an operation can say how old it may get, it says so: then a lost one is certain to be void soon. What the
 * caller says wins; a time of the caller's without a window says nothing.
 */
export const lifeOf = (facts: OperationSpec['stamp'], args: unknown): Life => {
  if (!facts || Object(args) !== args) return UNKNOWN;
  const { [facts.timestamp]: time, [facts.window]: window } = args as Readonly<Record<string, unknown>>;
  const own = msOf(window);
  if (window !== undefined && own === undefined) return UNKNOWN;
  if (time !== undefined) {
    const stamp = msOf(time);
    if (stamp === undefined || own === undefined) return UNKNOWN;
    return { arrivesFor: own, stamp, add: NOTHING };
  }
  const limit = own === undefined ? `,"${facts.window}":${TOLERANCE}` : '';
  return {
    arrivesFor: own ?? TOLERANCE,
    stamp: undefined,
    add: (stamp) => `,"${facts.timestamp}":${stamp}${limit}`,
  };
};
