import { KucoinError, OrderOutcomeUnknownError } from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import { faults, together, type Fault } from '../support/fault-exchange/index.ts';
import { tradeWith } from './trader.ts';

const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;
const { symbol } = order;
const errorOf = (call: PromiseLike<unknown>): Promise<KucoinError> =>
  Promise.resolve(call).then(
    (data) => expect.fail(`succeeded: ${JSON.stringify(data)}`),
    (error: KucoinError) => error,
  );

describe.concurrent('a cancellation whose answer is lost', () => {
  it.each([
    faults.lost(), faults.stall(true), faults.error500(true), faults.held(4000, 'reset'), faults.garbage(true),
  ].map((fault) => [fault.name, fault] as const))('is seen to be done: %s', async (_, fault) => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { orderId, clientOid } = await kucoin.spot.order.addOrder(order);
    exchange.script.next('spot.order.cancelOrderByOrderId', fault);
    const { data, order: how } = await kucoin.spot.order.cancelOrderByOrderId({ symbol, orderId }).withResponse();
    expect(data).toStrictEqual({ orderId });
    expect(how?.via).toBe('look-up');
    expect(exchange.held(clientOid)).toMatchObject([{ state: 'cancelled' }]);
  }); // prettier-ignore

  it.each([faults.dropped(), faults.stall(false), faults.badGateway(false), faults.held(7000)].map((fault) => [fault.name, fault] as const))(
    'is proven lost: %s', async (_, fault) => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { clientOid } = await kucoin.futures.order.addOrder({
      symbol: 'XBTUSDTM', side: 'buy', type: 'limit', price: '20000', size: 1, leverage: 3, clientOid: 'mine',
    });
    exchange.script.next('futures.order.cancelOrderByClientOid', fault);
    const error = await errorOf(kucoin.futures.order.cancelOrderByClientOid({ symbol: 'XBTUSDTM', clientOid }));
    expect(error).toMatchObject({ name: 'RequestLostError', outcome: 'rejected', retryable: true });
    await exchange.settled();
    expect(exchange.held('mine')).toMatchObject([{ state: 'open' }]);
  }); // prettier-ignore

  it('has the figures of the final answer, where that has them', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { orderId } = await kucoin.spot.order.addOrder(order);
    exchange.script.next('spot.order.cancelOrderByOrderIdSync', faults.lost());
    expect(await kucoin.spot.order.cancelOrderByOrderIdSync({ symbol, orderId })).toMatchObject({
      orderId, originSize: '0.01', dealSize: '0', canceledSize: '0.01', status: 'done',
    });
  }); // prettier-ignore

  it('is unknown where the stop order was triggered meanwhile, and lives on as another', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const stop = { ...order, stopPrice: '19000', clientOid: 'mine' } as const;
    exchange.script.next(
      'spot.order.addStopOrder',
      faults.booked({ fate: { becomes: 'triggered', after: 600 } }),
    );
    const { orderId } = await kucoin.spot.order.addStopOrder(stop);
    exchange.script.next('spot.order.cancelStopOrderByOrderId', faults.dropped());
    const error = await errorOf(kucoin.spot.order.cancelStopOrderByOrderId({ orderId }));
    expect(error).toMatchObject({ name: 'OrderOutcomeUnknownError', outcome: 'unknown' });
    expect(exchange.held('mine').some(({ state, triggeredBy }) => triggeredBy && state === 'open')).toBe(
      true,
    );
  });

  it('of all orders has no look-up, and says so', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.cancelAllOrdersBySymbol', faults.lost());
    const error = await errorOf(kucoin.spot.order.cancelAllOrdersBySymbol({ symbol }));
    expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
    expect(error.message).toMatch(/KuCoin has no look-up for it/);
  });
});

describe.concurrent('a change whose answer is lost', () => {
  it('is proven lost while the old order is open', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { orderId } = await kucoin.spot.order.addOrder(order);
    exchange.script.next('spot.order.modifyOrder', faults.dropped());
    const error = await errorOf(kucoin.spot.order.modifyOrder({ symbol, orderId, newPrice: '21000' }));
    expect(error).toMatchObject({ name: 'RequestLostError', outcome: 'rejected' });
  });

  it('is not guessed at where the old order is gone', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { orderId } = await kucoin.spot.order.addOrder(order);
    exchange.script.next('spot.order.modifyOrder', faults.lost());
    const error = await errorOf(kucoin.spot.order.modifyOrder({ symbol, orderId, newPrice: '21000' }));
    expect(error).toMatchObject({
      name: 'OrderOutcomeUnknownError',
      outcome: 'unknown',
      order: { id: orderId },
    });
    expect(exchange.log.filter(({ id }) => id === 'spot.order.modifyOrder')).toHaveLength(1);
  });

  it('of a part of an order is never repeated', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { orderId, clientOid } = await kucoin.spot.order.addOrder(order);
    exchange.script.next('spot.order.cancelPartialOrder', faults.lost());
    const call = kucoin.spot.order.cancelPartialOrder({ symbol, orderId, cancelSize: '0.004' });
    expect(await errorOf(call)).toMatchObject({ name: 'OrderOutcomeUnknownError' });
    expect(exchange.held(clientOid)).toMatchObject([{ cancelled: '0.004' }]);
    exchange.script.next('spot.order.cancelPartialOrder', faults.dropped());
    const again = await kucoin.spot.order.addOrder(order);
    const lost = kucoin.spot.order.cancelPartialOrder({
      symbol,
      orderId: again.orderId,
      cancelSize: '0.004',
    });
    expect(await errorOf(lost)).toMatchObject({ name: 'RequestLostError' });
    expect(exchange.log.filter(({ id }) => id === 'spot.order.cancelPartialOrder')).toHaveLength(2);
  });
});

describe.concurrent('what is sent again', () => {
  const sent = async (fault: ReturnType<typeof faults.lost>, count: number): Promise<void> => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.addOrder', fault);
    const { clientOid } = await kucoin.spot.order.addOrder(order);
    expect(exchange.log.filter(({ id }) => id === 'spot.order.addOrder')).toHaveLength(count);
    expect(exchange.held(clientOid)).toHaveLength(1);
  };
  it('is an order that was refused for its rate, with headers and without', async () => {
    await sent(faults.rateLimited(800), 2);
    await sent(faults.overloaded(), 2);
  });
  it('is not an order that a 500 answered', () => sent(faults.error500(true), 1));
  it('is a read, after anything', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const { orderId } = await kucoin.spot.order.addOrder(order);
    for (const fault of [
      faults.lost(),
      faults.error500(true),
      faults.badGateway(true),
      faults.overloaded(),
    ]) {
      exchange.script.next('spot.order.getOrderByOrderId', fault);
      expect((await kucoin.spot.order.getOrderByOrderId({ symbol, orderId })).id).toBe(orderId);
    }
  });
  it('is an order that nobody listened to', async () => {
    await using trading = await tradeWith({ timeout: 5000 });
    const { kucoin, exchange } = trading;
    await exchange.refuseConnections('spot', 600);
    const { clientOid, orderId } = await kucoin.spot.order.addOrder(order);
    expect(exchange.held(clientOid)).toMatchObject([{ orderId }]);
  });
  it.each([40_000, -40_000])('is an order of a clock that is %i ms off, once', async (offset) => {
    await using trading = await tradeWith({}, { offset });
    const { kucoin, exchange } = trading;
    const { clientOid } = await kucoin.spot.order.addOrder(order);
    expect(exchange.held(clientOid)).toHaveLength(1);
    expect(exchange.log.filter(({ id }) => id === 'spot.order.addOrder')).toHaveLength(2);
    expect(Math.abs((kucoin.clockOffset()?.offset ?? 0) - offset)).toBeLessThan(500);
    await kucoin.spot.order.addOrder(order);
    expect(exchange.log.filter(({ id }) => id === 'spot.order.addOrder')).toHaveLength(3);
  });
});

describe.concurrent('a batch', () => {
  const orderList = ['a', 'b', 'c'].map((clientOid) => ({ ...order, clientOid }));

  it('has one verdict for each order, also for those that KuCoin gives no id', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next(
      'spot.order.batchAddOrders',
      faults.refusedItems([1], '200004', 'Balance insufficient!'),
    );
    expect(await kucoin.spot.order.batchAddOrders({ orderList })).toMatchObject([
      { clientOid: 'a', verdict: 'accepted', success: true },
      { clientOid: 'b', verdict: 'rejected', success: false, failMsg: expect.any(String) },
      { clientOid: 'c', verdict: 'accepted' },
    ]);
  });

  it('that broke down half-way is looked up order by order', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.batchAddOrders', faults.halfDone(2));
    const rows = await kucoin.spot.order.batchAddOrders({ orderList });
    expect(rows.map(({ verdict }) => verdict)).toStrictEqual(['accepted', 'accepted', 'rejected']);
    for (const { clientOid, orderId, verdict } of rows) {
      expect(exchange.held(clientOid).map((one) => one.orderId)).toStrictEqual(
        verdict === 'accepted' ? [orderId] : [],
      );
    }
  });

  it('of futures, a bare list, too', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const future = {
      symbol: 'XBTUSDTM',
      side: 'buy',
      type: 'limit',
      price: '20000',
      size: 1,
      leverage: 3,
    } as const;
    exchange.script.next('futures.order.batchAddOrders', together(faults.lost()));
    const rows = await kucoin.futures.order.batchAddOrders([{ ...future, clientOid: 'x' }, future]);
    expect(rows).toMatchObject([
      { clientOid: 'x', verdict: 'accepted', code: '200000', orderId: exchange.held('x')[0]?.orderId },
      { clientOid: expect.stringMatching(/^[0-9a-f-]{36}$/), verdict: 'accepted' },
    ]);
    exchange.script.next('futures.order.batchCancelOrders', faults.lost());
    const cancelled = await kucoin.futures.order.batchCancelOrders({
      orderIdsList: rows.map(({ orderId }) => orderId as string),
    });
    expect(cancelled.map(({ verdict }) => verdict)).toStrictEqual(['accepted', 'accepted']);
    expect(exchange.held('x')).toMatchObject([{ state: 'cancelled' }]);
  });

  it('that does not say what became of an order has it looked up', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    const one = {
      symbol: 'BTC-USDT', side: 'BUY', orderType: 'LIMIT', price: '20000', size: '0.01', sizeUnit: 'BASECCY',
      timeInForce: 'GTC',
    } as const; // prettier-ignore
    const silent: Fault = {
      ...faults.refusedItems([1], '106011', 'no'),
      page: (truth) => ({ ...truth, body: truth.body.replaceAll(/"code":"(200000|106011)",(?=")/g, '') }),
    };
    exchange.script.next('unifiedV1.order.batchPlaceOrder', silent);
    const { items } = await kucoin.unifiedV1.order.batchPlaceOrder({
      accountMode: 'unified',
      tradeType: 'SPOT',
      orderList: [
        { ...one, clientOid: 'x' },
        { ...one, clientOid: 'y' },
      ],
    });
    expect(exchange.held('x')).toHaveLength(1);
    expect(items).toMatchObject([
      { clientOid: 'x', verdict: 'accepted', orderId: exchange.held('x')[0]?.orderId },
      // Whether this look-up sees every order is not known, so its silence proves nothing.
      { clientOid: 'y', verdict: 'unknown' },
    ]);
  });

  it('that is refused as a whole throws', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.batchAddOrders', faults.refused('400100', 'orderList is wrong'));
    expect(await errorOf(kucoin.spot.order.batchAddOrders({ orderList }))).toMatchObject({
      name: 'ParameterError', outcome: 'rejected', code: '400100',
    }); // prettier-ignore
  });
});
