// How one call is measured.
import { median } from './median.ts';

export type Call = () => Promise<unknown>;
export type Figure = (call: Call) => Promise<number>;

/** Microseconds of a call, over so many in a row. */
export const perCall =
  (calls: number): Figure =>
  async (call) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) await call();
    return ((performance.now() - start) * 1000) / calls;
  };

/** The median of so many calls, one at a time, in microseconds. */
export const typical =
  (calls: number): Figure =>
  async (call) => {
    const times: number[] = [];
    for (let i = 0; i < calls; i++) {
      const start = performance.now();
      await call();
      times.push((performance.now() - start) * 1000);
    }
    return median(times);
  };

/** Microseconds of CPU of this process for each call, so many at a time. */
export const cpu =
  (calls: number, width: number): Figure =>
  async (call) => {
    const before = process.cpuUsage();
    await atATime(calls, width, call);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / calls;
  };

/** Calls per second, so many at a time. */
export const throughput =
  (calls: number, width: number): Figure =>
  async (call) => {
    const start = performance.now();
    await atATime(calls, width, call);
    return (calls * 1000) / (performance.now() - start);
  };

const atATime = async (calls: number, width: number, call: Call): Promise<void> => {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: width }, worker));
};
