// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getPublicFundingHistory } from '../../futures/funding-fees/get-public-funding-history.ts';

/** A row of any of them. */
export type FundingRatesRow = FillRow<typeof getPublicFundingHistory>;

/** Where REST tells what was missed. */
export const fundingRates: readonly FillSpec[] = [
  {
    endpoint: getPublicFundingHistory,
    params: { symbol: '{symbol}' },
    time: { at: 'timepoint', unit: 'ms' },
    id: { push: ['data.fundingTime'], row: ['timepoint'] },
  },
];
