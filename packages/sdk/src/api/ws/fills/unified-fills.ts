// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getTradeHistory as unifiedGetTradeHistory } from '../../unified/order/get-trade-history.ts';
import { getTradeHistory as spotGetTradeHistory } from '../../spot/order/get-trade-history.ts';
import { getTradeHistory as marginGetTradeHistory } from '../../margin/order/get-trade-history.ts';
import { getRecentTradeHistory } from '../../futures/order/get-recent-trade-history.ts';

/** A row of any of them. */
export type UnifiedFillsRow =
  | FillRow<typeof unifiedGetTradeHistory>
  | FillRow<typeof spotGetTradeHistory>
  | FillRow<typeof marginGetTradeHistory>
  | FillRow<typeof getRecentTradeHistory>;

/** Where REST tells what was missed. */
export const unifiedFills: readonly FillSpec[] = [
  {
    endpoint: unifiedGetTradeHistory,
    params: { tradeType: ['SPOT', 'FUTURES', 'MARGIN'] },
    time: { at: 'executionTime', unit: 'ns' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    where: { tradeType: ['UNIFIED'] },
  },
  {
    endpoint: spotGetTradeHistory,
    params: { symbol: '{*d.s}' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    where: { tradeType: ['SPOT'] },
  },
  {
    endpoint: marginGetTradeHistory,
    params: { symbol: '{*d.s}', tradeType: 'MARGIN_TRADE' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    where: { tradeType: ['CROSS'] },
  },
  {
    endpoint: marginGetTradeHistory,
    params: { symbol: '{*d.s}', tradeType: 'MARGIN_ISOLATED_TRADE' },
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    where: { tradeType: ['ISOLATED'] },
  },
  {
    endpoint: getRecentTradeHistory,
    params: {},
    time: { at: 'tradeTime', unit: 'ns' },
    id: { push: ['d.oi', 'd.ti'], row: ['orderId', 'tradeId'] },
    depth: 1000,
    where: { tradeType: ['FUTURES'] },
  },
];
