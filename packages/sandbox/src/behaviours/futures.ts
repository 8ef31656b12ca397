import type { Behaviours } from './call.ts';
import { futuresAccount } from './futures-account.ts';
import { futuresCancel } from './futures-cancel.ts';
import { futuresCapacity } from './futures-capacity.ts';
import { futuresContracts } from './futures-contracts.ts';
import { futuresCopyTrading } from './futures-copy-trading.ts';
import { futuresFamily } from './futures-family.ts';
import { futuresFills } from './futures-fills.ts';
import { futuresFunding } from './futures-funding.ts';
import { futuresIndex } from './futures-index.ts';
import { futuresKlines } from './futures-klines.ts';
import { futuresMarketData } from './futures-market.ts';
import { futuresOrders } from './futures-orders.ts';
import { futuresPositions } from './futures-positions.ts';
import { futuresSettings } from './futures-settings.ts';

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
