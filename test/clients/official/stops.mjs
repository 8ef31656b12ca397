import { onGrid, poll, step } from '../report.mjs';
import { SYMBOL, Spot, bare, make, newOid, spot } from './client.mjs';
import { bestPrices } from './market.mjs';

const api = spot.getOrderApi();
const { Order, Market } = Spot;
const SIZE = '0.001';

const place = async (fields) => {
  const clientOid = newOid();
  const request = make(Order.AddStopOrderReq, { clientOid, symbol: SYMBOL, side: 'sell', ...fields });
  return { clientOid, ...bare(await api.addStopOrder(request)) };
};
const read = async (orderId) =>
  bare(await api.getStopOrderByOrderId(make(Order.GetStopOrderByOrderIdReq, { orderId })));
const list = async () =>
  bare(await api.getStopOrdersList(make(Order.GetStopOrdersListReq, { symbol: SYMBOL }))).items;

const untouched = async ({ priceIncrement }) => {
  const bid = Number((await bestPrices()).bestBid);
  const stopPrice = onGrid(bid * 0.8, priceIncrement);
  const price = onGrid(bid * 0.79, priceIncrement);
  const { orderId, clientOid } = await place({ type: 'limit', price, size: SIZE, stopPrice });
  const order = await read(orderId);
  const byOid = bare(
    await api.getStopOrderByClientOid(make(Order.GetStopOrderByClientOidReq, { symbol: SYMBOL, clientOid })),
  );
  const listed = await list();
  const cancelled = bare(
    await api.cancelStopOrderByOrderId(make(Order.CancelStopOrderByOrderIdReq, { orderId })),
  );
  return { orderId, clientOid, price, stopPrice, order, byOid, listed, cancelled, left: await list() };
};

const bestBids = async () => {
  const request = make(Market.GetPartOrderBookReq, { symbol: SYMBOL, size: '20' });
  return bare(await spot.getMarketApi().getPartOrderBook(request)).bids;
};
const closedOrders = async () =>
  bare(await api.getClosedOrders(make(Order.GetClosedOrdersReq, { symbol: SYMBOL, limit: 50 }))).items;

/** Sells through the best levels of the book, down to a price. */
const sweepTo = async (price, { baseIncrement }) => {
  const above = (await bestBids()).filter(([bid]) => Number(bid) >= Number(price));
  const size = onGrid(
    above.reduce((sum, [, each]) => sum + Number(each), 0),
    baseIncrement,
  );
  if (Number(size) === 0) return;
  const fields = { clientOid: newOid(), symbol: SYMBOL, side: 'sell', type: 'limit', timeInForce: 'IOC' };
  await api.addOrder(make(Order.AddOrderReq, { ...fields, price, size }));
};

/** A stop just below the best bid, and sales of one's own until the price is there: the stop fires. */
const fired = async (symbol) => {
  const known = new Set((await closedOrders()).map(({ id }) => id));
  const [, [stopPrice], [limit]] = await bestBids();
  const { orderId } = await place({ type: 'market', size: SIZE, stopPrice });
  const left = await poll(
    async () => {
      await sweepTo(limit, symbol);
      return list();
    },
    (orders) => orders.every(({ id }) => id !== orderId),
  );
  const sold = await poll(
    async () => (await closedOrders()).filter(({ id, type }) => !known.has(id) && type === 'market'),
    ({ length }) => length > 0,
  );
  return { orderId, stopPrice, left, sold };
};

export const stopDay = async (symbol) => {
  await step('stop', () => untouched(symbol));
  return step('stop fired', () => fired(symbol));
};
