import { KucoinError } from 'kucoin-typed';
import { expect, it } from 'vitest';
import { fastClock, faults } from '../support/fault-exchange/index.ts';
import { places } from './families.ts';
import { createRandom, pick, readFault, writeFault } from './random.ts';
import { call, seeds, VARIED } from './storm.ts';
import { tradeWith } from './trader.ts';

/** How each family's orders are cancelled: endpoint, and which id it takes. */
const cancels: Readonly<Record<string, readonly (readonly [id: string, by: 'orderId' | 'clientOid'])[]>> = {
  'spot.order.addOrder': [
    ['spot.order.cancelOrderByOrderId', 'orderId'],
    ['spot.order.cancelOrderByClientOid', 'clientOid'],
    ['spot.order.cancelOrderByOrderIdSync', 'orderId'],
  ],
  'spot.order.addOrderOld': [['spot.order.cancelOrderByOrderIdOld', 'orderId']],
  'spot.order.addStopOrder': [['spot.order.cancelStopOrderByOrderId', 'orderId']],
  'spot.order.addOcoOrder': [['spot.order.cancelOcoOrderByOrderId', 'orderId']],
  'margin.order.addOrder': [['margin.order.cancelOrderByOrderId', 'orderId']],
  'margin.order.addMarginStopOrder': [['margin.order.cancelMarginStopOrderByOrderId', 'orderId']],
  'futures.order.addOrder': [
    ['futures.order.cancelOrderById', 'orderId'],
    ['futures.order.cancelOrderByClientOid', 'clientOid'],
  ],
  'unified.order.placeOrder': [['unified.order.cancelOrder', 'orderId']],
};
const placed = places.filter(({ id }) => cancels[id]);

/** Orders that fill, trigger or stay while their cancellation, or its answer, gets lost. */
it.each(seeds)('no verdict on a cancellation is wrong, seed %i', { timeout: 120_000 }, async (seed) => {
  const random = createRandom(seed * 7919);
  await using trading = await tradeWith({}, { seed, choices: VARIED, clock: fastClock(10) });
  const { kucoin, exchange } = trading;
  const orders = await Promise.all(
    Array.from({ length: 40 }, async (_, i) => {
      const place = pick(random, placed);
      const clientOid = `c${seed}-${i}`;
      const becomes = pick(random, [undefined, undefined, 'filled', 'triggered'] as const);
      const isStop = /Stop/.test(place.id);
      const fits = becomes === undefined || (becomes === 'triggered') === isStop;
      const after = Math.round(random() * 9000);
      const booking = becomes && fits ? { fate: { becomes, after } } : {};
      const cancel = pick(random, cancels[place.id] ?? []);
      exchange.script.next((asked) => asked.clientOids.includes(clientOid), faults.booked(booking));
      const { orderId } = await call(kucoin, place.id, { ...place.params, [place.oid]: clientOid });
      return { place, clientOid, orderId: String(orderId), cancel };
    }),
  );
  exchange.script.plan(
    '*',
    0.2,
    Array.from({ length: 30 }, () => readFault(random)),
  );
  const writes = Array.from({ length: 40 }, () => writeFault(random));
  for (const [id] of Object.values(cancels).flat()) exchange.script.plan(id, 0.7, writes);

  const wrong = await Promise.all(
    orders.map(async ({ place, clientOid, orderId, cancel: [id, by] }) => {
      const { symbol, tradeType } = place.params;
      const params = { symbol, tradeType, [by]: by === 'orderId' ? orderId : clientOid };
      const known = Object.fromEntries(
        Object.entries(params).filter(([name]) => names(kucoin, id).includes(name)),
      );
      const verdict = await call(kucoin, id, known).then(
        () => 'accepted',
        (error: unknown) => (error instanceof KucoinError ? error.outcome : String(error)),
      );
      await exchange.settled();
      const all = exchange.held(clientOid);
      const own = all.find(({ triggeredBy }) => !triggeredBy);
      const alive = all.filter(({ state }) => state === 'open');
      const right = {
        accepted: alive.length === 0,
        rejected: own?.state !== 'cancelled',
        'not-sent': own?.state !== 'cancelled',
        unknown: true,
      }[verdict as 'accepted'];
      return right ? [] : [{ id, clientOid, verdict, states: all.map(({ state }) => state) }];
    }),
  );
  expect(wrong.flat()).toStrictEqual([]);
});

/** What an endpoint takes. */
const names = (kucoin: unknown, id: string): string[] => {
  let at: any = kucoin;
  for (const name of id.split('.')) at = at[name];
  return at.spec.params?.split(' ') ?? [];
};
