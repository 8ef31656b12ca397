// Futures: a position of one contract, opened and closed.
import { randomUUID } from 'node:crypto';
import { FUTURES, poll, signed } from './kucoin.mjs';

const SYMBOL = 'XBTUSDTM';

const overview = () => signed(FUTURES, 'GET', '/api/v1/account-overview?currency=USDT');
const position = () => signed(FUTURES, 'GET', `/api/v1/position?symbol=${SYMBOL}`);

const execute = async (order) => {
  const clientOid = randomUUID();
  const { orderId } = await signed(FUTURES, 'POST', '/api/v1/orders', {
    clientOid,
    symbol: SYMBOL,
    type: 'market',
    ...order,
  });
  const done = await poll(
    () => signed(FUTURES, 'GET', `/api/v1/orders/${orderId}`),
    ({ isActive }) => !isActive,
  );
  const { items } = await poll(
    () => signed(FUTURES, 'GET', `/api/v1/fills?orderId=${orderId}`),
    (answer) => answer.items.length > 0,
  );
  return { clientOid, order: done, fills: items };
};

/** The ids of the orders it placed. */
export const futuresDay = async (step) => {
  const contract = await step('contract', () => signed(FUTURES, 'GET', `/api/v1/contracts/${SYMBOL}`));
  const before = await step('futures before', overview);
  const opened = await step('futures opened', async () => {
    const done = await execute({ side: 'buy', leverage: 3, size: 1 });
    return {
      ...done,
      multiplier: contract?.multiplier,
      position: await poll(position, ({ isOpen }) => isOpen),
    };
  });
  const closed = await step('futures closed', async () => {
    const done = await execute({ closeOrder: true });
    const flat = await poll(position, ({ isOpen }) => !isOpen);
    return { ...done, position: flat, before, after: await overview() };
  });
  return [opened, closed].flatMap((done) => (done ? [done.order.id] : []));
};
