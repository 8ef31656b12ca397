import { accounts } from './accounts.ts';
import type { Behaviours } from './call.ts';
import { apiKeys } from './api-keys.ts';
import { marketData } from './market-data.ts';
import { spotFills } from './spot-fills.ts';
import { spotOrders } from './spot-orders.ts';
import { system } from './system.ts';

/** What is simulated, by endpoint id. Every other endpoint answers with its example. */
export const behaviours: Behaviours = {
  ...system,
  ...marketData,
  ...accounts,
  ...apiKeys,
  ...spotOrders,
  ...spotFills,
};
