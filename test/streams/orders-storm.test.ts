import type { Sandbox } from '@kucoin-typed/sandbox';
import { KucoinError, OrderOutcomeUnknownError, type Kucoin } from 'kucoin-typed';
import { expect, it } from 'vitest';
import { createRandom, pick, type Random } from '../orders/random.ts';
import { contract, limit, openDesk, type Desk } from './order-desk.ts';

const FACTOR = 10;

/** `STORM=7-60` tries more. */
const [from = 1, to = 3] = (process.env['STORM'] ?? '').split('-').filter(Boolean).map(Number);
const seeds = Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What a bot believes of a request, and what is needed to ask again. */
interface Belief {
  readonly what: string;
  readonly clientOid: string;
  verdict: 'accepted' | 'rejected' | 'not-sent' | 'unknown';
  readonly orderId: string | undefined;
  readonly error: any;
}

const believe = async (
  what: string,
  clientOid: string,
  call: PromiseLike<{ readonly orderId?: string }>,
): Promise<Belief> => {
  try {
    const { orderId } = await call;
    return { what, clientOid, verdict: 'accepted', orderId, error: undefined };
  } catch (error) {
    if (!(error instanceof KucoinError) || !error.outcome) throw error;
    return { what, clientOid, verdict: error.outcome, orderId: undefined, error };
  }
};

const places: Readonly<Record<string, (kucoin: Kucoin, clientOid: string) => PromiseLike<any>>> = {
  'spot.order': ({ ws }, clientOid) => ws.orders.spot.order({ ...limit, clientOid }),
  'spot.sync_order': ({ ws }, clientOid) => ws.orders.spot.syncOrder({ ...limit, clientOid }),
  'margin.order': ({ ws }, clientOid) => ws.orders.margin.order({ ...limit, clientOid }),
  'futures.order': ({ ws }, clientOid) => ws.orders.futures.order({ ...contract, clientOid }),
};

const cancels: typeof places = {
  'spot.order': ({ ws }, clientOid) => ws.orders.spot.cancel({ symbol: limit.symbol, clientOid }),
  'spot.sync_order': ({ ws }, clientOid) => ws.orders.spot.syncCancel({ symbol: limit.symbol, clientOid }),
  'margin.order': ({ ws }, clientOid) => ws.orders.margin.cancel({ symbol: limit.symbol, clientOid }),
  'futures.order': ({ ws }, clientOid) => ws.orders.futures.cancel({ symbol: contract.symbol, clientOid }),
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets the network fail in one way after the other until it is told to stop. */
const rage = async ({ relay, sandbox }: Desk, random: Random, isOver: () => boolean): Promise<void> => {
  const calm = (): void => {
    relay.deaf = false;
    relay.mute = false;
    relay.closed = false;
    relay.delay = 0;
  };
  while (!isOver()) {
    const cut = random() < 0.7;
    pick(random, [
      () => void (relay.deaf = true),
      () => void (relay.mute = true),
      () => void (relay.delay = Math.round(random() * 2500)),
      () => void (relay.closed = true),
      () => void sandbox.faults.add({ kind: 'socket-kill', on: 'frame', abrupt: random() < 0.5, times: 1 }),
      () => void sandbox.faults.add({ kind: 'silent', on: 'frame', times: 1 }),
      () => undefined,
    ])();
    await pause(random() * 60);
    if (cut) relay.cut();
    await pause(random() * 20);
    calm();
    await pause(random() * 100);
  }
  calm();
  // What is still on its way is there when the longest delay is over.
  await pause(2600);
};

const truth = (sandbox: Sandbox, id: string) =>
  sandbox.expect().orders.filter(({ clientOid }) => clientOid === id);

const wrongPlaces = (sandbox: Sandbox, beliefs: readonly Belief[]): unknown[] =>
  beliefs.flatMap(({ what, clientOid, verdict, orderId, error }) => {
    const held = truth(sandbox, clientOid).map((order) => order.orderId);
    const right =
      verdict === 'accepted'
        ? held.length === 1 && held[0] === orderId
        : verdict === 'unknown'
          ? held.length <= 1
          : held.length === 0;
    return right ? [] : [{ what, clientOid, verdict, orderId, held, error: String(error) }];
  });

const wrongCancels = (sandbox: Sandbox, beliefs: readonly Belief[]): unknown[] =>
  beliefs.flatMap(({ what, clientOid, verdict, error }) => {
    const state = truth(sandbox, clientOid)[0]?.state;
    const right = verdict === 'accepted' ? state === 'cancelled' : verdict === 'unknown' || state === 'open';
    return right ? [] : [{ what, clientOid, verdict, state, error: String(error) }];
  });

/** Asks again about everything that is unknown, when nothing of it can arrive any more. */
const settle = async ({ kucoin, clock }: Desk, beliefs: readonly Belief[]): Promise<void> => {
  const unknown = beliefs.filter(({ verdict }) => verdict === 'unknown');
  for (const { error } of unknown) expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
  if (unknown.length > 0) clock.skip(300_000);
  await Promise.all(
    unknown.map(async (belief) => {
      const { verdict } = await kucoin.resolve(belief.error.pending);
      belief.verdict = verdict;
    }),
  );
};

/**
 * Orders of all kinds and their cancellations, over a network that fails in a way that the seed chooses, and with
 * look-ups that fail as well. Whatever the client says must be true, and at the end it must know everything.
 */
it.each(seeds)('no verdict is wrong, seed %i', { timeout: 120_000 }, async (seed) => {
  const random = createRandom(seed);
  await using desk = await openDesk(
    { timeout: 4000, retry: { limit: 5 } },
    { factor: FACTOR, seed: `storm-${seed}`, rateLimits: false },
  );
  const { kucoin, sandbox } = desk;
  const kinds = Object.keys(places);
  await kucoin.connectOrders();

  const storm = async (count: number, start: (i: number) => Promise<Belief>): Promise<Belief[]> => {
    let isOver = false;
    const faults = [
      sandbox.faults.add({ kind: 'lost-before', match: { method: 'GET' }, chance: 0.1 }),
      sandbox.faults.add({ kind: 'status', match: { method: 'GET' }, chance: 0.1 }),
      sandbox.faults.add({ kind: 'refuse-connect', chance: 0.2 }),
    ];
    const raging = rage(desk, random, () => isOver);
    const running: Promise<Belief>[] = [];
    for (let i = 0; i < count; i++) {
      running.push(start(i));
      await pause(random() * 15);
    }
    const beliefs = await Promise.all(running);
    isOver = true;
    await raging;
    for (const fault of faults) fault.remove();
    return beliefs;
  };

  // A slow machine gets less through between one failure and the next: it takes more of them.
  const placed: Belief[] = [];
  for (
    let round = 0;
    round < 5 && placed.filter(({ verdict }) => verdict === 'accepted').length <= 10;
    round++
  ) {
    const some = await storm(80, (i) => {
      const what = pick(random, kinds);
      const clientOid = `s${seed}-${round}-${i}`;
      return believe(what, clientOid, places[what]!(kucoin, clientOid));
    });
    placed.push(...some);
    expect(wrongPlaces(sandbox, placed)).toStrictEqual([]);
    await settle(desk, placed);
  }
  // What was found later has its id in the look-up alone.
  const known = placed.map((one) => ({
    ...one,
    orderId: one.orderId ?? truth(sandbox, one.clientOid)[0]?.orderId,
  }));
  expect(wrongPlaces(sandbox, known)).toStrictEqual([]);
  expect(known.filter(({ verdict }) => verdict === 'unknown')).toStrictEqual([]);

  const open = known.filter(({ verdict }) => verdict === 'accepted');
  expect(open.length).toBeGreaterThan(10);
  const gone = await storm(open.length, (i) => {
    const { what, clientOid } = open[i]!;
    return believe(what, clientOid, cancels[what]!(kucoin, clientOid));
  });
  expect(wrongCancels(sandbox, gone)).toStrictEqual([]);
  await settle(desk, gone);
  expect(wrongCancels(sandbox, gone)).toStrictEqual([]);
  expect(gone.filter(({ verdict }) => verdict === 'unknown')).toStrictEqual([]);
  const count = (verdict: string) => [...placed, ...gone].filter((one) => one.verdict === verdict).length;
  console.log(
    `seed ${seed}: ${count('accepted')} accepted, ${count('rejected')} rejected, ${count('not-sent')} not sent`,
  );
});
