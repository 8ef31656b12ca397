import { AbortedError } from '../errors/aborted-error.ts';
import { addDecimals, compareDecimals } from '../live/decimal.ts';
import type { LiveHost } from '../live/host.ts';
import { isFatal } from '../live/is-fatal.ts';
import { mergeOrder } from '../live/merge.ts';
import { fillKey, isActive, type LiveFill, type LiveOrder } from '../live/records.ts';
import type { LiveAsk } from '../live/source.ts';
import { sleep } from '../sleep.ts';
import { machineTime } from '../time-source.ts';
import { createEar, type Ear } from './ear.ts';
import { readConfirm, type Confirmation, type ConfirmSettings, type ConfirmSpec } from './options.ts';

/** How long a push has the first word where topics are heard, and how long look-ups wait after each other; ms. */
const PUSH_FIRST = 250;
const FIRST_WAIT = 50;
const LONGEST_WAIT = 2000;
/** Of a look-up and of reading fills, ms. */
const LOOK_MS = 5000;

const stateOf = (order: LiveOrder): Confirmation['state'] => {
  if (order.state === 'waiting') return 'waiting';
  if (isActive(order)) return compareDecimals(order.filled, '0') > 0 ? 'partly' : 'open';
  return order.state === 'filled' ? 'filled' : 'cancelled';
};

const filledBy = (fills: readonly LiveFill[]): string =>
  fills.reduce((sum, { size }) => addDecimals(sum, size), '0');

/** Fills by one way or the other, each once; what REST tells has the fee. */
const join = (pushed: readonly LiveFill[], read: readonly LiveFill[]): LiveFill[] => [
  ...new Map([...pushed, ...read].map((fill) => [fillKey(fill), fill])).values(),
];

/**
 * Places an order and waits until it is known where it stands: by a push, or by a look-up, whichever is first. Listening
 * begins with the order and never holds it up: topics that something else listens to already are heard at once.
 * @throws {KucoinError} what placing throws: an order that was refused, or that nobody knows the outcome of.
 */
export const placeAndConfirm = async (
  host: LiveHost,
  spec: ConfirmSpec,
  params: object,
  settings: ConfirmSettings = {},
): Promise<Confirmation> => {
  const { deadline, signal, pushes } = readConfirm(settings);
  if (signal?.aborted) throw new AbortedError(spec.id, { cause: signal.reason, outcome: 'not-sent' });
  const until = machineTime.monotonic() + deadline;
  /** Milliseconds, and none once it was called off. */
  const left = (): number => (signal?.aborted ? 0 : until - machineTime.monotonic());
  const ear = createEar(host.client, pushes ? spec.feeds : [], spec.isMoving);
  const since = host.now().ms - 60_000;
  const ask = (): LiveAsk => ({
    client: host.client,
    symbols: [],
    fixed: true,
    since,
    until: host.now().ms + 60_000,
    options: { signal, priority: 1, deadline: Math.max(1, Math.min(left(), LOOK_MS)) },
    lacks: () => {},
  });
  try {
    const { orderId, clientOid } = await spec.place(host.client, params, { signal, deadline });
    ear.name(orderId);
    const named = spec.named(orderId, params);
    const known = await settle(spec, named, params, ear, ask, left, signal);
    if (signal?.aborted)
      throw new AbortedError(spec.id, { cause: signal.reason }, `It is placed, and lives on: ${orderId}.`);
    if (!known) {
      const nothing = {
        order: undefined,
        fills: ear.fills(),
        complete: false,
        why: undefined,
        by: undefined,
      };
      return { state: 'accepted', orderId, clientOid, ...nothing };
    }
    const { order, by } = known;
    const fills = await fillsOf(spec, order, ear, ask, left, signal);
    const state = stateOf(order);
    const why = state === 'cancelled' ? (order.reason ?? spec.why(params)) : undefined;
    const complete = compareDecimals(filledBy(fills), order.filled) === 0;
    return { state, orderId, clientOid: clientOid ?? order.clientOid, order, fills, complete, why, by };
  } finally {
    ear.close();
  }
};

interface Known {
  readonly order: LiveOrder;
  readonly by: 'push' | 'look-up';
}

/** Waits until the order rests or is over; `undefined` where that is not known in time. */
const settle = async (
  spec: ConfirmSpec,
  named: LiveOrder,
  params: object,
  ear: Ear,
  ask: () => LiveAsk,
  left: () => number,
  signal: AbortSignal | undefined,
): Promise<Known | undefined> => {
  const fleeting = spec.neverRests(params);
  const stands = (order: LiveOrder): boolean => order.state !== 'open' || !fleeting;
  let looked: LiveOrder | undefined;
  let wait = ear.hears() ? PUSH_FIRST : 0;
  while (left() > 0) {
    const pushed = ear.order();
    if (pushed && !ear.isMoving() && stands(pushed)) return { order: merge(pushed, looked), by: 'push' };
    if (wait > 0) {
      const rest = new AbortController();
      const woken = ear.next();
      await Promise.race([
        woken,
        sleep(
          machineTime,
          Math.min(wait, left()),
          AbortSignal.any([rest.signal, ...(signal ? [signal] : [])]),
        ),
      ]);
      rest.abort();
      const now = ear.order();
      if (now && !ear.isMoving() && stands(now)) continue;
    }
    looked = (await look(spec, named, ask)) ?? looked;
    if (looked && stands(looked)) return { order: merge(looked, ear.order()), by: 'look-up' };
    wait = Math.min(wait * 2 || FIRST_WAIT, LONGEST_WAIT);
  }
  return undefined;
};

const merge = (order: LiveOrder, other: LiveOrder | undefined): LiveOrder =>
  other ? mergeOrder(order, other, false).record : order;

/** An order that was just placed may not be visible yet, and a look-up may fail: both are no end. */
const look = async (
  spec: ConfirmSpec,
  named: LiveOrder,
  ask: () => LiveAsk,
): Promise<LiveOrder | undefined> => {
  try {
    return await spec.find(ask(), named);
  } catch (error) {
    if (isFatal(error)) throw error;
    return undefined;
  }
};

/** The fills that the order says it has, by pushes, or else by REST, where they may become visible a little later. */
const fillsOf = async (
  spec: ConfirmSpec,
  order: LiveOrder,
  ear: Ear,
  ask: () => LiveAsk,
  left: () => number,
  signal: AbortSignal | undefined,
): Promise<readonly LiveFill[]> => {
  let fills: readonly LiveFill[] = ear.fills();
  const lack = (): boolean => compareDecimals(filledBy(fills), order.filled) < 0;
  for (let wait = FIRST_WAIT; lack() && left() > 0; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const read = await spec.fills(ask(), order).catch(() => []);
    fills = join(ear.fills(), read);
    if (lack()) await sleep(machineTime, Math.min(wait, Math.max(0, left())), signal);
  }
  return fills;
};
