// A trading day with fetch, an HMAC and ws. Written from KuCoin's public rules; only the addresses are set from outside.
// Prints one JSON line per step.
import { FUTURES, SPOT, send } from './kucoin.mjs';
import { bookTopic, followBook } from './book.mjs';
import { futuresDay } from './futures.mjs';
import { balances, currentRoutes, oldRoutes } from './spot.mjs';
import { openStream } from './stream.mjs';

const step = async (name, act) => {
  try {
    const facts = await act();
    console.log(JSON.stringify({ step: name, ok: true, ...facts }));
    return facts;
  } catch (error) {
    process.exitCode = 1;
    console.log(JSON.stringify({ step: name, ok: false, error: String(error.message) }));
    return undefined;
  }
};

await step('time', async () => ({
  here: Date.now(),
  spot: await send(SPOT, 'GET', '/api/v1/timestamp'),
  futures: await send(FUTURES, 'GET', '/api/v1/timestamp'),
}));

const streams = {};
const open = (name, ...rest) =>
  step(`open ${name}`, async () => {
    streams[name] = await openStream(...rest);
    return { pong: await streams[name].ping() };
  });
const TRADES = '/market/match:BTC-USDT';
const ORDERS = '/spotMarket/tradeOrdersV2';
await open('spot public', SPOT, [TRADES, bookTopic('spot')]);
await open('spot private', SPOT, [ORDERS, '/account/balance'], true);
await open('futures public', FUTURES, [bookTopic('futures'), '/contractMarket/execution:XBTUSDTM']);
await open('futures private', FUTURES, ['/contractMarket/tradeOrders', '/contract/positionAll'], true);

await step('balances before', balances);
const symbol = (await send(SPOT, 'GET', '/api/v2/symbols')).find((one) => one.symbol === 'BTC-USDT');
const orderIds = await oldRoutes(step, symbol);
orderIds.push(...(await currentRoutes(step, symbol)));
const after = await step('balances after', balances);
const futuresIds = await futuresDay(step);

await step('own orders streamed', async () => {
  const { of, until } = streams['spot private'];
  const done = (id) => of(ORDERS).some(({ orderId, status }) => orderId === id && status === 'done');
  await until(() => orderIds.every(done), 'the end of every order');
  const told = (name) => of('/account/balance').findLast(({ currency }) => currency === name);
  const rows = after.accounts.filter(({ currency }) => told(currency));
  await until(
    () => rows.every(({ currency, balance }) => Number(told(currency).total) === Number(balance)),
    'every balance',
  );
  return { orderIds, events: of(ORDERS), balances: of('/account/balance') };
});
await step('trades streamed', async () => {
  const mine = streams['spot private'].of(ORDERS).filter(({ type }) => type === 'match');
  const { of, until } = streams['spot public'];
  const seen = ({ tradeId }) => of(TRADES).find((trade) => String(trade.tradeId) === String(tradeId));
  await until(() => mine.every(seen), 'every own fill among all trades');
  await until(() => of(TRADES).length > mine.length, 'a trade of others');
  return { mine, found: mine.map(seen), others: of(TRADES).length - mine.length };
});
await step('futures streamed', async () => {
  const topic = '/contractMarket/tradeOrders';
  const { of, until } = streams['futures private'];
  const done = (id) => of(topic).some(({ orderId, status }) => orderId === id && status === 'done');
  await until(() => futuresIds.every(done), 'the end of every futures order');
  await until(() => of('/contract/positionAll').some(({ isOpen }) => isOpen === false), 'a closed position');
  return { orderIds: futuresIds, events: of(topic), positions: of('/contract/positionAll') };
});
await Promise.all(
  ['spot', 'futures'].map((market) =>
    step(`${market} book`, () => followBook(streams[`${market} public`], market)),
  ),
);
for (const stream of Object.values(streams)) stream.close();
