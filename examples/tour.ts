// The main jobs, one line each: what `npm start` runs.
import { Kucoin, KucoinError, regions, type ApiPromise } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());
const { market, order } = kucoin.spot;
const symbol = 'BTC-USDT';

const WIDTHS = [18, 44, 14, 11, 0];
const row = (...cells: string[]): void =>
  console.log(`  ${cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0)).join('')}`);

/** Shows a call with its pool and weight, what the pool has left, and what came back. */
const show = async <R>(what: string, call: ApiPromise<R>, result: (data: R) => string): Promise<R> => {
  const { data, endpoint, limits } = await call.withResponse();
  const pool = `${endpoint.pool} −${endpoint.weight ?? '?'}`;
  const left = limits ? `${limits.remaining}/${limits.limit}` : '–';
  row(what, `${endpoint.method} ${endpoint.path}`, pool, left, result(data));
  return data;
};

row('', 'route', 'pool −weight', 'left');
await show('server time', market.getServerTime(), (time) => new Date(time).toISOString());
const { price: last } = await show('ticker', market.getTicker({ symbol }), (it) => `${symbol} ${it.price}`);
const balances = kucoin.account.account.getSpotAccountList({ type: 'trade' });
await show('balances', balances, (all) => all.map((it) => `${it.available} ${it.currency}`).join(', '));

const price = (Number(last) * 0.5).toFixed(1);
const placing = order.addOrder({ symbol, side: 'buy', type: 'limit', price, size: '0.001' });
const { orderId } = await show('limit order', placing, (it) => it.orderId);
const { order: taken } = await placing.withResponse();
row('its outcome', `taken by the exchange, known by its ${taken?.via}`);
const state = order.getOrderByOrderId({ symbol, orderId });
await show('its state', state, (it) => `${it.active ? 'open' : 'done'}, ${it.size} at ${it.price}`);
await show('cancellation', order.cancelOrderByOrderId({ symbol, orderId }), (it) => it.orderId);
const twice = order.cancelOrderByOrderId({ symbol, orderId });
const refused = await twice.catch((error: KucoinError) => error);
if (refused instanceof KucoinError)
  row('once more', `${refused.name}, ${refused.outcome}: ${refused.hint.split('\n')[0]}`);

const contract = kucoin.futures.market.getSymbol({ symbol: 'XBTUSDTM' });
await show('futures contract', contract, (it) => `${it.symbol}, ${it.multiplier} ${it.baseCurrency} a lot`);

const trades = kucoin.ws.spot.trade({ symbols: [symbol] });
for await (const { data, topic } of trades) {
  row('trade', topic, 'socket', '', `${data.side} ${data.size} at ${data.price}`);
  break;
}

console.log('\n  what is left of each pool');
for (const [name, { used, limit, reset }] of Object.entries(await kucoin.limits())) {
  row(name, `${used} of ${limit} used`, reset > 0 ? `full again in ${Math.ceil(reset / 1000)} s` : '');
}

console.log('\n  where each region would be called');
for (const [name, { hosts, headers }] of Object.entries(regions)) {
  const parts = [...Object.entries(hosts), ...Object.entries(headers ?? {})].map((pair) => pair.join(' '));
  console.log(`  ${name.padEnd(8)}${parts.join('  ')}`);
}
