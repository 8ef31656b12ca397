// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getKlines } from '../../spot/market/get-klines.ts';

/** A row of any of them. */
export type SpotCandlesRow = FillRow<typeof getKlines>;

/** Where REST tells what was missed. */
export const spotCandles: readonly FillSpec[] = [
  {
    endpoint: getKlines,
    params: { symbol: '{symbol}', type: '{type}' },
    time: { at: '0', unit: 's' },
    lasts: '{type}',
  },
];
