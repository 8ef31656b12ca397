import { createSandbox } from '@kucoin-typed/sandbox';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { httpProxy, socksProxy } from '../support/proxy.ts';
import { clientOf, record, until } from './support.ts';

const login = { user: 'me', password: 'pa-0099-ss' };

describe.each([
  ['http', httpProxy],
  ['socks5', socksProxy],
])('a stream through an %s proxy', (_, open) => {
  it(
    'comes back through it, public, private and unified, and shows no password',
    { timeout: 30_000 },
    async () => {
      await using sandbox = await createSandbox();
      await using proxy = await open(login);
      const kucoin = clientOf(sandbox, { proxy: proxy.url });
      const streams = [
        kucoin.ws.spot.ticker({ symbols: ['BTC-USDT'] }),
        kucoin.ws.spot.orderV2(),
        kucoin.ws.unified.ticker({ tradeType: 'SPOT', symbol: 'BTC-USDT' }),
      ];
      const told = streams.map((stream) => record<any, any>(stream as never));
      await Promise.all(streams.map(({ ready }) => ready));
      const before = proxy.opened.length;
      expect(before).toBeGreaterThanOrEqual(streams.length);
      sandbox.faults.add({ kind: 'refuse-connect', times: 1 });
      sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
      await until(() => told.every((one) => one.of('gap').length > 0));
      expect(proxy.opened.length).toBeGreaterThanOrEqual(before + streams.length);
      expect(inspect([told.map(({ all }) => all), kucoin.connections()], { depth: 12 })).not.toContain(
        '0099',
      );
      for (const stream of streams) stream.close();
      await kucoin.close();
    },
  );
});
