import { describe, expect, it } from 'vitest';
import {
  AbortedError,
  NetworkError,
  OrderOutcomeUnknownError,
  RequestLostError,
  TimeoutError,
  type Kucoin,
} from 'kucoin-typed';
import { contract, limit, openDesk, until, type Desk } from './order-desk.ts';

const killed = { kind: 'socket-kill', on: 'frame', abrupt: true, times: 1 } as const;

const ordersOf = ({ sandbox }: Desk, clientOid: string) =>
  sandbox.expect().orders.filter((order) => order.clientOid === clientOid);

/** Lets the exchange do what it is asked, and cuts the connection before it can say so. */
const loseAnswer = async <T>({ relay }: Desk, call: () => PromiseLike<T>): Promise<T> => {
  relay.deaf = true;
  const result = call();
  await new Promise((resolve) => setTimeout(resolve, 100));
  relay.cut();
  relay.deaf = false;
  return result;
};

const rejected = async (call: PromiseLike<unknown>): Promise<any> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('it succeeded');
};

describe('a connection that dies with a request under way', () => {
  it.each(['spot', 'futures'] as const)('finds the order by REST: %s', async (line) => {
    await using desk = await openDesk();
    const { kucoin } = desk;
    await kucoin.connectOrders();
    const place = (clientOid: string) =>
      line === 'spot'
        ? kucoin.ws.orders.spot.order({ ...limit, clientOid }).withResponse()
        : kucoin.ws.orders.futures.order({ ...contract, clientOid }).withResponse();
    const { data, order } = await loseAnswer(desk, () => place('lost'));
    const [held, second] = ordersOf(desk, 'lost');
    expect(second).toBeUndefined();
    expect(data).toStrictEqual({ clientOid: 'lost', orderId: held?.orderId });
    expect(order).toMatchObject({ via: 'look-up', found: expect.any(Object) });
  });

  it('proves that a spot order never came, because it says when it was sent', async () => {
    await using desk = await openDesk({}, { factor: 5 });
    await desk.kucoin.connectOrders();
    desk.sandbox.faults.add(killed);
    const error = await rejected(desk.kucoin.ws.orders.spot.order({ ...limit, clientOid: 'a' }));
    expect(error).toBeInstanceOf(RequestLostError);
    expect(error).toMatchObject({ endpoint: 'ws.orders.spot.order', outcome: 'rejected', retryable: true });
    expect(ordersOf(desk, 'a')).toStrictEqual([]);
  });

  it('does not call any other order lost before minutes have passed, and says so', async () => {
    await using desk = await openDesk({}, { factor: 10 });
    const { kucoin, sandbox, clock } = desk;
    await kucoin.connectOrders();
    sandbox.faults.add(killed);
    const error = await rejected(kucoin.ws.orders.futures.order({ ...contract, clientOid: 'a' }));
    expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
    expect(error.why).toMatch(/may arrive for 5 minutes/);
    expect(error.pending).toMatchObject({ endpoint: 'futures.order.addOrder', arrivesFor: 300_000 });
    clock.skip(300_000);
    const { verdict, orders } = await kucoin.resolve(error.pending);
    expect({ verdict, why: orders[0]?.why }).toMatchObject({
      verdict: 'rejected',
      why: expect.stringContaining('can no longer arrive'),
    });
  });

  it('knows what became of a cancellation', async () => {
    await using desk = await openDesk({}, { factor: 10 });
    const { kucoin, sandbox, clock } = desk;
    const { futures } = kucoin.ws.orders;
    const one = await futures.order(contract);
    expect(await loseAnswer(desk, () => futures.cancel({ orderId: one.orderId }))).toMatchObject({
      cancelledOrderIds: [one.orderId],
    });
    const other = await futures.order(contract);
    sandbox.faults.add(killed);
    const error = await rejected(futures.cancel({ orderId: other.orderId }));
    expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
    clock.skip(300_000);
    expect(await kucoin.resolve(error.pending)).toMatchObject({ verdict: 'rejected' });
  });

  it('says of each order of a batch what became of it', async () => {
    await using desk = await openDesk();
    const { kucoin } = desk;
    await kucoin.connectOrders();
    const rows = await loseAnswer(desk, () =>
      kucoin.ws.orders.futures.multiOrder([contract, { ...contract, clientOid: 'b' }]),
    );
    expect(rows).toMatchObject([
      { verdict: 'accepted', orderId: expect.any(String) },
      { verdict: 'accepted', orderId: ordersOf(desk, 'b')[0]?.orderId },
    ]);
  });

  it('is told to every request that was under way, and nobody else', async () => {
    await using desk = await openDesk();
    const { kucoin, sandbox } = desk;
    await kucoin.connectOrders();
    const before = sandbox.expect().orders.length;
    const results = await loseAnswer(desk, () =>
      Promise.all(Array.from({ length: 20 }, () => kucoin.ws.orders.spot.order(limit).withResponse())),
    );
    expect(new Set(results.map(({ order }) => order?.via))).toStrictEqual(new Set(['look-up']));
    expect(new Set(results.map(({ data }) => data.orderId)).size).toBe(20);
    expect(sandbox.expect().orders.length - before).toBe(20);
    expect(await kucoin.ws.orders.spot.order(limit).withResponse()).toMatchObject({
      order: { via: 'answer' },
    });
  });
});

describe('a connection that is open and silent', () => {
  it('does not keep an order from its outcome, and is replaced', async () => {
    await using desk = await openDesk({ timeout: 3000 });
    const { kucoin, relay } = desk;
    await kucoin.connectOrders();
    relay.deaf = true;
    const late = kucoin.ws.orders.spot.order(limit).withResponse();
    await until(() => desk.sandbox.expect().orders.length > 0);
    expect(await late).toMatchObject({ order: { via: 'look-up' } });
    relay.deaf = false;
    const next = await kucoin.ws.orders.spot.order(limit).withResponse();
    expect(next).toMatchObject({ order: { via: 'answer' } });
    expect(relay.came()).toBeGreaterThan(1);
  });

  it('ends an order with its signal, and leaves what is needed to look it up', async () => {
    await using desk = await openDesk();
    const { kucoin, relay } = desk;
    await kucoin.connectOrders();
    relay.deaf = true;
    const control = new AbortController();
    const call = kucoin.ws.orders.spot.order({ ...limit, clientOid: 'x' }, { signal: control.signal });
    await until(() => ordersOf(desk, 'x').length > 0);
    control.abort();
    const error = await rejected(call);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ outcome: 'unknown' });
    expect(await kucoin.resolve(error.pending)).toMatchObject({ verdict: 'accepted' });
    const early = kucoin.ws.orders.spot.order(limit, { signal: AbortSignal.abort() });
    expect(await rejected(early)).toMatchObject({ name: 'AbortedError', outcome: 'not-sent' });
  });
});

describe('a connection that does not come to be', () => {
  const place = (kucoin: Kucoin, deadline: number) => kucoin.ws.orders.spot.order(limit, { deadline });

  it('leaves the order unsent', async () => {
    await using desk = await openDesk({ retry: { limit: 2, delay: 20 } });
    const { kucoin, relay, sandbox } = desk;
    relay.closed = true;
    expect(await rejected(place(kucoin, 5000))).toMatchObject({
      name: 'NetworkError',
      outcome: 'not-sent',
      retryable: true,
    });
    relay.closed = false;
    expect(await place(kucoin, 5000)).toMatchObject({ orderId: expect.any(String) });
    expect(sandbox.expect().orders).toHaveLength(1);
  });

  it.each([
    { kind: 'refuse-connect', status: 503 },
    { kind: 'refuse-connect', how: 'reset' },
    { kind: 'half-open' },
    { kind: 'half-open', stage: 'welcome' },
  ] as const)('does so in time: %o', async (fault) => {
    await using desk = await openDesk({ retry: { limit: 1, delay: 20 } });
    const { kucoin, sandbox } = desk;
    const standing = sandbox.faults.add(fault);
    const error = await rejected(place(kucoin, 1000));
    expect([NetworkError, TimeoutError]).toContain(error.constructor);
    expect(error).toMatchObject({ outcome: 'not-sent' });
    expect(await rejected(kucoin.connectOrders({ deadline: 300 }))).toBeInstanceOf(Error);
    standing.remove();
    expect(sandbox.expect().orders).toHaveLength(0);
  });

  it('takes an order along as soon as it is there', async () => {
    await using desk = await openDesk();
    const { kucoin, relay } = desk;
    relay.closed = true;
    const call = kucoin.ws.orders.spot.order(limit);
    await new Promise((resolve) => setTimeout(resolve, 300));
    relay.closed = false;
    expect(await call).toMatchObject({ orderId: expect.any(String) });
  });
});

describe('the connection', () => {
  it('comes back without being asked for', async () => {
    await using desk = await openDesk();
    const { kucoin, relay } = desk;
    await kucoin.connectOrders();
    const reconnects = () => kucoin.connections()[0]?.reconnects;
    for (let cut = 1; cut <= 3; cut++) {
      relay.cut();
      await until(() => reconnects() === cut);
      expect(relay.came()).toBe(cut + 1);
    }
    expect(kucoin.connections()).toMatchObject([{ gateway: 'trading', state: 'open', reconnects: 3 }]);
  });

  it('is replaced before it gets too old, and no order notices', async () => {
    await using desk = await openDesk({ sockets: { maxAge: 150 } });
    const { kucoin, relay } = desk;
    const began = Date.now();
    let count = 0;
    while (Date.now() - began < 1000) {
      const placed = await Promise.all(
        Array.from({ length: 5 }, () => kucoin.ws.orders.spot.order(limit).withResponse()),
      );
      expect(placed.map(({ order }) => order?.via)).toStrictEqual(Array(5).fill('answer'));
      count += 5;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(relay.came()).toBeGreaterThan(3);
    expect(desk.sandbox.expect().orders).toHaveLength(count);
  });

  it('lets what is under way end before it closes', async () => {
    await using desk = await openDesk();
    const { kucoin, relay } = desk;
    await kucoin.connectOrders();
    relay.delay = 100;
    const call = kucoin.ws.orders.spot.order(limit).withResponse();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await kucoin.close();
    expect(await call).toMatchObject({ order: { via: 'answer' } });
    expect(kucoin.ordersStatus().connections).toMatchObject([{ state: 'closed', underWay: 0 }]);
    expect(await rejected(kucoin.ws.orders.spot.order(limit))).toMatchObject({ outcome: 'not-sent' });
  });
});
