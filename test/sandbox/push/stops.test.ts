import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { call } from '../client.ts';
import { connect, pushes, settled, subscribe } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';

const topic = '/spotMarket/advancedOrders';

test('a stop order that waits, is called off or wakes is told, in the shape of the specs', async () => {
  await using sandbox = await createSandbox({ speed: 0, seed: 'stops' });
  const [key] = sandbox.keys;
  const place = async (body: object): Promise<string> => {
    const stop = { symbol: 'BTC-USDT', side: 'sell', type: 'limit', price: '60000', size: '0.01', ...body };
    return (await call(sandbox.baseUrl.spot, key, { method: 'POST', path: '/api/v1/stop-order', body: stop }))
      .data.orderId;
  };
  const socket = await connect(sandbox, 'spot', key);
  await subscribe(socket, topic);
  const off = await place({ stopPrice: '100' });
  await call(sandbox.baseUrl.spot, key, { method: 'DELETE', path: `/api/v1/stop-order/${off}` });
  const wakes = await place({ stopPrice: '90000' });
  const fails = await place({ stopPrice: '90000', size: '5000' });
  sandbox.advance(60_000);
  await settled(socket, 'p');
  const found = pushes(socket.frames, topic);
  const { payload } = specs.ws['ws/spot-private.json']!.components.messages['stopOrder']!;
  expect(found.map((push) => faults(payload, push)).filter((fault) => fault !== '')).toEqual([]);
  const events = found.map(({ data }) => [data.orderId, data.type, data.triggerSuccess]);
  expect(events).toEqual([
    [off, 'open', undefined],
    [off, 'cancel', undefined],
    [wakes, 'open', undefined],
    [fails, 'open', undefined],
    [wakes, 'triggered', true],
    [fails, 'triggered', false],
  ]);
  expect(found.at(-1).data.error).toContain('BTC');
  socket.close();
});
