import type { Exchange } from '../exchange.ts';
import { refusalFor } from './refusals.ts';
import type { Area } from './refusals.ts';

/** Whether orders may be placed; cancelling is up to the gate. */
export type Trading = 'open' | 'cancelonly' | 'close';

/** Stops or resumes the placing of spot and margin orders, by whichever door they come; stop orders wait meanwhile. */
export const setSpotTrading = ({ state }: Exchange, trading: Trading): void => {
  state.spot.trading = trading;
};

export const takesOrders = ({ state }: Exchange): boolean => state.spot.trading === 'open';

export const requirePlacing = (exchange: Exchange, area: Area): void => {
  if (!takesOrders(exchange)) throw refusalFor(area, 'halted', 'No orders can be placed now.');
};
