import type { Client } from '../client.ts';
import { StreamError } from '../errors/stream-error.ts';
import { isFatal } from '../live/is-fatal.ts';
import type { Outlet } from '../live/outlet.ts';
import { machineTime } from '../time-source.ts';
import { inTime, sleep } from '../sleep.ts';
import { askCheck } from './ask-check.ts';
import { disarm } from './disarm.ts';
import { createFuse } from './fuse.ts';
import type { DeadManEvent, DeadManState, DeadManTerms } from './options.ts';
import type { SwitchSpec } from './spec.ts';
import { watchOrders } from './order-watch.ts';
import { readStrike } from './strike.ts';

/** The life of one switch. */
export interface Run {
  readonly ready: Promise<void>;
  readonly state: () => DeadManState;
  readonly strikesAt: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** How often it is tried to set it for the first time. */
const FIRST_TRIES = 3;
/** The shortest wait before a renewal is tried again, ms. */
const AGAIN = 250;
/** How long closing waits for what a strike cancelled, ms. */
const REPORT = 15_000;
/** The exchange says seconds: it may strike as much later, ms. */
const ROUNDING = 1000;

export const createRun = (
  client: Client,
  spec: SwitchSpec,
  terms: DeadManTerms,
  outlet: Outlet<DeadManEvent>,
): Run => {
  const { after, every, symbols, check, signal } = terms;
  const time = machineTime;
  const fuse = createFuse(client, spec, terms);
  const over = new AbortController();
  const confirmed = Promise.withResolvers<void>();
  const orders = watchOrders(client, spec, symbols);
  let state: DeadManState = 'arming';
  const arm = async (): Promise<void> => {
    for (let tries = 1; ; tries++) {
      try {
        await fuse.renew();
        break;
      } catch (error) {
        if (tries === FIRST_TRIES || isFatal(error) || over.signal.aborted) throw error;
        await sleep(time, AGAIN * tries, over.signal);
      }
    }
    if (state === 'arming') state = 'armed';
    confirmed.resolve();
    outlet.tell({ type: 'renewed', strikesAt: fuse.strikesAt() ?? 0 });
  };

  /** Renews until it succeeds or the time is over; whether it did. */
  const keep = async (): Promise<boolean> => {
    for (let wait = AGAIN; !over.signal.aborted; wait *= 2) {
      try {
        const inGoodTime = await fuse.renew();
        if (over.signal.aborted || !inGoodTime) return false;
        state = 'armed';
        outlet.tell({ type: 'renewed', strikesAt: fuse.strikesAt() ?? 0 });
        return true;
      } catch (error) {
        if (over.signal.aborted) return false;
        if (fuse.left() <= 0) return false;
        state = 'at-risk';
        outlet.tell({
          type: 'at-risk',
          strikesAt: fuse.strikesAt() ?? 0,
          left: fuse.left(),
          error: error as Error,
        });
        await sleep(time, Math.min(wait, fuse.left()), over.signal);
        if (fuse.left() <= 0) return false;
      }
    }
    return false;
  };

  const live = async (): Promise<string | undefined> => {
    const stop = AbortSignal.any([over.signal, ...(signal ? [signal] : [])]);
    for (;;) {
      await sleep(time, every, stop);
      if (over.signal.aborted) return undefined;
      if (signal?.aborted) return 'it was told to stop.';
      const why = await askCheck(check, every, over.signal);
      if (over.signal.aborted) return undefined;
      if (why !== undefined) return why;
      if (!(await keep())) return over.signal.aborted ? undefined : 'it could not be renewed in time.';
    }
  };

  /** Waits until the exchange says that none is set: a renewal that nobody heard of may have put it off. */
  const awaitStrike = async (): Promise<number> => {
    let at = fuse.strikesAt() ?? 0;
    await sleep(time, Math.max(0, fuse.left()) + ROUNDING, over.signal);
    while (!over.signal.aborted) {
      const said = await spec.get(client, { deadline: 20_000 }).catch(() => undefined);
      if (said && said.strikesAt === undefined) return at;
      if (said?.strikesAt !== undefined) at = said.strikesAt;
      await sleep(time, said?.strikesAt ? Math.max(AGAIN, said.strikesAt - said.now) : 1000, over.signal);
    }
    return at;
  };

  const strike = async (why: string): Promise<void> => {
    state = 'stopping';
    const stoppedAt = fuse.strikesAt() ?? 0;
    outlet.tell({ type: 'stopping', strikesAt: stoppedAt, why });
    const begun = (fuse.struckAt() ?? stoppedAt) - after;
    const looking = orders.read(begun);
    const last = await awaitStrike();
    const at = fuse.struckAt() ?? last;
    await looking;
    if (over.signal.aborted) return;
    const known = orders.known();
    orders.close();
    for (let wait = AGAIN; !over.signal.aborted; wait = Math.min(2 * wait, 30_000)) {
      try {
        const span = { since: begun, until: last + 60_000, at };
        const done = await readStrike(spec, client, symbols, known, span);
        if (over.signal.aborted) return;
        state = 'struck';
        fuse.out();
        outlet.tell({ type: 'struck', ...done });
        outlet.end();
        return;
      } catch {
        await sleep(time, wait, over.signal);
      }
    }
  };

  const main = async (): Promise<void> => {
    await arm();
    orders.read(fuse.strikesAt() ?? 0).catch(() => {});
    const why = await live();
    if (why !== undefined) await strike(why);
  };
  const running = main().catch(async (error: unknown) => {
    orders.close();
    if (over.signal.aborted) return;
    // One that may be set all the same must not strike unseen.
    if (fuse.lostAt() !== undefined) await spec.set(client, -1, symbols, { deadline: 5000 }).catch(() => {});
    state = 'failed';
    // A switch that is not set must not go unheard of: who neither reads events nor waits for `ready` gets it uncaught.
    if (outlet.isRead()) confirmed.promise.catch(() => {});
    confirmed.reject(error);
    outlet.end(error as Error);
  });

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    // Its time is over: whether it struck is about to be known, and is not to be hidden.
    if (state === 'stopping' && fuse.left() <= 0) await inTime(time, running, REPORT);
    if (state === 'struck') return;
    over.abort();
    orders.close();
    state = 'disarming';
    // A renewal that is under way must not come after the end.
    await running;
    confirmed.promise.catch(() => {});
    confirmed.reject(new StreamError(spec.id, 'closed before it was set.', 'Set another one.'));
    await disarm(client, spec, symbols, fuse.lostAt(), fuse.strikesAt());
    state = 'disarmed';
    fuse.out();
    outlet.tell({ type: 'disarmed' });
    outlet.end();
  };
  return {
    ready: confirmed.promise,
    state: () => state,
    strikesAt: fuse.strikesAt,
    close: () =>
      (closing ??= close().catch((error: unknown) => {
        // It may be tried again.
        closing = undefined;
        throw error;
      })),
  };
};
