import { faults, together, type Fault } from '../support/fault-exchange/index.ts';

/** A random source that the same seed repeats. */
export type Random = () => number;

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

/** What can go wrong with a write. */
export const writeFault = (random: Random): Fault => {
  const commit = random() < 0.6;
  const held = faults.held(Math.round(random() * 8000), pick(random, ['reset', 'closed', undefined]));
  return pick(random, [
    () => faults.none(),
    () => faults.lost(pick(random, ['reset', 'closed'])),
    () => faults.dropped(pick(random, ['reset', 'closed'])),
    () => held,
    () => together(held, faults.lost()),
    () => faults.halfBody(),
    () => faults.halfBodyStalled(),
    () => faults.cutBody(),
    () => faults.stall(commit),
    () => faults.error500(commit),
    () => faults.error200(commit),
    () => faults.badGateway(commit),
    () => faults.gatewayTimeout(commit),
    () => faults.garbage(commit),
    () => faults.foreignJson(commit),
    () => faults.emptyBody(commit),
    () => faults.nullData(true),
    () => faults.overloaded(),
    () => faults.rateLimited(500 + Math.round(random() * 2000)),
    () => faults.maintenance(),
    () => faults.slow(Math.round(random() * 4000)),
    () => faults.refused('200004', 'Balance insufficient!'),
    () => together(faults.booked({ invisibleMs: Math.round(random() * 900) }), faults.lost()),
    () =>
      together(
        faults.booked({
          fate: { becomes: pick(random, ['filled', 'cancelled']), after: Math.round(random() * 3000) },
        }),
        faults.lost(),
      ),
  ])();
};

/** What can go wrong with a look-up: nothing of it may turn into a wrong verdict. */
export const readFault = (random: Random): Fault =>
  pick(random, [
    () => faults.none(),
    () => faults.none(),
    () => faults.none(),
    () => faults.lost(),
    () => faults.stall(false),
    () => faults.halfBody(),
    () => faults.cutBody(),
    () => faults.error500(true),
    () => faults.error200(true),
    () => faults.badGateway(true),
    () => faults.garbage(true),
    () => faults.emptyBody(true),
    () => faults.foreignJson(true),
    () => faults.overloaded(),
    () => faults.maintenance(),
    () => faults.slow(Math.round(random() * 3000)),
    () => faults.held(Math.round(random() * 2000)),
  ])();
