import { onGrid, poll, step } from '../report.mjs';
import { SYMBOL, Spot, bare, make, newOid, refused, spot, spotBalances } from './client.mjs';
import { bestPrices } from './market.mjs';

const api = spot.getOrderApi();
const { Order } = Spot;
const SIZE = '0.001';

const usdt = async () => (await spotBalances('trade')).find(({ currency }) => currency === 'USDT');
const far = async ({ priceIncrement }, factor = 0.9) =>
  onGrid(Number((await bestPrices()).bestBid) * factor, priceIncrement);

const add = async (fields) =>
  bare(await api.addOrder(make(Order.AddOrderReq, { clientOid: newOid(), symbol: SYMBOL, ...fields })));
const read = async (orderId) =>
  bare(await api.getOrderByOrderId(make(Order.GetOrderByOrderIdReq, { symbol: SYMBOL, orderId })));
const ended = (orderId) =>
  poll(
    () => read(orderId),
    ({ active }) => !active,
  );

const resting = async (symbol) => {
  const before = await usdt();
  const price = await far(symbol);
  const clientOid = newOid();
  const placed = await add({ clientOid, side: 'buy', type: 'limit', price, size: SIZE });
  const open = await poll(
    () => read(placed.orderId),
    ({ active }) => active,
  );
  const byOid = bare(
    await api.getOrderByClientOid(make(Order.GetOrderByClientOidReq, { symbol: SYMBOL, clientOid })),
  );
  const list = bare(await api.getOpenOrders(make(Order.GetOpenOrdersReq, { symbol: SYMBOL })));
  const page = bare(await api.getOpenOrdersByPage(make(Order.GetOpenOrdersByPageReq, { symbol: SYMBOL })));
  const symbols = bare(await api.getSymbolsWithOpenOrder());
  return {
    price,
    size: SIZE,
    clientOid,
    placed,
    open,
    byOid,
    list,
    page,
    symbols,
    before,
    during: await usdt(),
  };
};

const amend = async (symbol, { placed }) => {
  const newPrice = await far(symbol, 0.8);
  const changed = bare(
    await api.modifyOrder(
      make(Order.ModifyOrderReq, { symbol: SYMBOL, orderId: placed.orderId, newPrice, newSize: '0.002' }),
    ),
  );
  const order = await poll(
    () => read(changed.newOrderId),
    ({ active }) => active,
  );
  return { newPrice, newSize: '0.002', changed, order, balance: await usdt() };
};

const cancel = async ({ changed }) => {
  const orderId = changed.newOrderId;
  const request = () => make(Order.CancelOrderByOrderIdReq, { symbol: SYMBOL, orderId });
  const answer = bare(await api.cancelOrderByOrderId(request()));
  const order = await ended(orderId);
  return {
    answer,
    order,
    again: await refused(() => api.cancelOrderByOrderId(request())),
    balance: await usdt(),
  };
};

const sync = async (symbol) => {
  const price = await far(symbol);
  const fields = { clientOid: newOid(), symbol: SYMBOL, side: 'buy', type: 'limit', price, size: SIZE };
  const placed = bare(await api.addOrderSync(make(Order.AddOrderSyncReq, { ...fields, postOnly: true })));
  const { orderId } = placed;
  const cancelled = bare(
    await api.cancelOrderByOrderIdSync(make(Order.CancelOrderByOrderIdSyncReq, { symbol: SYMBOL, orderId })),
  );
  return { placed, cancelled, order: await read(orderId) };
};

const batch = async (symbol) => {
  const price = await far(symbol);
  const one = () =>
    make(Order.BatchAddOrdersOrderList, {
      clientOid: newOid(),
      symbol: SYMBOL,
      side: 'buy',
      type: 'limit',
      price,
      size: SIZE,
    });
  const placed = bare(await api.batchAddOrders(make(Order.BatchAddOrdersReq, { orderList: [one(), one()] })));
  const all = { symbol: SYMBOL };
  const open = () => api.getOpenOrders(make(Order.GetOpenOrdersReq, all)).then(bare);
  const list = await poll(open, (orders) => orders.length === 2);
  const cancelled = bare(await api.cancelAllOrdersBySymbol(make(Order.CancelAllOrdersBySymbolReq, all)));
  return { placed, list, cancelled, left: await poll(open, (orders) => orders.length === 0) };
};

const executed = async (fields) => {
  const { orderId } = await add(fields);
  const order = await ended(orderId);
  const { items } = await poll(
    () => api.getTradeHistory(make(Order.GetTradeHistoryReq, { symbol: SYMBOL, orderId })).then(bare),
    (answer) => answer.items.length > 0,
  );
  return { order, fills: items };
};

const old = async (symbol) => {
  const price = await far(symbol);
  const fields = { clientOid: newOid(), symbol: SYMBOL, side: 'buy', type: 'limit', price, size: SIZE };
  const { orderId } = bare(await api.addOrderOld(make(Order.AddOrderOldReq, fields)));
  const get = () => api.getOrderByOrderIdOld(make(Order.GetOrderByOrderIdOldReq, { orderId })).then(bare);
  const open = await poll(get, ({ isActive }) => isActive);
  const cancelled = bare(
    await api.cancelOrderByOrderIdOld(make(Order.CancelOrderByOrderIdOldReq, { orderId })),
  );
  return { orderId, price, open, cancelled, order: await poll(get, ({ isActive }) => !isActive) };
};

const refusals = async (symbol) => {
  const clientOid = newOid();
  const price = await far(symbol);
  const fields = { clientOid, side: 'buy', type: 'limit', price, size: SIZE };
  const { orderId } = await add(fields);
  const found = {
    repeated: await refused(() => api.addOrder(make(Order.AddOrderReq, { symbol: SYMBOL, ...fields }))),
    poor: await refused(() =>
      api.addOrder(
        make(Order.AddOrderReq, { symbol: SYMBOL, ...fields, clientOid: newOid(), size: '100000' }),
      ),
    ),
    offGrid: await refused(() =>
      api.addOrder(
        make(Order.AddOrderReq, {
          symbol: SYMBOL,
          ...fields,
          clientOid: newOid(),
          price: `${price}0000000001`,
        }),
      ),
    ),
    unknown: await refused(() =>
      api.getOrderByOrderId(
        make(Order.GetOrderByOrderIdReq, { symbol: SYMBOL, orderId: '0123456789abcdef01234567' }),
      ),
    ),
  };
  await api.cancelOrderByOrderId(make(Order.CancelOrderByOrderIdReq, { symbol: SYMBOL, orderId }));
  return found;
};

/** Every order of the day rests or fills at once; those that fill are returned. */
export const spotDay = async (symbol) => {
  const rested = await step('resting', () => resting(symbol));
  const amended = await step('amended', () => amend(symbol, rested));
  await step('cancelled', () => cancel(amended));
  await step('sync', () => sync(symbol));
  await step('batch', () => batch(symbol));
  const buy = { side: 'buy', type: 'limit', timeInForce: 'IOC', size: SIZE };
  const bought = await step('by price', async () => executed({ ...buy, price: await far(symbol, 1.02) }));
  const paid = await step('by funds', () => executed({ side: 'buy', type: 'market', funds: '20' }));
  const sold = await step('sold', () => executed({ side: 'sell', type: 'market', size: SIZE }));
  await step('old routes', () => old(symbol));
  await step('refusals', () => refusals(symbol));
  await step('closed list', async () =>
    bare(await api.getClosedOrders(make(Order.GetClosedOrdersReq, { symbol: SYMBOL, limit: 50 }))),
  );
  return [bought, paid, sold].filter(Boolean);
};
