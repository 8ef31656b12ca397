import { accountBalances } from './account/balances.ts';
import { accountLedgers } from './account/ledgers.ts';
import { brokers } from './broker/index.ts';
import type { Behaviours } from './call.ts';
import { apiKeys } from './account/api-keys.ts';
import { converts } from './account/convert.ts';
import { deposits } from './account/deposits.ts';
import { earn } from './earn/earn.ts';
import { fees } from './account/fees.ts';
import { hfMigration } from './account/hf-migration.ts';
import { futuresTransfers } from './account/futures-transfers.ts';
import { marginAccounts } from './margin/accounts.ts';
import { marginLending } from './margin/lending.ts';
import { marginLoans } from './margin/loans.ts';
import { marginMarket } from './margin/market.ts';
import { marginOco } from './margin/oco.ts';
import { marginOrders } from './margin/orders.ts';
import { marginStops } from './margin/stops.ts';
import { marketData } from './market/data.ts';
import { oldLists } from './spot/old-lists.ts';
import { oldOrders } from './spot/old-orders.ts';
import { spotCancels } from './spot/cancels.ts';
import { spotDcp } from './spot/dcp.ts';
import { currencies } from './market/currencies.ts';
import { fiatPrice } from './market/fiat-prices.ts';
import { markPrices } from './market/mark-prices.ts';
import { futures } from './futures/index.ts';
import { symbols } from './market/symbols.ts';
import { unifiedMarket } from './market/unified-market.ts';
import { spotFills } from './spot/fills.ts';
import { spotLists } from './spot/lists.ts';
import { spotOco } from './spot/oco.ts';
import { spotOrders } from './spot/orders.ts';
import { subAccountKeys } from './account/sub-account-keys.ts';
import { subAccounts } from './account/sub-accounts.ts';
import { spotStops } from './spot/stops.ts';
import { system } from './market/system.ts';
import { transfers } from './account/transfers.ts';
import { withdrawals } from './account/withdrawals.ts';
import { unified } from './unified/index.ts';

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
