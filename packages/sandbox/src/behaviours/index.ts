import { accountBalances } from './account-balances.ts';
import { accountLedgers } from './account-ledgers.ts';
import { brokers } from './brokers.ts';
import type { Behaviours } from './call.ts';
import { apiKeys } from './api-keys.ts';
import { converts } from './convert.ts';
import { deposits } from './deposits.ts';
import { earn } from './earn.ts';
import { fees } from './fees.ts';
import { hfMigration } from './hf-migration.ts';
import { futuresTransfers } from './futures-transfers.ts';
import { marginAccounts } from './margin-accounts.ts';
import { marginLending } from './margin-lending.ts';
import { marginLoans } from './margin-loans.ts';
import { marginMarket } from './margin-market.ts';
import { marginOco } from './margin-oco.ts';
import { marginOrders } from './margin-orders.ts';
import { marginStops } from './margin-stops.ts';
import { marketData } from './market-data.ts';
import { oldLists } from './old-lists.ts';
import { oldOrders } from './old-orders.ts';
import { spotCancels } from './spot-cancels.ts';
import { spotDcp } from './spot-dcp.ts';
import { currencies } from './currencies.ts';
import { fiatPrice } from './fiat-prices.ts';
import { markPrices } from './mark-prices.ts';
import { futures } from './futures.ts';
import { symbols } from './symbols.ts';
import { unifiedMarket } from './unified-market.ts';
import { spotFills } from './spot-fills.ts';
import { spotLists } from './spot-lists.ts';
import { spotOco } from './spot-oco.ts';
import { spotOrders } from './spot-orders.ts';
import { subAccountKeys } from './sub-account-keys.ts';
import { subAccounts } from './sub-accounts.ts';
import { spotStops } from './spot-stops.ts';
import { system } from './system.ts';
import { transfers } from './transfers.ts';
import { withdrawals } from './withdrawals.ts';
import { unified } from './unified.ts';

/** What is simulated, by endpoint id. Every other endpoint answers with its example. */
export const behaviours: Behaviours = {
  ...system,
  ...marketData,
  ...accountBalances,
  ...accountLedgers,
  ...transfers,
  ...futuresTransfers,
  ...subAccounts,
  ...subAccountKeys,
  ...deposits,
  ...withdrawals,
  ...fees,
  ...converts,
  ...marginAccounts,
  ...marginLoans,
  ...marginMarket,
  ...marginLending,
  ...marginOrders,
  ...marginStops,
  ...marginOco,
  ...symbols,
  ...currencies,
  ...fiatPrice,
  ...markPrices,
  ...unifiedMarket,
  ...apiKeys,
  ...spotOrders,
  ...spotCancels,
  ...spotLists,
  ...spotFills,
  ...spotDcp,
  ...spotStops,
  ...spotOco,
  ...oldOrders,
  ...oldLists,
  ...futures,
  ...hfMigration,
  ...brokers,
  ...earn,
  ...unified,
};
