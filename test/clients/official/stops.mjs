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

/** A stop just below the best bid, and a sale of one's own through three levels of the book: the stop fires. */
const fired = async ({ baseIncrement }) => {
  const { bids } = bare(
    await spot
      .getMarketApi()
      .getPartOrderBook(make(Market.GetPartOrderBookReq, { symbol: SYMBOL, size: '20' })),
  );
  const [, [stopPrice], [limit]] = bids;
  const size = bids.slice(0, 3).reduce((sum, [, each]) => sum + Number(each), 0);
  const { orderId } = await place({ type: 'market', size: SIZE, stopPrice });
  const sweep = bare(
    await api.addOrder(
      make(Order.AddOrderReq, {
        clientOid: newOid(),
        symbol: SYMBOL,
        side: 'sell',
        type: 'limit',
        timeInForce: 'IOC',
        price: limit,
        size: onGrid(size, baseIncrement),
      }),
    ),
  );
  const left = await poll(list, (orders) => orders.every(({ id }) => id !== orderId));
  const closed = await poll(
    async () =>
      bare(await api.getClosedOrders(make(Order.GetClosedOrdersReq, { symbol: SYMBOL, limit: 20 }))).items,
    (orders) =>
      orders.some(({ id, type, size: of }) => id !== sweep.orderId && type === 'market' && of === SIZE),
  );
  return { orderId, stopPrice, sweep: sweep.orderId, left, closed };
};

export const stopDay = async (symbol) => {
  await step('stop', () => untouched(symbol));
  return step('stop fired', () => fired(symbol));
};
