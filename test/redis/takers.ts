import type { RedisStoreOptions } from '@kucoin-typed/redis';
import type { Pool, PoolUse } from '@kucoin-typed/runtime';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const BLUR_MS = 30;

export interface Setup {
  readonly url: string;
  readonly pool: Pool;
  readonly options?: RedisStoreOptions;
}

/** What a process wants: so many callers that each take, hold it as a request would, and take again. */
export interface Demand {
  readonly callers: number;
  readonly weight?: number;
  readonly holdMs?: number;
  /** How much later than told a caller asks again. */
  readonly lateMs?: number;
}

export interface Grant {
  /** When it was asked for. */
  readonly at: number;
  readonly weight: number;
}

export interface Record {
  readonly grants: Grant[];
  /** Milliseconds of the slowest take. */
  slowest: number;
}

/** A process that takes from a pool. */
export interface Taker extends AsyncDisposable {
  demand(demand: Demand): void;
  rest(): void;
  /** Turns to another pool of the same size, with nothing recorded. */
  turnTo(key: string): Promise<void>;
  /** What it was given since it was last asked. */
  record(): Promise<Record>;
  use(): Promise<PoolUse>;
  kill(): Promise<void>;
}

const answer = async <T>(child: ChildProcess, question: object): Promise<T> => {
  const answered = once(child, 'message');
  child.send(question);
  const [value] = await answered;
  return value;
};

export const openTaker = async (setup: Setup): Promise<Taker> => {
  const child = fork(path.join(import.meta.dirname, 'taker.ts'), [JSON.stringify(setup)], {
    execArgv: ['--conditions=@kucoin-typed/source'],
  });
  await once(child, 'message');
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    demand: (demand) => child.send({ demand }),
    rest: () => child.send({}),
    turnTo: async (key) => {
      child.send({ key });
      await answer(child, { say: 'record' });
    },
    record: () => answer(child, { say: 'record' }),
    use: () => answer(child, { say: 'use' }),
    kill,
    [Symbol.asyncDispose]: kill,
  };
};

export const sum = (grants: readonly Grant[]): number =>
  grants.reduce((total, { weight }) => total + weight, 0);

/**
 * Puts grants into windows as the exchange would: each begins with the first grant after the last one ended. A clock of
 * milliseconds and the way to the server blur the end: a grant that close to it belongs to the window it fits into.
 */
export const windowsOf = (grants: readonly Grant[], { windowMs, quota }: Pool): Grant[][] => {
  const windows: Grant[][] = [];
  let end = -Infinity;
  for (const grant of grants.toSorted((a, b) => a.at - b.at)) {
    const last = windows.at(-1);
    const fits = sum(last ?? []) + grant.weight <= quota;
    if (last && grant.at < end + (fits ? BLUR_MS : -BLUR_MS)) last.push(grant);
    else {
      windows.push([grant]);
      end = grant.at + windowMs;
    }
  }
  return windows;
};
