// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getSpotHFLedger } from '../../account/account/get-spot-hf-ledger.ts';
import { getMarginHFLedger } from '../../account/account/get-margin-hf-ledger.ts';
import { getSpotLedger } from '../../account/account/get-spot-ledger.ts';

/** A row of any of them. */
export type SpotMoneyRow =
  FillRow<typeof getSpotHFLedger> | FillRow<typeof getMarginHFLedger> | FillRow<typeof getSpotLedger>;

/** Where REST tells what was missed. */
export const spotMoney: readonly FillSpec[] = [
  { endpoint: getSpotHFLedger, params: {}, time: { at: 'createdAt', unit: 'ms' } },
  { endpoint: getMarginHFLedger, params: {}, time: { at: 'createdAt', unit: 'ms' } },
  { endpoint: getSpotLedger, params: {}, time: { at: 'createdAt', unit: 'ms' } },
];
