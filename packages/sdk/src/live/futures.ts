import { findOrder, liveFeed, type LiveAsk, type LiveNews, type LiveSource } from '@kucoin-typed/runtime';
import * as order from '../api/futures/order/index.ts';
import { getPositionList } from '../api/futures/positions/get-position-list.ts';
import { getClassicAccountBalance } from '../api/unified/account/get-classic-account-balance.ts';
import { allOrder, type AllOrderMessage } from '../api/ws/futures/all-order.ts';
import { allPosition, type AllPositionMessage } from '../api/ws/futures/all-position.ts';
import { balance, type BalanceMessage } from '../api/ws/futures/balance.ts';
import { stopOrders } from '../api/ws/futures/stop-orders.ts';
import * as rows from './futures-rows.ts';
import { historyOf, pagesOf } from './history.ts';

const readOrder = (push: AllOrderMessage): LiveNews[] => {
  const fill = rows.pushedFill(push);
  const record: LiveNews = { what: 'order', record: rows.pushedOrder(push) };
  return fill ? [{ what: 'fill', record: fill }, record] : [record];
};

const readPosition = (push: AllPositionMessage): LiveNews[] => {
  if (push.subject !== 'position.change') return [];
  return [{ what: 'position', record: rows.futuresPosition(push.data) }];
};

/** The older subjects tell parts of what this one tells whole. */
const readBalance = (push: BalanceMessage): LiveNews[] =>
  push.subject === 'walletBalance.change' ? [{ what: 'balance', record: rows.pushedWallet(push) }] : [];

/** Classic futures. */
export const futuresSource = (): LiveSource => ({
  name: 'futures',
  feeds: [
    liveFeed(allOrder.spec.id, (client, options) => allOrder(client, undefined, options), readOrder),
    liveFeed(
      stopOrders.spec.id,
      (client, options) => stopOrders(client, undefined, options),
      (push) => [{ what: 'order', record: rows.pushedStop(push) }],
    ),
    liveFeed(balance.spec.id, (client, options) => balance(client, undefined, options), readBalance),
    liveFeed(allPosition.spec.id, (client, options) => allPosition(client, undefined, options), readPosition),
  ],
  owns: ({ product }) => product === 'futures',
  orders: async (ask) => {
    const [open, stops, ended] = await Promise.all([
      pagesOf(ask, order.getOrderList, { status: 'active' }),
      pagesOf(ask, order.getStopOrderList, {}),
      historyOf(ask, order.getOrderList, { status: 'done' }),
    ]);
    return {
      open: [...open, ...stops].map(rows.futuresOrder),
      ended: ended.map(rows.futuresOrder),
      symbols: [],
    };
  },
  fills: async (ask) => (await historyOf(ask, order.getTradeHistory, {})).map(rows.futuresFill),
  balances: async ({ client, options }: LiveAsk) => {
    const { accounts } = await getClassicAccountBalance(client, { accountType: 'FUTURES' }, options);
    return {
      rows: accounts.flatMap(({ currencies }) => currencies.map(rows.futuresBalance)),
      whole: ['futures'],
    };
  },
  positions: async ({ client, options }) =>
    (await getPositionList(client, {}, options)).map(rows.futuresPosition),
  find: async ({ client, options }, { id }) => {
    const row = await findOrder(client, order.getOrderByOrderId, { orderId: id }, { orderId: id }, options);
    return row && rows.futuresOrder(row as unknown as Parameters<typeof rows.futuresOrder>[0]);
  },
});
