import type { Contestant } from './contestants.ts';
import { cpu, perCall, throughput, typical, type Figure } from './figures.ts';

export interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly rounds: number;
  readonly call: keyof Omit<Contestant, 'name'>;
  readonly figure: Figure;
  /** What ours is to reach, over hand-written. */
  readonly goal: string;
  /** The call ends in the same process, where the network would begin. */
  readonly alone?: boolean;
}

export const measures: readonly Measure[] = [
  { title: 'signed order, no network', unit: 'µs', rounds: 31, call: 'order', figure: perCall(2000), goal: '≤ 1.6 ×', alone: true },
  { title: 'order round trip, p50, 1 at a time', unit: 'µs', rounds: 31, call: 'order', figure: typical(300), goal: '≤ 1.0 ×' },
  { title: 'CPU per order, 16 at a time', unit: 'µs', rounds: 31, call: 'order', figure: cpu(1600, 16), goal: '≤ 0.9 ×' },
  { title: 'orders per second, 64 at a time', unit: '/s', rounds: 31, call: 'order', figure: throughput(2500, 64), goal: '≥ 1.15 ×' },
  { title: '1.5 MB of tickers, p50', unit: 'µs', rounds: 31, call: 'tickers', figure: typical(9), goal: '≤ 1.0 ×' },
]; // prettier-ignore
