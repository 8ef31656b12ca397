import type { Client } from '../client.ts';
import { StreamError } from '../errors/stream-error.ts';
import { isFatal } from '../live/is-fatal.ts';
import type { Outlet } from '../live/outlet.ts';
import { machineTime } from '../time-source.ts';
import { inTime, sleep } from '../sleep.ts';
import { disarm } from './disarm.ts';
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
/** The exchange says seconds: it may strike as much later, ms. */
const ROUNDING = 1000;

/** When a switch strikes. */
interface Fuse {
  /** By the monotonic clock: surely not before. */
  readonly local: number;
  /** By the exchange's. */
  readonly exchange: number;
}

export const createRun = (
  client: Client,
  spec: SwitchSpec,
  { after, seconds, every, symbols, check, signal }: DeadManTerms,
  outlet: Outlet<DeadManEvent>,
): Run => {
  const time = machineTime;
  const over = new AbortController();
  const confirmed = Promise.withResolvers<void>();
  confirmed.promise.catch(() => {});
  const orders = watchOrders(client, spec, symbols);
  let state: DeadManState = 'arming';
  let fuse: Fuse | undefined;
  /** When a renewal was sent that nobody knows the end of. */
  let lostAt: number | undefined;

  /** How long a call may take: no longer than there is time, and so that there is time for another. */
  const callTime = (): number => Math.max(500, Math.min(every, 5000));
  const renew = async (): Promise<void> => {
    const sent = time.monotonic();
    const ms = callTime();
    try {
      const { strikesAt, now } = await spec.set(client, seconds, symbols, {
        priority: 0,
        timeout: ms,
        deadline: ms,
      });
      fuse = { local: sent + after, exchange: strikesAt ?? now + after };
    } catch (error) {
      lostAt = sent;
      throw error;
    }
  };
  const left = (): number => (fuse ? fuse.local - time.monotonic() : 0);

  const arm = async (): Promise<void> => {
    for (let tries = 1; ; tries++) {
      try {
        await renew();
        break;
      } catch (error) {
        if (tries === FIRST_TRIES || isFatal(error) || over.signal.aborted) throw error;
        await sleep(time, AGAIN * tries, over.signal);
      }
    }
    if (state === 'arming') state = 'armed';
    confirmed.resolve();
    outlet.tell({ type: 'renewed', strikesAt: fuse?.exchange ?? 0 });
  };

  /** Why it must not be renewed; `undefined` where all is well. */
  const ask = async (): Promise<string | undefined> => {
    try {
      let well = false;
      const asked = Promise.resolve(check()).then((answer) => {
        well = answer === true;
      });
      const inGoodTime = await inTime(time, asked, every, over.signal);
      if (over.signal.aborted) return undefined;
      return inGoodTime ? (well ? undefined : 'the check said no.') : 'the check did not answer in time.';
    } catch (error) {
      return `the check threw ${(error as Error)?.name ?? 'something'}.`;
    }
  };

  /** Renews until it succeeds or the time is over; whether it did. */
  const keep = async (): Promise<boolean> => {
    for (let wait = AGAIN; !over.signal.aborted; wait *= 2) {
      try {
        await renew();
        if (over.signal.aborted) return false;
        state = 'armed';
        outlet.tell({ type: 'renewed', strikesAt: fuse?.exchange ?? 0 });
        return true;
      } catch (error) {
        if (over.signal.aborted) return false;
        if (left() <= 0) return false;
        state = 'at-risk';
        outlet.tell({
          type: 'at-risk',
          strikesAt: fuse?.exchange ?? 0,
          left: left(),
          error: error as Error,
        });
        await sleep(time, Math.min(wait, left()), over.signal);
        if (left() <= 0) return false;
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
      const why = await ask();
      if (over.signal.aborted) return undefined;
      if (why !== undefined) return why;
      if (!(await keep())) return over.signal.aborted ? undefined : 'it could not be renewed in time.';
    }
  };

  /** Waits until the exchange says that none is set: a renewal that nobody heard of may have put it off. */
  const awaitStrike = async (): Promise<number> => {
    let at = fuse?.exchange ?? 0;
    await sleep(time, Math.max(0, left()) + ROUNDING, over.signal);
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
    const stoppedAt = fuse?.exchange ?? 0;
    outlet.tell({ type: 'stopping', strikesAt: stoppedAt, why });
    const begun = stoppedAt - after;
    const looking = orders.read(begun);
    const at = await awaitStrike();
    await looking;
    if (over.signal.aborted) return;
    const known = orders.known();
    orders.close();
    for (let wait = AGAIN; !over.signal.aborted; wait = Math.min(2 * wait, 30_000)) {
      try {
        const span = { since: begun, until: at + 60_000, at };
        const done = await readStrike(spec, client, symbols, known, span);
        if (over.signal.aborted) return;
        state = 'struck';
        fuse = undefined;
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
    orders.read(fuse?.exchange ?? 0).catch(() => {});
    const why = await live();
    if (why !== undefined) await strike(why);
  };
  const running = main().catch((error: unknown) => {
    orders.close();
    if (over.signal.aborted) return;
    state = 'failed';
    confirmed.reject(error);
    outlet.end(error as Error);
  });

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    if (state === 'struck') return;
    over.abort();
    orders.close();
    state = 'disarming';
    // A renewal that is under way must not come after the end.
    await running;
    confirmed.reject(new StreamError(spec.id, 'closed before it was set.', 'Set another one.'));
    await disarm(client, spec, symbols, lostAt, fuse?.exchange);
    state = 'disarmed';
    fuse = undefined;
    outlet.tell({ type: 'disarmed' });
    outlet.end();
  };
  return {
    ready: confirmed.promise,
    state: () => state,
    strikesAt: () => fuse?.exchange,
    close: () => (closing ??= close()),
  };
};
