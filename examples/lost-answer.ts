// The network takes the answer to an order away. Was it placed? The client finds out, and never sends it twice.
import { Kucoin, OrderOutcomeUnknownError, RequestLostError } from 'kucoin-typed';
import { connect, createServer, type AddressInfo } from 'node:net';
import { connection } from './connection.ts';

const { baseUrl, ...keys } = connection();
if (typeof baseUrl !== 'object')
  throw new Error('This one breaks connections, so it runs on the local exchange only.');
const exchange = Number(new URL(baseUrl['spot'] ?? '').port);

/** Stands between the program and the exchange, and hangs up when the exchange answers to an order. */
const network = createServer((program) => {
  const server = connect(exchange, '127.0.0.1');
  let isOrder = false;
  program.on('data', (bytes) => {
    isOrder = bytes.includes('POST /api/v1/hf/orders ');
    server.write(bytes);
  });
  server.on('data', (bytes) => {
    if (isOrder) program.destroy();
    else program.write(bytes);
  });
  for (const end of [program, server]) end.on('error', () => {});
  program.on('close', () => server.destroy());
  server.on('close', () => program.destroy());
});
await new Promise<void>((ready) => network.listen(0, '127.0.0.1', ready));
const spot = `http://127.0.0.1:${(network.address() as AddressInfo).port}`;

const kucoin = new Kucoin({
  ...keys,
  baseUrl: { ...baseUrl, spot },
  hooks: {
    onAttempt: ({ endpoint, status, error }) =>
      console.log(`  ${endpoint}: ${error?.name ?? `HTTP ${status}`}`),
  },
});
try {
  const buy = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.001' } as const;
  const { data, order } = await kucoin.spot.order.addOrder(buy).withResponse();
  console.log(`placed ${data.orderId}, known by ${order?.via}`);
} catch (error) {
  if (error instanceof RequestLostError) console.log('not placed, and it no longer can be: send it again');
  else if (error instanceof OrderOutcomeUnknownError)
    console.log('unknown: kucoin.resolve(error.pending) later');
  else throw error;
} finally {
  await kucoin.close();
  network.close();
}
