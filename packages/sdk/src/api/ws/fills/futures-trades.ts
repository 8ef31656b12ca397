// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getTradeHistory } from '../../futures/market/get-trade-history.ts';

/** A row of any of them. */
export type FuturesTradesRow = FillRow<typeof getTradeHistory>;

/** Where REST tells what was missed. */
export const futuresTrades: readonly FillSpec[] = [
  {
    endpoint: getTradeHistory,
    params: { symbol: '{symbol}' },
    time: { at: 'ts', unit: 'ns' },
    id: { push: ['data.tradeId'], row: ['tradeId'] },
    depth: 100,
  },
];
