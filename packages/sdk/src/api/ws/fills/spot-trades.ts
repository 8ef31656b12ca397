// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getTradeHistory } from '../../spot/market/get-trade-history.ts';

/** A row of any of them. */
export type SpotTradesRow = FillRow<typeof getTradeHistory>;

/** Where REST tells what was missed. */
export const spotTrades: readonly FillSpec[] = [
  {
    endpoint: getTradeHistory,
    params: { symbol: '{symbol}' },
    time: { at: 'time', unit: 'ns' },
    id: { push: ['data.tradeId'], row: ['sequence'] },
    depth: 100,
  },
];
