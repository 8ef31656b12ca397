// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getTradeHistory as spotGetTradeHistory } from '../../spot/order/get-trade-history.ts';
import { getClosedOrders as spotGetClosedOrders } from '../../spot/order/get-closed-orders.ts';
import { getOpenOrders as spotGetOpenOrders } from '../../spot/order/get-open-orders.ts';
import { getTradeHistory as marginGetTradeHistory } from '../../margin/order/get-trade-history.ts';
import { getClosedOrders as marginGetClosedOrders } from '../../margin/order/get-closed-orders.ts';
import { getOpenOrders as marginGetOpenOrders } from '../../margin/order/get-open-orders.ts';

/** A row of any of them. */
export type SpotOrdersRow =
  | FillRow<typeof spotGetTradeHistory>
  | FillRow<typeof spotGetClosedOrders>
  | FillRow<typeof spotGetOpenOrders>
  | FillRow<typeof marginGetTradeHistory>
  | FillRow<typeof marginGetClosedOrders>
  | FillRow<typeof marginGetOpenOrders>;

/** Where REST tells what was missed. */
export const spotOrders: readonly FillSpec[] = [
  {
    endpoint: spotGetTradeHistory,
    params: { symbol: '{*data.symbol}' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['data.orderId', 'data.tradeId'], row: ['orderId', 'tradeId'] },
    when: { at: 'data.type', is: ['match'] },
  },
  {
    endpoint: spotGetClosedOrders,
    params: { symbol: '{*data.symbol}' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    when: { at: 'data.type', is: ['filled', 'canceled'] },
  },
  {
    endpoint: spotGetOpenOrders,
    params: { symbol: '{*data.symbol}' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    changes: true,
  },
  {
    endpoint: marginGetTradeHistory,
    params: { symbol: '{*data.symbol}', tradeType: ['MARGIN_TRADE', 'MARGIN_ISOLATED_TRADE'] },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['data.orderId', 'data.tradeId'], row: ['orderId', 'tradeId'] },
    when: { at: 'data.type', is: ['match'] },
  },
  {
    endpoint: marginGetClosedOrders,
    params: { symbol: '{*data.symbol}', tradeType: ['MARGIN_TRADE', 'MARGIN_ISOLATED_TRADE'] },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    when: { at: 'data.type', is: ['filled', 'canceled'] },
  },
  {
    endpoint: marginGetOpenOrders,
    params: { symbol: '{*data.symbol}', tradeType: ['MARGIN_TRADE', 'MARGIN_ISOLATED_TRADE'] },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    changes: true,
  },
];
