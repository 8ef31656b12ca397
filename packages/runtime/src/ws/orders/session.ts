import type { Client } from '../../client.ts';
import type { Parts } from '../../parts.ts';
import { createProve } from '../../prove.ts';
import type { Priority } from '../../rate-limit/limiter.ts';
import { LinkFailure } from '../link/link.ts';
import { ClientClosed } from './client-closed.ts';
import { causeOf, dial, ID, type Line } from './dial.ts';
import { createPace } from './pace.ts';
import { createQueue } from './queue.ts';
import { laterBy } from './later.ts';
import type { Wire } from './wire.ts';

/** Requests under way at a time on one connection; the rest wait, cancellations first. */
const MOST_UNDER_WAY = 256;
/** KuCoin cuts connections after 24 hours. */
const MAX_AGE = 82_800_000;

export type SessionState = 'idle' | 'connecting' | 'open' | 'refused' | 'closed';

/** The connection that operations travel over, made anew whenever it is lost. */
export interface Session {
  readonly line: Line;
  readonly address: string;
  readonly state: SessionState;
  /** When the present connection was made, in ms since 1970. */
  readonly since: number | undefined;
  readonly underWay: number;
  readonly waiting: number;
  /** Connections that came after the first. */
  readonly reconnects: number;
  /** Why there is none, or why the last one ended. */
  readonly problem: string | undefined;
  /** What the try to connect comes to that is being made; `undefined` with a connection. */
  up(): Promise<unknown> | undefined;
  /** Takes a place on the connection, to be given back with `leave`. */
  enter(priority: Priority): Wire | Promise<Wire>;
  leave(wire: Wire): void;
  /** A connection says nothing any more: another one takes its place. */
  suspect(wire: Wire): void;
  close(): Promise<void>;
}

export const createSession = (client: Client, parts: Parts, line: Line, address: string): Session => {
  const { keyring, clock, settings, backoff, time, logger } = parts;
  const later = laterBy(time);
  const queue = createQueue();
  const pace = createPace(backoff, time.monotonic);
  const wires = new Set<Wire>();
  const maxAge = settings.sockets.maxAge ?? MAX_AGE;
  let current: Wire | undefined;
  let making: Promise<void> | undefined;
  let keys = 0;
  let made = 0;
  let problem: string | undefined;
  let state: SessionState = 'idle';
  let isClosed = false;
  let dialling = new AbortController();
  let stopRollover = (): void => {};
  let stopWaiting = (): void => {};

  const serve = (): void => {
    const wire = current;
    if (!wire?.open) return;
    while (wire.taken < MOST_UNDER_WAY && queue.serve(wire)) wire.taken += 1;
  };

  /** Puts a connection into the place of the present one, which closes when nothing is under way on it. */
  const adopt = (wire: Wire): void => {
    const old = current;
    current = wire;
    made += 1;
    state = 'open';
    old?.retire();
    stopRollover();
    // Clients that started together do not come back together.
    stopRollover = later(maxAge * (1 - Math.random() * 0.05), keepUp);
    serve();
  };

  const lost = (wire: Wire, why: string): void => {
    problem = why;
    if (wire !== current) return;
    logger?.info(`${ID}: ${why} It is made anew.`);
    current = undefined;
    stopRollover();
    pace.lost();
    keepUp();
  };

  const connect = async (): Promise<void> => {
    for (;;) {
      if (!current) state = 'connecting';
      const wait = pace.wait();
      if (wait > 0)
        await new Promise<void>((resolve) => {
          const stop = later(wait, resolve);
          stopWaiting = () => {
            stop();
            resolve();
          };
        });
      if (isClosed) throw new ClientClosed();
      await keyring.ready({ id: ID });
      await clock.ready();
      const mine = keys;
      dialling = new AbortController();
      const { signal } = dialling;
      const wire = await dial(keyring.prover(createProve)(ID), {
        client,
        parts,
        line,
        address,
        signal,
        lost,
      });
      wires.add(wire);
      void wire.closed.then(() => wires.delete(wire));
      if (mine === keys && !isClosed) return adopt(wire);
      wire.retire();
    }
  };

  const make = (): Promise<void> =>
    (making ??= connect()
      .catch((error: unknown) => {
        pace.failed();
        problem = error instanceof Error ? error.message : undefined;
        if (IS_KEY.has(causeOf(parts, error)?.cause ?? '')) keyring.refused();
        if (!current) {
          if (!isClosed && !isTransient(parts, error)) state = 'refused';
          queue.refuse(error);
        }
        throw error;
      })
      .finally(() => {
        making = undefined;
      }));

  /** Connects in the background until there is a connection, or no hope for one. */
  const keepUp = (): void => {
    make().catch((error: unknown) => {
      if (!isClosed && isTransient(parts, error)) keepUp();
    });
  };

  const changed = (): void => {
    keys += 1;
    pace.reset();
    stopWaiting();
    if (state === 'idle' || isClosed) return;
    const old = current;
    current = undefined;
    old?.retire();
    keepUp();
  };
  const stopListening = keyring.onChange(changed);

  return {
    line,
    address,
    get state() {
      return state;
    },
    get since() {
      return current?.since;
    },
    get underWay() {
      return [...wires].reduce((sum, { taken }) => sum + taken, 0);
    },
    get waiting() {
      return queue.length;
    },
    get reconnects() {
      return Math.max(0, made - 1);
    },
    get problem() {
      return problem;
    },
    up: () => {
      if (current?.open) return undefined;
      if (isClosed) return Promise.reject(new ClientClosed());
      if (!making) keepUp();
      return making;
    },
    enter: (priority) => {
      if (current?.open && current.taken < MOST_UNDER_WAY && queue.length === 0) {
        current.taken += 1;
        return current;
      }
      if (isClosed) return Promise.reject(new ClientClosed());
      const place = queue.wait(priority);
      if (!current?.open && !making) keepUp();
      return place;
    },
    leave: (wire) => {
      wire.leave();
      serve();
    },
    suspect: (wire) => {
      if (wire === current && !making) keepUp();
    },
    close: async () => {
      stopListening();
      stopRollover();
      isClosed = true;
      state = 'closed';
      dialling.abort();
      stopWaiting();
      current = undefined;
      queue.refuse(new ClientClosed());
      for (const wire of wires) wire.retire();
      await Promise.all([...wires].map(({ closed }) => closed));
    },
  };
};

/** What no waiting cures. */
const FATAL: ReadonlySet<string> = new Set([
  'authentication', 'signature', 'permission', 'ip-list', 'region', 'account-mode', 'parameter', 'timestamp',
]); // prettier-ignore

/** The key itself: a function for credentials is asked again. */
const IS_KEY: ReadonlySet<string> = new Set(['authentication', 'signature']);

const isTransient = (parts: Parts, error: unknown): boolean => {
  if (!(error instanceof LinkFailure)) return false;
  const cause = causeOf(parts, error);
  if (!cause || !FATAL.has(cause.cause)) return true;
  // What was said too late can be said again; a time that is wrong after the clock was measured stays wrong.
  return cause.repeatable === 'yes' && cause.cause !== 'timestamp';
};
