import { onGrid, poll, step } from '../report.mjs';
import { CONTRACT, Futures, bare, futures, futuresBalance, make, newOid } from './client.mjs';

const api = futures.getOrderApi();
const positions = futures.getPositionsApi();
const { Order, Positions, Market } = Futures;
const symbol = CONTRACT;

const markPrice = async () => {
  const request = make(Market.GetMarkPriceReq, { symbol });
  return Number(bare(await futures.getMarketApi().getMarkPrice(request)).value);
};
const add = async (fields) =>
  bare(await api.addOrder(make(Order.AddOrderReq, { clientOid: newOid(), symbol, leverage: 3, ...fields })));
const read = async (orderId) =>
  bare(await api.getOrderByOrderId(make(Order.GetOrderByOrderIdReq, { orderId })));
const position = async () =>
  bare(await positions.getPositionDetails(make(Positions.GetPositionDetailsReq, { symbol })));

const executed = async (fields) => {
  const { orderId } = await add(fields);
  const order = await poll(
    () => read(orderId),
    ({ isActive }) => !isActive,
  );
  const { items } = await poll(
    () => api.getTradeHistory(make(Order.GetTradeHistoryReq, { orderId, symbol })).then(bare),
    (answer) => answer.items.length > 0,
  );
  return { order, fills: items };
};

const settings = async () => {
  const mode = (marginMode) =>
    positions.switchMarginMode(make(Positions.SwitchMarginModeReq, { symbol, marginMode })).then(bare);
  return {
    cross: await mode('CROSS'),
    leverage: bare(
      await positions.modifyMarginLeverage(
        make(Positions.ModifyMarginLeverageReq, { symbol, leverage: '5' }),
      ),
    ),
    isolated: await mode('ISOLATED'),
    now: bare(await positions.getMarginMode(make(Positions.GetMarginModeReq, { symbol }))),
  };
};

const resting = async ({ tickSize }) => {
  const price = onGrid((await markPrice()) * 0.9, tickSize);
  const { orderId } = await add({ side: 'buy', type: 'limit', price, size: 1 });
  const open = await read(orderId);
  const during = await futuresBalance();
  const listed = bare(await api.getOrderList(make(Order.GetOrderListReq, { symbol, status: 'active' })));
  const cancelled = bare(await api.cancelOrderById(make(Order.CancelOrderByIdReq, { orderId })));
  const order = await poll(
    () => read(orderId),
    ({ isActive }) => !isActive,
  );
  return {
    price,
    orderId,
    open,
    listed: listed.items,
    cancelled,
    order,
    during,
    after: await futuresBalance(),
  };
};

const stop = async ({ tickSize }) => {
  const stopPrice = onGrid((await markPrice()) * 0.8, tickSize);
  const trigger = { stop: 'down', stopPriceType: 'MP', stopPrice };
  const { orderId } = await add({ side: 'sell', type: 'market', size: 1, reduceOnly: true, ...trigger });
  const list = () => api.getStopOrderList(make(Order.GetStopOrderListReq, { symbol })).then(bare);
  const listed = (await list()).items;
  const cancelled = bare(await api.cancelAllStopOrders(make(Order.CancelAllStopOrdersReq, { symbol })));
  return { orderId, stopPrice, listed, cancelled, left: (await list()).items };
};

/** The orders that filled. */
export const futuresDay = async (contract) => {
  await step('futures settings', settings);
  await step('futures resting', () => resting(contract));
  const before = await step('futures before', futuresBalance);
  const opened = await step('futures opened', async () => ({
    ...(await executed({ side: 'buy', type: 'market', size: 1 })),
    multiplier: contract.multiplier,
    position: await poll(position, ({ isOpen }) => isOpen),
    list: bare(await positions.getPositionList(make(Positions.GetPositionListReq, { currency: 'USDT' }))),
  }));
  await step('futures stop', () => stop(contract));
  const closed = await step('futures closed', async () => ({
    ...(await executed({ side: 'sell', type: 'market', closeOrder: true })),
    position: await poll(position, ({ isOpen }) => !isOpen),
    history: bare(await positions.getPositionsHistory(make(Positions.GetPositionsHistoryReq, { symbol }))),
    before,
    after: await futuresBalance(),
  }));
  return [opened, closed].filter(Boolean);
};
