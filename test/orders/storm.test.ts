import { KucoinError, OrderOutcomeUnknownError, type Kucoin } from 'kucoin-typed';
import { expect, it } from 'vitest';
import { certain, places, type Place } from './families.ts';
import { fastClock } from '../support/fault-exchange/index.ts';
import { createRandom, pick, readFault, writeFault } from './random.ts';
import { call, seeds, VARIED } from './storm.ts';
import { tradeWith } from './trader.ts';

/** What a bot believes of one order. */
interface Belief {
  readonly place: Place;
  readonly clientOid: string;
  readonly verdict: 'accepted' | 'rejected' | 'not-sent' | 'unknown';
  readonly orderId: string | undefined;
  readonly error: unknown;
}

const believe = async (kucoin: Kucoin, place: Place, clientOid: string): Promise<Belief> => {
  try {
    const data = await call(kucoin, place.id, { ...place.params, [place.oid]: clientOid });
    expect(data[place.oid]).toBe(clientOid);
    return { place, clientOid, verdict: 'accepted', orderId: String(data.orderId), error: undefined };
  } catch (error) {
    if (!(error instanceof KucoinError) || !error.outcome) throw error;
    return { place, clientOid, verdict: error.outcome, orderId: undefined, error };
  }
};

/**
 * Many orders of all families at once, on an exchange where a share of the writes and of the look-ups fails in a way
 * that the seed chooses. Whatever the client says must be true.
 */
it.each(seeds)('no verdict is wrong, seed %i', { timeout: 120_000 }, async (seed) => {
  const random = createRandom(seed);
  // A clock that is far off is measured ahead: an order that is stamped 40 s late may arrive for as long.
  const isFar = random() < 0.5;
  const offset = Math.round((random() - 0.5) * (isFar ? 80_000 : 9000));
  const ahead = isFar ? { clock: { measure: 'ahead' as const } } : {};
  await using trading = await tradeWith(ahead, { seed, offset, choices: VARIED, clock: fastClock(10) });
  const { kucoin, exchange } = trading;
  const forty = <T>(make: () => T): T[] => Array.from({ length: 40 }, make);
  const [reads, writes] = [forty(() => readFault(random)), forty(() => writeFault(random))];
  exchange.script.plan(({ id }) => !isFar || !id.includes('ServerTime'), 0.25, reads);
  for (const { id } of places) exchange.script.plan(id, 0.7, writes);

  const beliefs = await Promise.all(
    Array.from({ length: 60 }, (_, i) => believe(kucoin, pick(random, places), `s${seed}-${i}`)),
  );
  await exchange.settled();

  const wrong = beliefs.flatMap(({ place, clientOid, verdict, orderId, error }) => {
    const held = exchange.held(clientOid).filter((order) => !order.replaces && !order.triggeredBy);
    const truth = held.map((order) => order.orderId);
    const right = {
      accepted: truth.length === 1 && truth[0] === orderId,
      rejected: truth.length === 0,
      'not-sent': truth.length === 0,
      unknown: truth.length <= 1,
    }[verdict];
    return right ? [] : [{ id: place.id, clientOid, verdict, orderId, truth, error: String(error) }];
  });
  expect(wrong).toStrictEqual([]);

  const unknown = beliefs.filter(({ verdict }) => verdict === 'unknown');
  for (const { error } of unknown) expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
  // Unknown is no way out: where the truth can be found it mostly is, although look-ups fail as well.
  const sure = beliefs.filter(({ place }) => certain.includes(place.id));
  const unsure = sure.filter(({ verdict }) => verdict === 'unknown');
  expect(unsure.length).toBeLessThanOrEqual(sure.length * 0.1);
});
