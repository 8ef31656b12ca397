import { OrderOutcomeUnknownError } from 'kucoin-typed';
import { expect, it } from 'vitest';
import { faults } from '../support/fault-exchange/index.ts';
import { tradeWith } from './trader.ts';

const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;

it('a key that expires between an order and its look-ups leaves the outcome unknown, until another key asks', async () => {
  const fresh = {
    apiKey: 'fresh',
    apiSecret: 's-fresh',
    apiPassphrase: 'p-fresh',
    version: 3,
    uid: '1001',
  } as const;
  const old = { apiKey: 'old', apiSecret: 's-old', apiPassphrase: 'p-old', version: 3, uid: '1001' } as const;
  await using trading = await tradeWith({}, { keys: [old, fresh] });
  const { kucoin, exchange } = trading;
  exchange.script.next('spot.order.addOrder', faults.lost());
  // The first look-up gets no answer; when the second is sent, the key is no more.
  exchange.script.next('spot.order.getOrderByClientOid', faults.stall(false));
  const placing = kucoin.spot.order.addOrder({ ...order, clientOid: 'mine' });
  const outcome = placing.then(
    () => undefined,
    (error: unknown) => error,
  );
  await expect.poll(() => exchange.log.some(({ id }) => id === 'spot.order.getOrderByClientOid')).toBe(true);
  exchange.refuseKey('old', '411100', 'The account is frozen.');
  const error = await outcome;
  expect(error).toBeInstanceOf(OrderOutcomeUnknownError);
  kucoin.setCredentials({ apiKey: 'fresh', apiSecret: 's-fresh', apiPassphrase: 'p-fresh' });
  const { verdict, orders } = await kucoin.resolve((error as OrderOutcomeUnknownError).pending);
  expect(verdict).toBe('accepted');
  expect(exchange.held('mine')).toMatchObject([{ orderId: orders[0]?.orderId }]);
});

it('a key that has expired refuses an order before anything is taken', async () => {
  await using trading = await tradeWith();
  const { kucoin, exchange } = trading;
  await kucoin.spot.order.addOrder(order);
  exchange.refuseKey(exchange.key.apiKey);
  const refused = kucoin.spot.order.addOrder({ ...order, clientOid: 'late' });
  await expect(refused).rejects.toMatchObject({
    name: 'AuthenticationError',
    code: '400003',
    outcome: 'rejected',
  });
  expect(exchange.held('late')).toStrictEqual([]);
});
