// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getTrade } from '../../unified/market/get-trade.ts';

/** A row of any of them. */
export type UnifiedTradesRow = FillRow<typeof getTrade>;

/** Where REST tells what was missed. */
export const unifiedTrades: readonly FillSpec[] = [
  {
    endpoint: getTrade,
    params: { tradeType: '{tradeType}', symbol: '{symbol}' },
    time: { at: 'ts', unit: 'ns' },
    id: { push: ['d.ti'], row: ['tradeId'] },
    depth: 100,
  },
];
