import type { Behaviours } from './call.ts';
import { unifiedBalances } from './unified-balances.ts';
import { unifiedDcp } from './unified-dcp.ts';
import { unifiedDebts } from './unified-debts.ts';
import { unifiedFunding } from './unified-funding.ts';
import { unifiedFundingRates } from './unified-funding-rates.ts';
import { unifiedInterest } from './unified-interest.ts';
import { unifiedLedger } from './unified-ledger.ts';
import { unifiedLeverage } from './unified-leverage.ts';
import { unifiedMode } from './unified-mode.ts';
import { unifiedOrderLists } from './unified-order-lists.ts';
import { unifiedOrders } from './unified-orders.ts';
import { unifiedPositions } from './unified-positions.ts';
import { unifiedQuantity } from './unified-quantity.ts';
import { unifiedRates } from './unified-rates.ts';
import { unifiedSubs } from './unified-subs.ts';
import { unifiedTerms } from './unified-terms.ts';
import { unifiedTransfers } from './unified-transfers.ts';

/** Accounts, orders and positions of `/api/ua`. */
export const unified: Behaviours = {
  ...unifiedMode,
  ...unifiedBalances,
  ...unifiedLedger,
  ...unifiedRates,
  ...unifiedTransfers,
  ...unifiedFunding,
  ...unifiedDebts,
  ...unifiedSubs,
  ...unifiedTerms,
  ...unifiedFundingRates,
  ...unifiedInterest,
  ...unifiedQuantity,
  ...unifiedOrders,
  ...unifiedOrderLists,
  ...unifiedDcp,
  ...unifiedPositions,
  ...unifiedLeverage,
};
