import { describe, expect, it } from 'vitest';
import { ParamsError } from 'kucoin-typed';
import { contract, limit, openDesk } from './order-desk.ts';

/** The ways to name the same order. */
const named = ({ orderId, clientOid }: { orderId: string; clientOid: string }) => [
  { orderId },
  { clientOid },
];

describe('operations', () => {
  it('place, change and cancel on spot, and say what REST says', async () => {
    await using desk = await openDesk();
    const { kucoin, sandbox } = desk;
    const { spot } = kucoin.ws.orders;
    const { symbol } = limit;
    const stateOf = (id: string) => sandbox.expect().orders.find(({ orderId }) => orderId === id)?.state;

    for (const way of [0, 1]) {
      const placed = await spot.order(limit);
      expect(placed).toStrictEqual({ orderId: expect.any(String), clientOid: expect.any(String) });
      expect(stateOf(placed.orderId)).toBe('open');
      const name = named(placed)[way]!;
      const cancelled = await spot.cancel({ symbol, ...name });
      expect(cancelled).toMatchObject(name);
      expect(stateOf(placed.orderId)).toBe('cancelled');
    }

    const synced = await spot.syncOrder({ ...limit, clientOid: 'mine' });
    expect(synced).toMatchObject({ clientOid: 'mine', originSize: '0.001', status: 'open' });
    const changed = await spot.modify({ symbol, orderId: synced.orderId, newPrice: '21000' });
    expect(changed.newOrderId).not.toBe(synced.orderId);
    expect(await spot.syncCancel({ symbol, orderId: changed.newOrderId })).toMatchObject({
      canceledSize: '0.001',
      status: 'done',
    });
  });

  it('place and cancel on margin, futures and the unified account', async () => {
    await using desk = await openDesk();
    const { margin, futures, uta } = desk.kucoin.ws.orders;
    const { symbol } = limit;
    const lent = await margin.order(limit);
    expect(await margin.cancel({ symbol, orderId: lent.orderId })).toMatchObject({ orderId: lent.orderId });

    const future = await futures.order(contract);
    expect(future.clientOid).toEqual(expect.any(String));
    expect(await futures.cancel({ orderId: future.orderId })).toMatchObject({
      cancelledOrderIds: [future.orderId],
    });
    const other = await futures.order(contract);
    expect(await futures.cancel({ clientOid: other.clientOid, symbol: contract.symbol })).toMatchObject({
      clientOid: other.clientOid,
    });

    const rows = await futures.multiOrder([contract, { ...contract, clientOid: 'second' }]);
    expect(rows).toMatchObject([{ verdict: 'accepted' }, { verdict: 'accepted', clientOid: 'second' }]);
    const gone = await futures.multiCancel({ orderIdsList: rows.map(({ orderId }) => String(orderId)) });
    expect(gone).toMatchObject([{ verdict: 'accepted' }, { verdict: 'accepted' }]);

    await desk.kucoin.unified.account.setAccountMode({ accountType: 'UNIFIED' });
    const united = await uta.order({
      tradeType: 'FUTURES',
      symbol: contract.symbol,
      side: 'BUY',
      orderType: 'LIMIT',
      size: '1',
      sizeUnit: 'UNIT',
      price: '20000',
      timeInForce: 'GTC',
      tags: '',
    });
    expect(united).toMatchObject({ orderId: expect.any(String), tradeType: 'FUTURES' });
    const { orderId } = united;
    const ids = { tradeType: 'FUTURES', symbol: contract.symbol, orderId } as const;
    expect(await uta.amend({ ...ids, newPrice: '21000' })).toMatchObject({ orderId: expect.any(String) });
    expect(await uta.cancel(ids)).toMatchObject({ orderId });
  });

  it('give the answer around the result, and tell hooks and the rate limits', async () => {
    const events: string[] = [];
    await using desk = await openDesk({
      hooks: {
        onCall: ({ endpoint }) => void events.push(`call ${endpoint}`),
        onAttempt: ({ endpoint, status }) => void events.push(`attempt ${endpoint} ${status}`),
        onEnd: ({ endpoint, outcome, network }) =>
          void events.push(`end ${endpoint} ${outcome} ${network > 0}`),
      },
    });
    const { kucoin } = desk;
    const answer = await kucoin.ws.orders.spot.order(limit).withResponse();
    expect(answer).toMatchObject({
      status: 200,
      limits: { limit: 4000, remaining: 3999 },
      order: { via: 'answer', clientOid: answer.data.clientOid, orderId: answer.data.orderId },
    });
    expect(answer.headers.get('content-type')).toBeNull();
    const id = 'ws.orders.spot.order';
    expect(events).toStrictEqual([`call ${id}`, `attempt ${id} 200`, `end ${id} accepted true`]);
    await kucoin.spot.order.addOrder(limit);
    expect((await kucoin.limits())['Spot']).toMatchObject({ limit: 4000, used: 2 });
    expect(kucoin.ordersStatus().latency).toMatchObject({ 'spot.order': { count: 1 } });
  });

  it('send their time where they can, and no empty texts where they must not', async () => {
    await using desk = await openDesk();
    const { kucoin, relay, clock } = desk;
    await kucoin.connectOrders();
    // On its way for longer than its window.
    relay.delay = 300;
    const { spot } = kucoin.ws.orders;
    await expect(spot.order({ ...limit, allowMaxTimeWindow: 100 })).rejects.toMatchObject({
      code: '400100',
      outcome: 'rejected',
    });
    const own = { allowMaxTimeWindow: 100, clientTimestamp: clock.now() + 250 };
    expect(await spot.order({ ...limit, ...own })).toMatchObject({ orderId: expect.any(String) });
  });

  it('refuse bad input before anything is sent', async () => {
    await using desk = await openDesk({ strictParamValidation: true });
    const { kucoin, relay } = desk;
    const { spot, futures } = kucoin.ws.orders;
    const { symbol } = limit;
    const bad: (() => PromiseLike<unknown>)[] = [
      () => spot.cancel({ symbol }),
      () => spot.cancel({ symbol, orderId: '', clientOid: undefined as never }),
      () => spot.cancel({ symbol, orderId: 'a', clientOid: 'b' }),
      () => spot.order(undefined as never),
      () => spot.order([limit] as never),
      () => spot.order({ ...limit, funny: 1 } as never),
      () => spot.order({ ...limit, price: undefined as never }),
      () => futures.multiOrder(contract as never),
      () => futures.cancel({}),
    ];
    for (const call of bad) await expect(call()).rejects.toThrow(ParamsError);
    expect(relay.came()).toBe(0);
  });
});
