// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getFuturesLedger } from '../../account/account/get-futures-ledger.ts';

/** A row of any of them. */
export type FuturesMoneyRow = FillRow<typeof getFuturesLedger>;

/** Where REST tells what was missed. */
export const futuresMoney: readonly FillSpec[] = [
  { endpoint: getFuturesLedger, params: {}, time: { at: 'time', unit: 'ms' } },
];
