import { machineTime } from '../time-source.ts';
import { sleep } from '../sleep.ts';
import { StreamError } from '../errors/stream-error.ts';
import { read, type Reading } from './reading.ts';
import type { LiveChange, LiveNews } from './records.ts';
import { differs, newsIn, settle } from './settle.ts';
import type { LiveHost } from './host.ts';
import type { LiveSource } from './source.ts';
import type { Store } from './store.ts';

/** Why a reading is made: at the start, after an interruption, by the clock, or because somebody asks. */
export type SyncCause = 'start' | 'interruption' | 'period' | 'request';

/** What a reading put right. */
export interface Reconciled {
  readonly cause: SyncCause;
  readonly corrections: readonly LiveChange[];
  /** From when on ended orders and fills were read, and when; ms of the exchange's time. */
  readonly since: number;
  readonly asOf: number;
  /** What could not be read in full, in words; empty where everything was. */
  readonly lacking: readonly string[];
}

export interface SyncOptions {
  readonly host: LiveHost;
  readonly sources: readonly LiveSource[];
  readonly store: Store;
  readonly wanted: (news: LiveNews) => boolean;
  readonly symbols: () => readonly string[];
  readonly fixed: boolean;
  /** Fills and ended orders of before do not matter; ms. The start where absent. */
  readonly since: number | undefined;
  /** How long a push may be under way, in ms, before what it would tell counts as missed. */
  readonly grace: number;
  readonly signal: AbortSignal;
  readonly tell: (change: LiveChange) => void;
}

export interface Sync {
  /**
   * Reads, and puts right what differs.
   * @param take gives the pushes that waited for it, and lets others through again.
   */
  readonly run: (cause: SyncCause, take: () => LiveNews[]) => Promise<Reconciled>;
  /** Up to when everything is known, ms of the exchange's time; 0 before the first reading. */
  readonly asOf: () => number;
}

/** What was read up to a moment may become visible a little later: so much, in ms, is read again. */
const OVERLAP = 10_000;
/** How often a reading is repeated that a push of the same moment contradicts. */
const REPEATS = 3;

const toNs = (ms: number): bigint => BigInt(Math.floor(ms)) * 1_000_000n;

/** Brings a store in agreement with what REST says. One run at a time. */
export const createSync = (options: SyncOptions): Sync => {
  const { host, sources, store, wanted, symbols, fixed, grace, signal, tell } = options;
  let origin = options.since;
  let last: number | undefined;

  const readNow = async (): Promise<{ reading: Reading; since: number; until: number; doubt: number }> => {
    await host.measure();
    const { ms, uncertainty } = host.now();
    const begun = ms - uncertainty;
    origin ??= begun;
    const since = Math.max(origin, last ?? origin) - OVERLAP;
    const ask = {
      client: host.client,
      symbols: symbols(),
      fixed,
      since,
      until: ms,
      options: { signal },
    };
    const reading = await read(sources, store, toNs(begun), ask);
    return { reading, since, until: begun, doubt: uncertainty };
  };

  const run = async (cause: SyncCause, take: () => LiveNews[]): Promise<Reconciled> => {
    const corrections: LiveChange[] = [];
    const lacking = new Set<string>();
    const quiet = cause === 'period' || cause === 'request';
    let from: number | undefined;
    for (let round = 1; ; round++) {
      const { reading, since, until, doubt } = await readNow();
      const final = round === REPEATS;
      const news = (): LiveNews[] => newsIn(store, reading, toNs(origin ?? 0), final).filter(wanted);
      // What a push is about to tell was not missed.
      if (quiet && differs(store, news())) await sleep(machineTime, grace, signal);
      if (signal.aborted) throw new StreamError('live', 'the account was closed.', 'Open another one.');
      const settled = settle(store, news(), take(), tell);
      // At the start nothing was known that could have been wrong.
      if (cause !== 'start') corrections.push(...settled.corrections);
      for (const what of reading.lacking) lacking.add(what);
      from ??= since;
      const undecided = settled.doubtful || reading.lost.some(({ id }) => store.open.has(id));
      if (cause === 'period' || !undecided || final) {
        last = until;
        return { cause, corrections, since: from, asOf: until, lacking: [...lacking] };
      }
      await sleep(machineTime, 50 + 2 * doubt, signal);
    }
  };

  return { run, asOf: () => last ?? 0 };
};
