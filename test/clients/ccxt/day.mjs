// A trading day by ccxt, as npm delivers it; only the addresses are other ones.
import { step } from '../report.mjs';
import { balances } from './client.mjs';
import { futuresDay } from './futures.mjs';
import { marketDay, moneyDay } from './market.mjs';
import { spotDay } from './spot.mjs';
import { closeStreams, expectNews, openStreams, sameBook, seen } from './streams.mjs';

await marketDay();
await openStreams();
await moneyDay();
await step('balances before', balances);
const spotOrders = await spotDay();
await step('balances after', balances);
const futuresOrders = await futuresDay();

const shows = (news, orders) =>
  orders.every(({ order }) => news.some(({ id, status }) => id === order.id && status !== 'open'));
// REST tells ids of trades as numbers, beyond what ccxt reads exactly.
const holds = (trades, fills) =>
  fills.every((fill) => trades.some(({ id }) => Number(id) === Number(fill.id)));
const fillsOf = (orders) => orders.flatMap(({ fills }) => fills);

await expectNews('orders', (news) => shows(news, spotOrders));
await expectNews('fills', (news) => holds(news, fillsOf(spotOrders)));
await expectNews('trades', (news) => holds(news, fillsOf(spotOrders)));
await expectNews('futures orders', (news) => shows(news, futuresOrders));
await expectNews('futures fills', (news) => holds(news, fillsOf(futuresOrders)));
await expectNews('futures trades', (news) => holds(news, fillsOf(futuresOrders)));
const end = await step('balances at the end', balances);
const isAtEnd = (news, name, amount) => news.at(-1)?.[name]?.free === amount;
await expectNews('balance', (news) =>
  ['USDT', 'BTC'].every((name) => isAtEnd(news, name, end.view[name].free)),
);
await expectNews('futures balance', (news) => isAtEnd(news, 'USDT', end.futures.availableBalance));
for (const name of ['ticker', 'best', 'candles']) await expectNews(name, (news) => news.length > 0);
await sameBook();
console.log(
  JSON.stringify({
    step: 'news',
    ok: true,
    ...Object.fromEntries(Object.entries(seen).map(([name, { length }]) => [name, length])),
  }),
);
await closeStreams();
