import { expect, it } from 'vitest';
import type { Kucoin, Reconciled } from 'kucoin-typed';
import { createWorld, expectAgreement, expectJournalOnce, sleep } from './live-support.ts';

const symbols = ['BTC-USDT', 'ETH-USDT'] as const;
const STORM_MS = 8000;

const pick = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T;
const id = (): string => crypto.randomUUID();

/** One thing that a trader does, on any of the products. */
const act = async ({ spot, margin, futures }: Kucoin): Promise<unknown> => {
  const symbol = pick(symbols);
  const side = pick(['buy', 'sell'] as const);
  const deep = { price: side === 'buy' ? '1000' : '900000', size: '0.001' };
  const future = { symbol: 'XBTUSDTM', leverage: 3, marginMode: 'ISOLATED', side } as const;
  switch (Math.floor(Math.random() * 6)) {
    case 0:
      return spot.order.addOrder({ symbol, side, type: 'market', size: '0.001' });
    case 1:
      return spot.order.addOrder({ symbol, side, type: 'limit', ...deep });
    case 2:
      return spot.order.cancelAllOrdersBySymbol({ symbol });
    case 3:
      return margin.order.addOrder({
        symbol: 'BTC-USDT',
        side,
        type: 'market',
        size: '0.0005',
        clientOid: id(),
      });
    case 4:
      return futures.order.addOrder({ ...future, type: 'market', size: 1, clientOid: id() });
    default:
      return futures.order.addOrder({
        ...future,
        type: 'limit',
        price: side === 'buy' ? '1000' : '900000',
        size: 1,
        clientOid: id(),
      });
  }
};

it('agrees with the exchange after a storm, and told every fill once', async () => {
  // What a storm reads in seconds is what an account reads in hours.
  await using world = await createWorld({}, false);
  const { kucoin, sandbox, written } = world;
  const account = kucoin.live({
    products: ['spot', 'margin', 'futures'],
    reconcileEvery: 1500,
    grace: 300,
  });
  await account.ready;
  const told: string[] = [];
  const corrected: Reconciled[] = [];
  account.on('fill', ({ fill }) => told.push(`${fill.symbol} ${fill.id} ${fill.orderId}`));
  account.on('reconciled', (event) => corrected.push(event));
  const storm = sandbox.faults;
  const handles = [
    storm.add({ kind: 'drop', chance: 0.1 }),
    storm.add({ kind: 'repeat', copies: 1, chance: 0.1 }),
    storm.add({ kind: 'reorder', by: [1, 3], chance: 0.1 }),
    storm.add({ kind: 'delay', ms: [1, 200], chance: 0.2 }),
    storm.add({ kind: 'status', status: 503, chance: 0.05, match: { method: 'GET' } }),
  ];
  const end = Date.now() + STORM_MS;
  let round = 0;
  while (Date.now() < end) {
    await act(kucoin).catch(() => {});
    if (++round % 40 === 0) storm.add({ kind: 'socket-kill', abrupt: round % 80 === 0 });
    await sleep(10);
  }
  for (const handle of handles) handle.remove();
  await sleep(1200);
  await expect.poll(() => account.state, { timeout: 20_000 }).toBe('live');
  await account.reconcile();
  expectAgreement(account, world, {
    products: ['spot', 'margin', 'futures'],
    accounts: ['trade', 'margin', 'futures'],
    totals: true,
  });
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBe(sandbox.expect().fills.length);
  expect(corrected.length).toBeGreaterThan(0);
  expectJournalOnce(written, told.length);
  account.close();
}, 60_000);
