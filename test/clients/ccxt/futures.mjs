import { poll, step } from '../report.mjs';
import { CONTRACT, balances, exchange } from './client.mjs';

const far = async (factor) => {
  const { bids } = await exchange.fetchOrderBook(CONTRACT, 20);
  return Number(exchange.priceToPrecision(CONTRACT, bids[0][0] * factor));
};
const ended = (id) =>
  poll(
    () => exchange.fetchOrder(id, CONTRACT),
    ({ status }) => status !== 'open',
  );
const position = () => exchange.fetchPosition(CONTRACT);

const executed = async (order) => {
  const { id } = await order;
  const done = await ended(id);
  const fills = await poll(
    () => exchange.fetchMyTrades(CONTRACT, undefined, undefined, { orderId: id }),
    (trades) => trades.length > 0,
  );
  return { order: done, fills };
};

const settings = async () => ({
  mode: await exchange.fetchPositionMode(),
  cross: await exchange.setMarginMode('cross', CONTRACT),
  leverage: await exchange.setLeverage(5, CONTRACT),
  // ccxt knows the endpoint, but not how to read its answer.
  told: await exchange.futuresPrivateGetGetCrossUserLeverage({ symbol: exchange.market(CONTRACT).id }),
  isolated: await exchange.setMarginMode('isolated', CONTRACT),
  now: await exchange.fetchMarginMode(CONTRACT),
});

const resting = async () => {
  const price = await far(0.9);
  const { id } = await exchange.createOrder(CONTRACT, 'limit', 'buy', 1, price, { leverage: 3 });
  const order = await exchange.fetchOrder(id, CONTRACT);
  const list = await exchange.fetchOpenOrders(CONTRACT);
  await exchange.cancelOrder(id, CONTRACT);
  return { id, price, order, list, cancelled: await ended(id) };
};

const stop = async () => {
  const stopPrice = await far(0.8);
  const params = { stopPrice, reduceOnly: true, leverage: 3 };
  const { id } = await exchange.createOrder(CONTRACT, 'market', 'sell', 1, undefined, params);
  const list = () => exchange.fetchOpenOrders(CONTRACT, undefined, undefined, { trigger: true });
  const listed = await list();
  await exchange.cancelAllOrders(CONTRACT, { trigger: true });
  return { id, stopPrice, listed, left: await list() };
};

/** The orders that filled. */
export const futuresDay = async () => {
  await step('futures settings', settings);
  await step('futures resting', resting);
  const before = await step('futures before', balances);
  const opened = await step('futures opened', async () => ({
    ...(await executed(
      exchange.createOrder(CONTRACT, 'market', 'buy', 1, undefined, { leverage: 3, marginMode: 'isolated' }),
    )),
    position: await poll(position, ({ contracts }) => contracts > 0),
    list: await exchange.fetchPositions([CONTRACT]),
  }));
  await step('futures stop', stop);
  const closed = await step('futures closed', async () => {
    // ccxt reads the id of this answer from the wrong level, so the order is found by the id it was given.
    const clientOrderId = exchange.uuid();
    await exchange.closePosition(CONTRACT, undefined, { clientOrderId });
    const { id } = await poll(
      () => exchange.fetchOrder('', CONTRACT, { clientOid: clientOrderId }),
      ({ status }) => status !== 'open',
    );
    return {
      ...(await executed({ id })),
      position: await poll(position, ({ contracts }) => !contracts),
      history: await exchange.fetchPositionsHistory([CONTRACT]),
      before,
      after: await balances(),
    };
  });
  return [opened, closed].filter(Boolean);
};
