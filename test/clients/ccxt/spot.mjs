import { poll, step } from '../report.mjs';
import { SYMBOL, balances, exchange, refused } from './client.mjs';

const SIZE = 0.001;

const usdt = async () => (await balances()).trade.find(({ currency }) => currency === 'USDT');
const bestBid = async () => (await exchange.fetchOrderBook(SYMBOL, 20)).bids[0][0];
const far = async (factor = 0.9) => Number(exchange.priceToPrecision(SYMBOL, (await bestBid()) * factor));

const ended = (id, params) =>
  poll(
    () => exchange.fetchOrder(id, SYMBOL, params),
    ({ status }) => status !== 'open',
  );
const opened = (id, params) =>
  poll(
    () => exchange.fetchOrder(id, SYMBOL, params),
    ({ status }) => status === 'open',
  );

const resting = async (params) => {
  const before = await usdt();
  const price = await far();
  const { id } = await exchange.createOrder(SYMBOL, 'limit', 'buy', SIZE, price, params);
  const order = await opened(id, params);
  const byOid = await exchange.fetchOrder('', SYMBOL, { ...params, clientOid: order.clientOrderId });
  const list = await exchange.fetchOpenOrders(SYMBOL, undefined, undefined, params);
  return { id, price, size: SIZE, order, byOid, list, before, during: await usdt() };
};

const amend = async ({ id }) => {
  const newPrice = await far(0.8);
  const changed = await exchange.editOrder(id, SYMBOL, 'limit', 'buy', 2 * SIZE, newPrice);
  return { newPrice, newSize: 2 * SIZE, id: changed.id, order: await opened(changed.id) };
};

const cancel = async ({ id }, params) => {
  const answer = await exchange.cancelOrder(id, SYMBOL, params);
  const order = await ended(id, params);
  return {
    answer,
    order,
    again: await refused(() => exchange.cancelOrder(id, SYMBOL, params)),
    balance: await usdt(),
  };
};

const executed = async (place, params) => {
  const { id } = await place();
  const order = await ended(id, params);
  const fills = await poll(
    () => exchange.fetchMyTrades(SYMBOL, undefined, undefined, { ...params, orderId: id }),
    (trades) => trades.length > 0,
  );
  return { order, fills };
};

const stop = async () => {
  const stopPrice = await far(0.8);
  const { id } = await exchange.createOrder(SYMBOL, 'limit', 'sell', SIZE, await far(0.79), {
    stopLossPrice: stopPrice,
  });
  const trigger = { trigger: true };
  const order = await exchange.fetchOrder(id, SYMBOL, trigger);
  const listed = await exchange.fetchOpenOrders(SYMBOL, undefined, undefined, trigger);
  const cancelled = await exchange.cancelOrder(id, SYMBOL, trigger);
  const left = await exchange.fetchOpenOrders(SYMBOL, undefined, undefined, trigger);
  return { id, stopPrice, order, listed, cancelled, left };
};

const cancelAll = async () => {
  const price = await far();
  for (let i = 0; i < 2; i++) await exchange.createOrder(SYMBOL, 'limit', 'buy', SIZE, price);
  const list = () => exchange.fetchOpenOrders(SYMBOL);
  const open = await poll(list, ({ length }) => length === 2);
  await exchange.cancelAllOrders(SYMBOL);
  return { open, left: await poll(list, ({ length }) => length === 0) };
};

const refusals = async () => {
  const price = await far();
  const clientOid = exchange.uuid();
  const { id } = await exchange.createOrder(SYMBOL, 'limit', 'buy', SIZE, price, { clientOid });
  const repeated = await refused(() =>
    exchange.createOrder(SYMBOL, 'limit', 'buy', SIZE, price, { clientOid }),
  );
  const poor = await refused(() => exchange.createOrder(SYMBOL, 'limit', 'buy', 100_000, price));
  await exchange.cancelOrder(id, SYMBOL);
  return { repeated, poor };
};

/** The orders that filled. */
export const spotDay = async () => {
  const rested = await step('resting', () => resting());
  const amended = await step('amended', () => amend(rested));
  await step('cancelled', () => cancel(amended));
  const buy = ['limit', 'buy', SIZE];
  const ioc = { timeInForce: 'IOC' };
  const filled = [
    await step('by price', () =>
      executed(async () => exchange.createOrder(SYMBOL, ...buy, await far(1.02), ioc)),
    ),
    await step('by funds', () => executed(() => exchange.createMarketBuyOrderWithCost(SYMBOL, 20))),
    await step('sold', () => executed(() => exchange.createOrder(SYMBOL, 'market', 'sell', SIZE))),
  ];
  const old = { hf: false };
  const oldRested = await step('old resting', () => resting(old));
  await step('old cancelled', () => cancel(oldRested, old));
  filled.push(
    await step('old filled', () =>
      executed(() => exchange.createOrder(SYMBOL, 'market', 'sell', SIZE, undefined, old), old),
    ),
  );
  await step('stop', stop);
  await step('cancel all', cancelAll);
  await step('refusals', refusals);
  await step('closed list', async () => ({ orders: await exchange.fetchClosedOrders(SYMBOL) }));
  await step('ledger', async () => ({ entries: await exchange.fetchLedger('USDT') }));
  return filled.filter(Boolean);
};
