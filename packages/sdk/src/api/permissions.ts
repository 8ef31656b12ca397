// Generated from specs/permissions.json by `pnpm generate`. Do not edit.
import type { Permissions } from '@kucoin-typed/runtime';

/** What an API key can be allowed: how its data calls it, and after how many idle days it expires without IP list. */
export const permissions: Permissions = {
  General: { shownAs: ['General'], idleDays: null },
  Spot: { shownAs: ['Spot'], idleDays: 30 },
  Margin: { shownAs: ['Margin'], idleDays: 30 },
  Futures: { shownAs: ['Futures'], idleDays: 30 },
  Earn: { shownAs: ['Earn'], idleDays: null },
  Withdrawal: { shownAs: ['Withdrawal', 'Transfer'], idleDays: null },
  FlexTransfers: { shownAs: ['FlexTransfers', 'InnerTransfer'], idleDays: null },
  LeadtradeFutures: { shownAs: ['LeadtradeFutures'], idleDays: null },
  Unified: { shownAs: ['Unified'], idleDays: null },
};
