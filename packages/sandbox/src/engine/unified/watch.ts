import type { Exchange } from '../exchange.ts';
import { watchCredit } from './credit.ts';
import { watchUnifiedSwitches } from './dcp.ts';
import { watchExits } from './exits.ts';

/** What unified accounts do by themselves. */
export const watchUnified = (exchange: Exchange): void => {
  watchUnifiedSwitches(exchange);
  watchExits(exchange);
  watchCredit(exchange);
};
