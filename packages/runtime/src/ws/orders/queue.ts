import type { Priority } from '../../rate-limit/limiter.ts';
import type { Wire } from './wire.ts';

/** Requests that wait for a place on a connection: cancellations before orders, first come first served among each. */
export interface Queue {
  wait(priority: Priority): Promise<Wire>;
  /** Gives the next one its place; whether there was one. */
  serve(wire: Wire): boolean;
  refuse(error: unknown): void;
  readonly length: number;
}

type Waiter = Pick<PromiseWithResolvers<Wire>, 'resolve' | 'reject'>;

export const createQueue = (): Queue => {
  const lines: readonly [Waiter[], Waiter[], Waiter[]] = [[], [], []];
  return {
    wait: (priority) => {
      const { promise, resolve, reject } = Promise.withResolvers<Wire>();
      lines[priority].push({ resolve, reject });
      return promise;
    },
    serve: (wire) => {
      for (const line of lines) {
        const first = line.shift();
        if (!first) continue;
        first.resolve(wire);
        return true;
      }
      return false;
    },
    refuse: (error) => {
      for (const line of lines) for (const { reject } of line.splice(0)) reject(error);
    },
    get length() {
      return lines.reduce((sum, { length }) => sum + length, 0);
    },
  };
};
