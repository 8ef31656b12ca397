// Spot: the old routes (/api/v1/orders) and the current ones (/api/v1/hf/orders).
import { randomUUID } from 'node:crypto';
import { FUTURES, SPOT, onGrid, poll, send, signed } from './kucoin.mjs';

const SYMBOL = 'BTC-USDT';
const SIZE = '0.001';

export const balances = async () => ({
  accounts: await signed(SPOT, 'GET', '/api/v1/accounts?type=trade'),
  futures: await signed(FUTURES, 'GET', '/api/v1/account-overview?currency=USDT'),
});
const ticker = () => send(SPOT, 'GET', `/api/v1/market/orderbook/level1?symbol=${SYMBOL}`);
const held = async () => {
  const rows = await signed(SPOT, 'GET', '/api/v1/accounts?type=trade&currency=USDT');
  return rows[0];
};

/** The same three orders on either family of routes: one that rests, one by price, one by funds. */
const ways = {
  old: {
    place: (order) => signed(SPOT, 'POST', '/api/v1/orders', order),
    read: (id) => signed(SPOT, 'GET', `/api/v1/orders/${id}`),
    isOpen: ({ isActive }) => isActive,
    cancel: (id) => signed(SPOT, 'DELETE', `/api/v1/orders/${id}`),
    fills: (id) => signed(SPOT, 'GET', `/api/v1/fills?symbol=${SYMBOL}&orderId=${id}`),
  },
  current: {
    place: (order) => signed(SPOT, 'POST', '/api/v1/hf/orders', order),
    read: (id) => signed(SPOT, 'GET', `/api/v1/hf/orders/${id}?symbol=${SYMBOL}`),
    isOpen: ({ active }) => active,
    cancel: (id) => signed(SPOT, 'DELETE', `/api/v1/hf/orders/${id}?symbol=${SYMBOL}`),
    fills: (id) => signed(SPOT, 'GET', `/api/v1/hf/fills?symbol=${SYMBOL}&orderId=${id}`),
  },
};

const trade = async (step, { priceIncrement }, name) => {
  const { place, read, isOpen, cancel, fills } = ways[name];
  const orderIds = [];
  const placeNew = async (order) => {
    const clientOid = randomUUID();
    const { orderId } = await place({ clientOid, symbol: SYMBOL, ...order });
    orderIds.push(orderId);
    return { clientOid, orderId };
  };
  const filled = async (order) => {
    const { orderId } = await placeNew(order);
    const done = await poll(
      () => read(orderId),
      (state) => !isOpen(state),
    );
    const all = await poll(
      () => fills(orderId),
      ({ items }) => items.length > 0,
    );
    return { order: done, fills: all.items };
  };

  await step(`${name} resting`, async () => {
    const { bestBid } = await ticker();
    const price = onGrid(Number(bestBid) * 0.9, priceIncrement);
    const before = await held();
    const placed = await placeNew({ side: 'buy', type: 'limit', price, size: SIZE });
    const open = await poll(() => read(placed.orderId), isOpen);
    const during = await held();
    const cancelled = await cancel(placed.orderId);
    const closed = await poll(
      () => read(placed.orderId),
      (state) => !isOpen(state),
    );
    return { price, size: SIZE, placed, open, cancelled, closed, before, during, after: await held() };
  });
  await step(`${name} by price`, async () => {
    const { bestAsk } = await ticker();
    const price = onGrid(Number(bestAsk) * 1.01, priceIncrement);
    return filled({ side: 'buy', type: 'limit', timeInForce: 'IOC', price, size: SIZE });
  });
  await step(`${name} by funds`, () => filled({ side: 'buy', type: 'market', funds: '20' }));
  await step(`${name} sold`, () => filled({ side: 'sell', type: 'market', size: SIZE }));
  return orderIds;
};

export const oldRoutes = (step, symbol) => trade(step, symbol, 'old');
export const currentRoutes = (step, symbol) => trade(step, symbol, 'current');
