// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getKlines } from '../../unified/market/get-klines.ts';

/** A row of any of them. */
export type UnifiedCandlesRow = FillRow<typeof getKlines>;

/** Where REST tells what was missed. */
export const unifiedCandles: readonly FillSpec[] = [
  {
    endpoint: getKlines,
    params: { symbol: '{symbol}', tradeType: '{tradeType}', interval: '{interval}' },
    time: { at: '0', unit: 's' },
    lasts: '{interval}',
  },
];
