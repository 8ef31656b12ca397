// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getAccountLedger } from '../../unified/account/get-account-ledger.ts';

/** A row of any of them. */
export type UnifiedMoneyRow = FillRow<typeof getAccountLedger>;

/** Where REST tells what was missed. */
export const unifiedMoney: readonly FillSpec[] = [
  { endpoint: getAccountLedger, params: { accountType: '{accountType}' }, time: { at: 'ts', unit: 'ns' } },
];
