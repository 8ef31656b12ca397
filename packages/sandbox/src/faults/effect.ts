import type { Answer } from '../service.ts';
import type { Cut } from './fault.ts';

/** How an answer reaches the client, or fails to. */
export type Delivery =
  | { readonly how: 'closed' | 'reset' | 'stall' | 'half-closed' | 'half-reset' | 'half-stall' | 'cut' }
  | { readonly how: 'drip'; readonly ms: number; readonly pieces: number };

/** What a fault does to one request. Milliseconds. */
export interface Effect {
  /** The request reaches the exchange only so much later. */
  readonly hold?: number;
  /** What becomes of the connection of a held request meanwhile; it stays open if left out. */
  readonly meanwhile?: Cut;
  /** False: the exchange never gets to see the request. */
  readonly processed?: false;
  /** How far the gate's clock is ahead. */
  readonly skew?: number;
  /** Which items of a batch reach the exchange, by position. */
  readonly keep?: (position: number) => boolean;
  /** What the client is told instead of the truth. */
  readonly page?: (truth: Answer) => Answer;
  /** Time between doing and answering. */
  readonly delay?: number;
  readonly delivery?: Delivery;
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : a + (b ?? 0);

/** Two faults of one request: times add up, pages are put on one after the other, of the rest the later counts. */
export const together = (a: Effect, b: Effect): Effect => {
  const [first, second] = [a.page, b.page];
  const page = first && second ? (truth: Answer): Answer => second(first(truth)) : (second ?? first);
  const [kept, keptToo] = [a.keep, b.keep];
  const keep = kept && keptToo ? (at: number): boolean => kept(at) && keptToo(at) : (keptToo ?? kept);
  const [hold, delay, skew] = [sum(a.hold, b.hold), sum(a.delay, b.delay), sum(a.skew, b.skew)];
  return {
    ...a,
    ...b,
    ...(hold === undefined ? {} : { hold }),
    ...(delay === undefined ? {} : { delay }),
    ...(skew === undefined ? {} : { skew }),
    ...(page ? { page } : {}),
    ...(keep ? { keep } : {}),
  };
};
