// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getRecentTradeHistory } from '../../futures/order/get-recent-trade-history.ts';
import { getRecentClosedOrders } from '../../futures/order/get-recent-closed-orders.ts';
import { getOrderList } from '../../futures/order/get-order-list.ts';

/** A row of any of them. */
export type FuturesOrdersRow =
  | FillRow<typeof getRecentTradeHistory>
  | FillRow<typeof getRecentClosedOrders>
  | FillRow<typeof getOrderList>;

/** Where REST tells what was missed. */
export const futuresOrders: readonly FillSpec[] = [
  {
    endpoint: getRecentTradeHistory,
    params: { symbol: '{symbol?}' },
    time: { at: 'tradeTime', unit: 'ns' },
    id: { push: ['data.orderId', 'data.tradeId'], row: ['orderId', 'tradeId'] },
    when: { at: 'data.type', is: ['match'] },
    depth: 1000,
  },
  {
    endpoint: getRecentClosedOrders,
    params: { symbol: '{symbol?}' },
    time: { at: 'updatedAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    when: { at: 'data.type', is: ['filled', 'canceled'] },
    depth: 1000,
  },
  {
    endpoint: getOrderList,
    params: { status: 'active', pageSize: 1000, symbol: '{symbol?}' },
    time: { at: 'updatedAt', unit: 'ms' },
    rows: 'items',
    id: { push: ['data.orderId'], row: ['id'] },
    changes: true,
    depth: 1000,
  },
];
