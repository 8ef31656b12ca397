/** Where time comes from: the machine's clocks, unless a test brings faster ones. */
export interface TimeSource {
  /** Milliseconds since 1970, as the machine believes. */
  now(): number;
  /** Milliseconds that only ever grow, from anywhere. */
  monotonic(): number;
  /** Runs something after so many milliseconds; what comes back cancels it. */
  after(ms: number, run: () => void): () => void;
}

export const after: TimeSource['after'] = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

export const machineTime: TimeSource = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after,
};
