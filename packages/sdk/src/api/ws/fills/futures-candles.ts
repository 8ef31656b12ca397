// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getKlines } from '../../futures/market/get-klines.ts';

/** A row of any of them. */
export type FuturesCandlesRow = FillRow<typeof getKlines>;

/** Where REST tells what was missed. */
export const futuresCandles: readonly FillSpec[] = [
  {
    endpoint: getKlines,
    params: {
      symbol: '{symbol}',
      granularity: {
        of: '{type}',
        is: {
          '1min': 1,
          '5min': 5,
          '15min': 15,
          '30min': 30,
          '1hour': 60,
          '2hour': 120,
          '4hour': 240,
          '8hour': 480,
          '12hour': 720,
          '1day': 1440,
          '1week': 10080,
        },
      },
    },
    time: { at: '0', unit: 'ms' },
    lasts: '{type}',
  },
];
