// What is measured, and what ours is to reach.

/** Messages in a run that goes as fast as it can. */
export const BURST = 200_000;
export const PACED_PER_SECOND = 2000;

/** µs of the machine's steady clock, which all its processes share. */
export const now = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e6 + nanoseconds / 1000;
};

/** What the gateway is told to do. */
export type Kind = 'burst' | 'unified' | 'paced' | 'kill';

export interface Row {
  readonly title: string;
  readonly unit: string;
  /** Ours over hand-written; with `value`, ours alone. */
  readonly goal: { readonly is: 'at least' | 'at most'; readonly ratio?: number; readonly value?: number };
}

export interface Measure {
  readonly kind: Kind;
  readonly rounds: number;
  /** Rounds for those who take many seconds for one. */
  readonly slowRounds: number;
  /** Messages of a round. */
  readonly count: number;
  /** Milliseconds of rest before each round. */
  readonly rest?: number;
  readonly rows: readonly Row[];
}

export const measures: readonly Measure[] = [
  {
    kind: 'burst',
    rounds: 15,
    slowRounds: 3,
    count: BURST,
    rows: [
      { title: '200,000 tickers at once', unit: '/s', goal: { is: 'at least', ratio: 0.93 } },
      { title: 'CPU per ticker', unit: 'µs', goal: { is: 'at most', ratio: 1.12 } },
    ],
  },
  {
    kind: 'paced',
    rounds: 81,
    slowRounds: 81,
    count: PACED_PER_SECOND / 4,
    rows: [
      { title: '2,000 a second, latency p50', unit: 'µs', goal: { is: 'at most', ratio: 1.15 } },
      { title: 'latency p99', unit: 'µs', goal: { is: 'at most', ratio: 1.2 } },
    ],
  },
  {
    kind: 'kill',
    rounds: 5,
    slowRounds: 3,
    count: 1,
    // Clients are slower with a connection that breaks soon after it was made.
    rest: 11_000,
    rows: [{ title: 'kill to first message again', unit: 'ms', goal: { is: 'at most', value: 50 } }],
  },
  {
    kind: 'unified',
    rounds: 15,
    slowRounds: 3,
    count: BURST,
    rows: [{ title: '… with exact integers', unit: '/s', goal: { is: 'at least', ratio: 0.75 } }],
  },
];
