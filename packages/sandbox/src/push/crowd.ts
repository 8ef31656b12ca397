import { createMeter } from './limits.ts';
import type { Meter, SocketLimits } from './limits.ts';

/** How many connections everybody has. */
export interface Crowd {
  /** Counts a connection of a customer or an address; returns what to call when it has ended, or undefined if it is one too many. */
  readonly enter: (holder: string) => (() => void) | undefined;
}

const MINUTE_MS = 60_000;

export const createCrowd = (limits: SocketLimits, real: () => number): Crowd => {
  const open = new Map<string, number>();
  const arrivals = new Map<string, Meter>();

  /** Nobody is remembered where nothing is limited. */
  const comesTooOften = (holder: string): boolean => {
    if (limits.newConnectionsPerMinute === Infinity) return false;
    const known = arrivals.get(holder) ?? createMeter(real, limits.newConnectionsPerMinute, MINUTE_MS);
    arrivals.set(holder, known);
    return !known();
  };

  return {
    enter: (holder) => {
      const count = open.get(holder) ?? 0;
      if (count >= limits.connections || comesTooOften(holder)) return undefined;
      open.set(holder, count + 1);
      return () => {
        const left = (open.get(holder) ?? 1) - 1;
        if (left > 0) open.set(holder, left);
        else open.delete(holder);
      };
    },
  };
};
