import { accounts } from './accounts.ts';
import type { Behaviours } from './call.ts';
import { futuresOrders } from './futures-orders.ts';
import { marketData } from './market-data.ts';
import { positions } from './positions.ts';
import { spotFills } from './spot-fills.ts';
import { spotOrders } from './spot-orders.ts';
import { system } from './system.ts';

/** What is simulated, by endpoint id. Every other endpoint answers with its example. */
export const behaviours: Behaviours = {
  ...system,
  ...marketData,
  ...accounts,
  ...spotOrders,
  ...spotFills,
  ...futuresOrders,
  ...positions,
};
