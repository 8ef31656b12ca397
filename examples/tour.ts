// The main jobs, one line each: what `npm start` runs.
import { randomUUID } from 'node:crypto';
import { Kucoin, regions, type Answer, type ApiPromise } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());
const symbol = 'BTC-USDT';

const row = (what: string, route: string, pool: string, left: string, result: string): void =>
  console.log(`  ${what.padEnd(18)}${route.padEnd(44)}${pool.padEnd(14)}${left.padEnd(11)}${result}`);

/** Shows a call, its pool and weight, what the pool has left, and what came back. */
const show = async <R>(what: string, call: ApiPromise<R>, result: (data: R) => string): Promise<R> => {
  const { data, endpoint, limits }: Answer<R> = await call.withResponse();
  const left = limits ? `${limits.remaining}/${limits.limit}` : '–';
  row(what, `${endpoint.method} ${endpoint.path}`, `${endpoint.pool} −${endpoint.weight ?? '?'}`, left, result(data));
  return data;
};

row('', 'route', 'pool −weight', 'left', '');
const { market, order } = kucoin.spot;
await show('server time', market.getServerTime(), (time) => new Date(time).toISOString());
const { price } = await show('ticker', market.getTicker({ symbol }), (ticker) => `${symbol} ${ticker.price}`);
await show('balances', kucoin.account.account.getSpotAccountList({ type: 'trade' }), (accounts) =>
  accounts.map(({ available, currency }) => `${available} ${currency}`).join(', '),
);
const limit = { clientOid: randomUUID(), symbol, side: 'buy', type: 'limit', price: (Number(price) * 0.5).toFixed(1), size: '0.001' } as const;
const { orderId } = await show('limit order', order.addOrder(limit), (placed) => placed.orderId);
await show('its state', order.getOrderByOrderId({ symbol, orderId }), (state) => `${state.active ? 'open' : 'done'}, ${state.size} at ${state.price}`);
await show('cancellation', order.cancelOrderByOrderId({ symbol, orderId }), (cancelled) => cancelled.orderId);
const done = await order.getOrderByOrderId({ symbol, orderId });
if (done.active) throw new Error('the cancelled order is still open');
await show('futures contract', kucoin.futures.market.getSymbol({ symbol: 'XBTUSDTM' }), (contract) => `${contract.symbol}, ${contract.multiplier} ${contract.baseCurrency} a lot`);

await using trades = kucoin.ws.spot.trade({ symbols: [symbol] });
for await (const { data, topic } of trades) {
  row('trade', topic, 'socket', '', `${data.side} ${data.size} at ${data.price}`);
  break;
}

console.log('\n  where each region would be called');
for (const [name, { hosts, headers = {} }] of Object.entries(regions)) {
  const extra = Object.entries(headers).map(([header, value]) => `${header}: ${value}`);
  console.log(`  ${name.padEnd(8)}${[...Object.entries(hosts).map(([host, url]) => `${host} ${url}`), ...extra].join('  ')}`);
}
