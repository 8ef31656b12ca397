import { redisStore } from '@kucoin-typed/redis';
import { Kucoin } from 'kucoin-typed';
import { expect, it } from 'vitest';
import { createFaultExchange, fastClock } from '../support/fault-exchange/index.ts';
import { openRedis } from '../support/redis.ts';

const order = {
  symbol: 'BTC-USDT', side: 'BUY', orderType: 'LIMIT', price: '20000', size: '0.01', sizeUnit: 'BASECCY',
  tradeType: 'SPOT', timeInForce: 'GTC',
} as const; // prettier-ignore

it(
  'clients with stores of their own stay within one quota of the exchange',
  { timeout: 30_000 },
  async () => {
    await using redis = await openRedis();
    // At the pace of the machine: Redis counts by its own clock.
    await using exchange = await createFaultExchange({ clock: fastClock(1) });
    const { apiKey, apiSecret, apiPassphrase } = exchange.key;
    const stores = [redisStore({ url: redis.url }), redisStore({ url: redis.url })];
    const clients = stores.map(
      (store) =>
        new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl: exchange.baseUrl, rateLimit: { store } }),
    );
    try {
      await Promise.all(
        clients.flatMap((kucoin) =>
          Array.from({ length: 250 }, () => kucoin.unified.order.placeOrder(order)),
        ),
      );
      expect(exchange.orders).toHaveLength(500);
      expect(exchange.pools.refused).toBe(0);
      expect((await clients[0]?.limits())?.['UtaTrading']).toMatchObject({ limit: 300, scope: 'shared' });
    } finally {
      await Promise.all([...clients.map((one) => one.close()), ...stores.map((store) => store.close?.())]);
    }
  },
);
