import type { Behaviours } from '../call.ts';
import { unifiedBalances } from './balances.ts';
import { unifiedDcp } from './dcp.ts';
import { unifiedDebts } from './debts.ts';
import { unifiedFunding } from './funding.ts';
import { unifiedFundingRates } from './funding-rates.ts';
import { unifiedInterest } from './interest.ts';
import { unifiedLedger } from './ledger.ts';
import { unifiedLeverage } from './leverage.ts';
import { unifiedMode } from './mode.ts';
import { unifiedOrderLists } from './order-lists.ts';
import { unifiedOrders } from './orders.ts';
import { unifiedPositions } from './positions.ts';
import { unifiedQuantity } from './quantity.ts';
import { unifiedRates } from './rates.ts';
import { unifiedSubs } from './subs.ts';
import { unifiedTerms } from './terms.ts';
import { unifiedTransfers } from './transfers.ts';

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
