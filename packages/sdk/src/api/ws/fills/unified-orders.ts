// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getTradeHistory as unifiedGetTradeHistory } from '../../unified/order/get-trade-history.ts';
import { getOrderHistory } from '../../unified/order/get-order-history.ts';
import { getOpenOrderList } from '../../unified/order/get-open-order-list.ts';
import { getTradeHistory as spotGetTradeHistory } from '../../spot/order/get-trade-history.ts';
import { getClosedOrders as spotGetClosedOrders } from '../../spot/order/get-closed-orders.ts';
import { getOpenOrders as spotGetOpenOrders } from '../../spot/order/get-open-orders.ts';
import { getTradeHistory as marginGetTradeHistory } from '../../margin/order/get-trade-history.ts';
import { getClosedOrders as marginGetClosedOrders } from '../../margin/order/get-closed-orders.ts';
import { getOpenOrders as marginGetOpenOrders } from '../../margin/order/get-open-orders.ts';
import { getRecentTradeHistory } from '../../futures/order/get-recent-trade-history.ts';
import { getRecentClosedOrders } from '../../futures/order/get-recent-closed-orders.ts';
import { getOrderList } from '../../futures/order/get-order-list.ts';

/** A row of any of them. */
export type UnifiedOrdersRow =
  | FillRow<typeof unifiedGetTradeHistory>
  | FillRow<typeof getOrderHistory>
  | FillRow<typeof getOpenOrderList>
  | FillRow<typeof spotGetTradeHistory>
  | FillRow<typeof spotGetClosedOrders>
  | FillRow<typeof spotGetOpenOrders>
  | FillRow<typeof marginGetTradeHistory>
  | FillRow<typeof marginGetClosedOrders>
  | FillRow<typeof marginGetOpenOrders>
  | FillRow<typeof getRecentTradeHistory>
  | FillRow<typeof getRecentClosedOrders>
  | FillRow<typeof getOrderList>;

/** Where REST tells what was missed. */
export const unifiedOrders: readonly FillSpec[] = [
  {
    endpoint: unifiedGetTradeHistory,
    params: { tradeType: ['SPOT', 'FUTURES', 'MARGIN'], symbol: '{symbol}' },
    time: { at: 'executionTime', unit: 'ns' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    when: { at: 'd.eT', is: ['MATCH', 'FILL'] },
    where: { tradeType: ['UNIFIED'] },
  },
  {
    endpoint: getOrderHistory,
    params: { tradeType: ['SPOT', 'FUTURES', 'MARGIN'], symbol: '{symbol}' },
    time: { at: 'updatedTime', unit: 'ns' },
    before: 518400000,
    id: { push: ['d.oi'], row: ['orderId'] },
    when: { at: 'd.eT', is: ['FILL', 'CANCEL'] },
    where: { tradeType: ['UNIFIED'] },
  },
  {
    endpoint: getOpenOrderList,
    params: { tradeType: ['SPOT', 'FUTURES', 'MARGIN'], symbol: '{symbol}' },
    time: { at: 'updatedTime', unit: 'ns' },
    id: { push: ['d.oi'], row: ['orderId'] },
    changes: true,
    where: { tradeType: ['UNIFIED'] },
  },
  {
    endpoint: spotGetTradeHistory,
    params: { symbol: '{symbol}' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    when: { at: 'd.eT', is: ['MATCH', 'FILL'] },
    where: { tradeType: ['SPOT'] },
  },
  {
    endpoint: spotGetClosedOrders,
    params: { symbol: '{symbol}' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    when: { at: 'd.eT', is: ['FILL', 'CANCEL'] },
    where: { tradeType: ['SPOT'] },
  },
  {
    endpoint: spotGetOpenOrders,
    params: { symbol: '{symbol}' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    changes: true,
    where: { tradeType: ['SPOT'] },
  },
  {
    endpoint: marginGetTradeHistory,
    params: { symbol: '{symbol}', tradeType: 'MARGIN_TRADE' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    when: { at: 'd.eT', is: ['MATCH', 'FILL'] },
    where: { tradeType: ['CROSS'] },
  },
  {
    endpoint: marginGetClosedOrders,
    params: { symbol: '{symbol}', tradeType: 'MARGIN_TRADE' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    when: { at: 'd.eT', is: ['FILL', 'CANCEL'] },
    where: { tradeType: ['CROSS'] },
  },
  {
    endpoint: marginGetOpenOrders,
    params: { symbol: '{symbol}', tradeType: 'MARGIN_TRADE' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    changes: true,
    where: { tradeType: ['CROSS'] },
  },
  {
    endpoint: marginGetTradeHistory,
    params: { symbol: '{symbol}', tradeType: 'MARGIN_ISOLATED_TRADE' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    when: { at: 'd.eT', is: ['MATCH', 'FILL'] },
    where: { tradeType: ['ISOLATED'] },
  },
  {
    endpoint: marginGetClosedOrders,
    params: { symbol: '{symbol}', tradeType: 'MARGIN_ISOLATED_TRADE' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    when: { at: 'd.eT', is: ['FILL', 'CANCEL'] },
    where: { tradeType: ['ISOLATED'] },
  },
  {
    endpoint: marginGetOpenOrders,
    params: { symbol: '{symbol}', tradeType: 'MARGIN_ISOLATED_TRADE' },
    time: { at: 'lastUpdatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    changes: true,
    where: { tradeType: ['ISOLATED'] },
  },
  {
    endpoint: getRecentTradeHistory,
    params: { symbol: '{symbol}' },
    time: { at: 'tradeTime', unit: 'ns' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    when: { at: 'd.eT', is: ['MATCH', 'FILL'] },
    depth: 1000,
    where: { tradeType: ['FUTURES'] },
  },
  {
    endpoint: getRecentClosedOrders,
    params: { symbol: '{symbol}' },
    time: { at: 'updatedAt', unit: 'ms' },
    id: { push: ['d.oi'], row: ['id'] },
    when: { at: 'd.eT', is: ['FILL', 'CANCEL'] },
    depth: 1000,
    where: { tradeType: ['FUTURES'] },
  },
  {
    endpoint: getOrderList,
    params: { status: 'active', pageSize: 1000, symbol: '{symbol}' },
    time: { at: 'updatedAt', unit: 'ms' },
    rows: 'items',
    id: { push: ['d.oi'], row: ['id'] },
    changes: true,
    depth: 1000,
    where: { tradeType: ['FUTURES'] },
  },
];
