import { AbortedError } from 'kucoin-typed';
import { expect, it } from 'vitest';
import { faults } from '../support/fault-exchange/index.ts';
import { tradeWith } from './trader.ts';

it('an order that is given up ends at once, and can be resolved', async () => {
  await using trading = await tradeWith();
  const { kucoin, exchange } = trading;
  exchange.script.next('spot.order.addOrder', faults.stall(true));
  const giveUp = new AbortController();
  const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;
  const ended = kucoin.spot.order
    .addOrder({ ...order, clientOid: 'mine' }, { signal: giveUp.signal })
    .then(String, (error: unknown) => error);
  while (exchange.orders.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  giveUp.abort();
  // Far less than the deadline, and without a look-up.
  const patience = new Promise((resolve) => setTimeout(resolve, 2000));
  const error = (await Promise.race([ended, patience])) as AbortedError;
  expect(error).toBeInstanceOf(AbortedError);
  expect(error.outcome).toBe('unknown');
  expect(exchange.log.filter(({ id }) => id.startsWith('spot.order.getOrder'))).toStrictEqual([]);
  if (!error.pending) throw new Error('There is nothing to resolve with.');
  expect(await kucoin.resolve(error.pending)).toMatchObject({ verdict: 'accepted' });
});
