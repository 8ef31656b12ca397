import type { Fill } from '../fill/context.ts';
import type { Frame } from '../link/dialect.ts';
import { pauseFor } from '../link/pause.ts';
import { partsOf } from '../../parts.ts';
import type { Gap } from '../notices.ts';
import { readerOf, timeReaderOf } from './paths.ts';
import type { Topic } from './topic.ts';

/** How long after the exchange has confirmed a topic again its first push is waited for. */
const FIRST_MS = 500;
/** A hole in the numbers is told when what is missing has not come for so long. */
const LATE_MS = 1000;
/** A push may be that late by the exchange's own clock. */
const IN_HAND_MS = 5000;

type Cause = Gap['cause'];

/** What one topic missed, from the loss of its connection until its readers are told. */
export interface Gaps {
  /** Whether the next push has to be told to `heard`. */
  readonly waiting: boolean;
  /** Nothing was heard from here on; the socket certainly lived at `aliveAt`, in ms since 1970 by this machine. */
  begin(cause: Cause, aliveAt: number): void;
  /** The exchange pushes again. */
  resume(): void;
  /** A push, while that is waited for. */
  heard(frame: Frame): void;
  /** Tells of numbers that never came. */
  tellHoles(): void;
  /** The topic is over. */
  stop(): void;
}

interface Open {
  readonly cause: Cause;
  /** The exchange's time of the last push; `undefined` where there is none. */
  readonly lastAt: number | undefined;
  /** When the exchange last confirmed the topic, by this machine. */
  readonly confirmedAt: number;
  readonly aliveAt: number;
  readonly before: Frame | undefined;
  /** Whose gap it is: who came later has missed nothing. */
  readonly consumers: Topic['consumers'];
  /** Whether the numbers prove so far that nothing was missed. */
  follows: boolean;
}

/** How far the exchange's clock is ahead, and how far that may be wrong. */
const offsetOf = async (
  client: Topic['client'],
): Promise<{ readonly offset: number; readonly uncertainty: number; readonly isKnown: boolean }> => {
  const clock = partsOf(client)?.clock;
  if (clock && !clock.known()) await clock.measure().catch(() => {});
  const known = clock?.known();
  return known ? { ...known, isKnown: true } : { offset: 0, uncertainty: IN_HAND_MS, isKnown: false };
};

export const createGaps = (get: () => Topic): Gaps => {
  let open: Open | undefined;
  let isHeard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let filling = new AbortController();
  let confirmedAt = Date.now();
  /** The end of the last gap: before it all is told. */
  let toldTo = -Infinity;

  const timeOf = (frame: Frame | undefined): number | undefined => {
    const { time } = get().spec.facts ?? {};
    return time && frame ? timeReaderOf(time)(frame) : undefined;
  };
  const numberOf = (frame: Frame | undefined, end: 'first' | 'last'): bigint | undefined => {
    const { sequence } = get().spec.facts ?? {};
    if (!sequence || !frame) return undefined;
    const value = readerOf(sequence[end] ?? sequence.last)(frame);
    return /^\d+$/.test(String(value)) ? BigInt(String(value)) : undefined;
  };

  const tell = (gap: Gap, bare: Gap, consumers: Topic['consumers']): void => {
    for (const { stream, fill } of consumers) stream.tell('gap', fill ? gap : bare);
  };

  const finish = async (gap: Open, after: Frame | undefined): Promise<void> => {
    const topic = get();
    const { spec, request, client, once } = topic;
    const { follows } = gap;
    const { signal } = filling;
    const takenAt = confirmedAt;
    const { offset, uncertainty, isKnown } = await offsetOf(client);
    const doubt = isKnown ? uncertainty : 0;
    // What the exchange had in hand when the socket was last heard may have been lost with it.
    const heardAt = gap.aliveAt + offset - IN_HAND_MS;
    // What happened before the exchange took the subscription is no loss, and what the last gap told is none again.
    const begunAt = gap.confirmedAt + offset - uncertainty;
    const from = Math.floor(Math.max(gap.lastAt ?? begunAt, heardAt, toldTo));
    // When the exchange certainly had taken the subscription: a push may tell what was so before it was asked for.
    const endsAt = timeOf(after);
    const to = Math.ceil(Math.max(from, endsAt ?? -Infinity, takenAt + offset + doubt));
    // Without a push that ends it REST must not be asked before that.
    if (endsAt === undefined) await pauseFor(Math.max(0, to - (Date.now() + offset - doubt)), signal);
    const askedAt = Date.now() + offset - doubt;
    const fromSequence = numberOf(gap.before, 'last');
    const toSequence = numberOf(after, 'first');
    const base = {
      topic: request.name,
      cause: gap.cause,
      from,
      to,
      ...(fromSequence === undefined ? {} : { fromSequence }),
      ...(toSequence === undefined ? {} : { toSequence }),
    };
    const unasked = 'what was pushed meanwhile; REST was not asked for it.';
    const bare: Gap = follows
      ? { ...base, filled: [], complete: true }
      : { ...base, filled: [], complete: false, missing: unasked };
    const fills = spec.facts?.fills ?? [];
    const wanted = gap.consumers.some(({ fill }) => fill);
    let fill: Fill = bare;
    if (!follows && wanted) {
      fill = {
        filled: [],
        complete: false,
        missing: 'what was pushed meanwhile; KuCoin offers no way to read it later.',
      };
      if (fills.length > 0 && once) {
        try {
          // Few streams are ever interrupted: what fills gaps is loaded with the first one.
          const { fillGap } = await import('#fill');
          fill = await fillGap({
            client,
            fills,
            misses: spec.facts?.misses,
            args: request.args,
            from,
            to,
            before: gap.before,
            after,
            seenAt: once.seenAt,
            wasDelivered: once.wasDelivered,
            signal,
          });
        } catch (error) {
          const why = error instanceof Error ? error.message.split('\n', 1)[0] : 'REST failed';
          fill = { filled: [], complete: false, missing: `what was pushed meanwhile: ${why}` };
        }
      }
    }
    if (signal.aborted) return;
    if (open === gap) open = undefined;
    const { known = [], ...rest } = fill;
    for (const row of known) once?.filled(row.fill, row.id);
    toldTo = Math.min(to, endsAt ?? askedAt);
    tell({ ...base, ...rest }, bare, gap.consumers);
  };

  const tellHoles = (ms: number): void => {
    const topic = get();
    for (const { first, last, before, after } of topic.sequence?.overdue(ms) ?? []) {
      const to = timeOf(after as Frame) ?? Date.now();
      const gap: Gap = {
        topic: topic.request.name,
        cause: 'sequence',
        from: Math.min(to, timeOf(before as Frame) ?? to - LATE_MS),
        to,
        fromSequence: BigInt(first - 1),
        toSequence: BigInt(last + 1),
        filled: [],
        complete: false,
        missing: `numbers ${first} to ${last}; KuCoin offers no way to read them later.`,
      };
      tell(gap, gap, topic.consumers);
    }
  };

  const settle = (after: Frame | undefined): void => {
    clearTimeout(timer);
    isHeard = true;
    if (!open) return;
    // Before anything is waited for: the push that ends the gap is looked at next.
    const follows = get().sequence?.resume(after) === true;
    open.follows &&= follows;
    void finish(open, after);
  };

  return {
    get waiting() {
      return open !== undefined && !isHeard;
    },
    begin: (cause, aliveAt) => {
      clearTimeout(timer);
      const topic = get();
      // What has not come by now will not.
      tellHoles(0);
      // What was being filled when it struck again is one gap with it.
      filling.abort();
      filling = new AbortController();
      open = {
        cause,
        lastAt: timeOf(topic.last),
        confirmedAt,
        aliveAt,
        before: topic.last,
        follows: true,
        ...open,
        consumers: [...new Set([...(open?.consumers ?? []), ...topic.consumers])],
      };
      isHeard = false;
    },
    resume: () => {
      confirmedAt = Date.now();
      if (!open || isHeard) return;
      clearTimeout(timer);
      timer = setTimeout(() => settle(undefined), FIRST_MS);
    },
    heard: (frame) => settle(frame),
    tellHoles: () => tellHoles(LATE_MS),
    stop: () => {
      clearTimeout(timer);
      filling.abort();
    },
  };
};
