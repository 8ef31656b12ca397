import type { Link } from '../link/link.ts';

/** Knows until when a socket certainly lived, without looking at a clock for each of its frames. */
export interface Pulse {
  /** Ms since 1970 by this machine. */
  aliveAt(): number;
  /** Once a second. */
  tick(): void;
}

export const createPulse = (link: Link): Pulse => {
  let tickedAt = Date.now();
  let alive = tickedAt;
  let heard = link.heard();
  // What was heard since the last tick was heard after it.
  const aliveAt = (): number => {
    const count = link.heard();
    if (count !== heard) alive = tickedAt;
    heard = count;
    return alive;
  };
  return {
    aliveAt,
    tick: () => {
      aliveAt();
      tickedAt = Date.now();
    },
  };
};
