import { OrderOutcomeUnknownError, RequestLostError } from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import { faults, type Fault } from '../support/fault-exchange/index.ts';
import { tradeWith } from './trader.ts';

const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;

describe.concurrent('an order whose answer is lost', () => {
  const committed: Fault[] = [
    faults.lost(), faults.lost('closed'), faults.halfBody(), faults.cutBody(), faults.stall(true), faults.error500(true),
    faults.badGateway(true), faults.garbage(true), faults.foreignJson(true), faults.emptyBody(true), faults.nullData(true),
    faults.error200(true), faults.held(2500, 'reset'), faults.held(4500), faults.halfBodyStalled(), faults.gatewayTimeout(true),
  ]; // prettier-ignore
  it.each(committed.map((fault) => [fault.name, fault] as const))('is found: %s', async (_, fault) => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.addOrder', fault);
    const { data, order: answer } = await kucoin.spot.order.addOrder(order).withResponse();
    await exchange.settled();
    const held = exchange.held(data.clientOid);
    expect(held.map(({ orderId }) => orderId)).toStrictEqual([data.orderId]);
    expect(answer).toMatchObject({ via: 'look-up', orderId: data.orderId, clientOid: data.clientOid });
  });

  const never: Fault[] = [
    faults.dropped(), faults.dropped('closed'), faults.stall(false), faults.error500(false), faults.badGateway(false),
    faults.garbage(false), faults.held(6000, 'reset'), faults.held(8000),
  ]; // prettier-ignore
  it.each(never.map((fault) => [fault.name, fault] as const))('is proven lost: %s', async (_, fault) => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.addOrder', fault);
    const error = await kucoin.spot.order
      .addOrder({ ...order, clientOid: 'mine' })
      .then(String, (e: unknown) => e);
    expect(error).toBeInstanceOf(RequestLostError);
    expect(error).toMatchObject({ outcome: 'rejected', retryable: true });
    await exchange.settled();
    expect(exchange.held('mine')).toStrictEqual([]);
  });

  it('stays unknown while the exchange is silent, and is resolved later', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.addOrder', faults.lost());
    const silence = exchange.script.always('spot.order.getOrder*', faults.stall(false));
    const error = await kucoin.spot.order
      .addOrder({ ...order, clientOid: 'mine' })
      .then(String, (e: unknown) => e);
    expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
    silence();
    const { pending } = error as OrderOutcomeUnknownError;
    const resolution = await kucoin.resolve(JSON.parse(JSON.stringify(pending)));
    expect(resolution).toMatchObject({
      verdict: 'accepted',
      orders: [{ orderId: exchange.held('mine')[0]?.orderId }],
    });
  });
});
