/** How long round trips took, in milliseconds. */
export interface Latency {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

/** The times of one operation, counted in steps of 4 %, so that they take the same room however many they are. */
export interface Times {
  add(ms: number): void;
  read(): Latency;
}

const SMALLEST = 0.01;
/** The natural logarithm of 1.04; a bundler drops no call. */
const STEP = 0.03922071315328133;
/** Up to two minutes. */
const STEPS = 416;

export const createTimes = (): Times => {
  const counts = new Float64Array(STEPS);
  let count = 0;
  const at = (share: number): number => {
    const wanted = Math.ceil(count * share);
    let seen = 0;
    const step = counts.findIndex((one) => (seen += one) >= wanted);
    // The middle of the step, to three digits.
    return count === 0 ? 0 : Number((SMALLEST * Math.exp((step + 0.5) * STEP)).toPrecision(3));
  };
  return {
    add: (ms) => {
      const step = Math.floor(Math.log(Math.max(ms, SMALLEST) / SMALLEST) / STEP);
      const place = Math.min(STEPS - 1, Math.max(0, step));
      counts[place] = (counts[place] ?? 0) + 1;
      count += 1;
    },
    read: () => ({ count, p50: at(0.5), p99: at(0.99) }),
  };
};
