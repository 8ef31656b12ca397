import { describe, expect, it } from 'vitest';
import { Kucoin, type Journal, type JournalEntry } from 'kucoin-typed';
import { contract, limit, openDesk } from './order-desk.ts';

/** A journal in memory; `broken` refuses to write. */
const memory = () => {
  const entries: JournalEntry[] = [];
  const journal: Journal & { entries: JournalEntry[]; broken: boolean } = {
    entries,
    broken: false,
    append: async (entry) => {
      if (journal.broken) throw new Error('disk full');
      entries.push(entry);
    },
    async *read() {
      yield* entries;
    },
  };
  return journal;
};

describe('the journal', () => {
  it('has an operation as it has the endpoint that does the same', async () => {
    const journal = memory();
    await using desk = await openDesk({ journal });
    const { kucoin } = desk;
    const { symbol } = limit;
    const one = await kucoin.ws.orders.spot.order({ ...limit, clientOid: 'a' });
    await kucoin.ws.orders.spot.cancel({ symbol, clientOid: 'a' });
    await kucoin.ws.orders.futures.order({ ...contract, leverage: -1 }).catch(() => {});
    const told = journal.entries.map((entry) => {
      if (entry.type === 'intent') {
        const { endpoint, arrivesFor = 5000, items } = entry.pending;
        return [endpoint, arrivesFor, items[0]?.clientOid];
      }
      return entry.type === 'outcome' ? [entry.outcome, entry.orderIds] : entry.type;
    });
    const anyId = expect.any(String);
    expect(told).toStrictEqual([
      ['spot.order.addOrder', 5000, 'a'],
      ['accepted', [one.orderId]],
      ['spot.order.cancelOrderByClientOid', 300_000, 'a'],
      ['accepted', []],
      ['futures.order.addOrder', 300_000, anyId],
      ['rejected', []],
    ]);
    const [intent] = journal.entries;
    expect(intent).toMatchObject({ params: { ...limit, clientOid: 'a' } });
  });

  it('is resolved after a crash: what came is found, the rest is certain once it can come no more', async () => {
    const journal = memory();
    await using desk = await openDesk({ journal }, { factor: 10 });
    const { kucoin, relay, sandbox, clock } = desk;
    await kucoin.connectOrders();
    relay.deaf = true;
    // This process still waits for these: to another one they look lost.
    const control = new AbortController();
    const waiting = [
      kucoin.ws.orders.spot.order({ ...limit, clientOid: 'came' }, { signal: control.signal }),
      kucoin.ws.orders.futures.order({ ...contract, clientOid: 'too' }, { signal: control.signal }),
    ].map((call) => call.catch(() => {}));
    while (sandbox.expect().orders.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    relay.mute = true;
    waiting.push(
      ...[
        kucoin.ws.orders.spot.order({ ...limit, clientOid: 'lost' }, { signal: control.signal }),
        kucoin.ws.orders.futures.order({ ...contract, clientOid: 'gone' }, { signal: control.signal }),
      ].map((call) => call.catch(() => {})),
    );
    while (journal.entries.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    const crashed = memory();
    crashed.entries.push(...journal.entries);
    control.abort();
    await Promise.all(waiting);
    relay.cut();

    const next = new Kucoin({ ...desk.options, journal: crashed });
    const verdicts = async () =>
      Object.fromEntries(
        (await next.resolvePending()).map(({ orders, verdict }) => [orders[0]?.clientOid, verdict]),
      );
    expect(await verdicts()).toStrictEqual({
      came: 'accepted',
      too: 'accepted',
      lost: 'rejected',
      gone: 'unknown',
    });
    clock.skip(300_000);
    expect(await verdicts()).toStrictEqual({ gone: 'rejected' });
    expect(await verdicts()).toStrictEqual({});
    await next.close();
  });

  it('that cannot be written keeps the order from being sent', async () => {
    const journal = memory();
    await using desk = await openDesk({ journal });
    const { kucoin, sandbox } = desk;
    journal.broken = true;
    await expect(kucoin.ws.orders.spot.order(limit)).rejects.toMatchObject({ name: 'JournalError' });
    expect(sandbox.expect().orders).toStrictEqual([]);
    journal.broken = false;
    await kucoin.ws.orders.spot.order(limit);
    expect(kucoin.ordersStatus().connections).toMatchObject([{ underWay: 0 }]);
  });
});
