import type { Behaviours } from '../call.ts';
import { futuresAccount } from './account.ts';
import { futuresCancel } from './cancel.ts';
import { futuresCapacity } from './capacity.ts';
import { futuresContracts } from './contracts.ts';
import { futuresCopyTrading } from './copy-trading.ts';
import { futuresFamily } from './family.ts';
import { futuresFills } from './fills.ts';
import { futuresFunding } from './funding.ts';
import { futuresIndex } from './index-prices.ts';
import { futuresKlines } from './klines.ts';
import { futuresMarketData } from './market.ts';
import { futuresOrders } from './orders.ts';
import { futuresPositions } from './positions.ts';
import { futuresSettings } from './settings.ts';

/** All of the futures exchange. */
export const futures: Behaviours = {
  ...futuresMarketData,
  ...futuresContracts,
  ...futuresIndex,
  ...futuresKlines,
  ...futuresOrders,
  ...futuresCancel,
  ...futuresFills,
  ...futuresPositions,
  ...futuresSettings,
  ...futuresCapacity,
  ...futuresFunding,
  ...futuresAccount,
  ...futuresFamily,
  ...futuresCopyTrading,
};
