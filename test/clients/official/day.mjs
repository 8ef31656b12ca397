// A trading day by KuCoin's own SDK, as npm delivers it; only the addresses are other ones.
import { step } from '../report.mjs';
import { allBalances } from './client.mjs';
import { futuresDay } from './futures.mjs';
import { marketDay } from './market.mjs';
import { ledger, moneyDay } from './money.mjs';
import { spotDay } from './spot.mjs';
import { stopDay } from './stops.mjs';
import { closeStreams, expectPushes, openStreams, pushes } from './streams.mjs';

const { symbol, contract } = await marketDay();
await openStreams();
await moneyDay();
await step('balances before', allBalances);
const spotOrders = await spotDay(symbol);
await step('balances after', allBalances);
const fired = await stopDay(symbol);
const futuresOrders = await futuresDay(contract);
await ledger();

const isDone = (events, { order }) =>
  events.some(({ orderId, status }) => orderId === order.id && status === 'done');
const own = (name) =>
  (pushes[name] ?? []).flatMap(({ data }) => (data.type === 'match' ? [data.tradeId] : []));
const holds = (trades, ids) =>
  ids.every((id) => trades.some(({ tradeId }) => String(tradeId) === String(id)));

await expectPushes('orders', (events) => spotOrders.every((order) => isDone(events, order)));
await expectPushes('trades', (trades) => holds(trades, own('orders')));
await expectPushes('stops', (events) =>
  events.some(({ orderId, type }) => orderId === fired?.orderId && type === 'triggered'),
);
await expectPushes('futures orders', (events) => futuresOrders.every((order) => isDone(events, order)));
await expectPushes('futures trades', (trades) => holds(trades, own('futures orders')));
await expectPushes('positions', (events) => events.some(({ isOpen }) => isOpen === false));
const end = await step('balances at the end', allBalances);
const isAtEnd = (events, name) => {
  const last = events.findLast(({ currency }) => currency === name);
  const { balance } = end.trade.find(({ currency }) => currency === name);
  return Number(last?.total) === Number(balance);
};
await expectPushes('balances', (events) => ['USDT', 'BTC'].every((name) => isAtEnd(events, name)));
await expectPushes(
  'wallet',
  (events) => Math.abs(Number(events.at(-1)?.walletBalance) - end.futures.accountEquity) < 1e-6,
);
for (const name of ['ticker', 'book', 'candles', 'futures ticker', 'instrument']) {
  await expectPushes(name, (events) => events.length > 0);
}
await closeStreams();
