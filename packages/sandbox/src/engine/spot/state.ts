import type { Exchange } from '../exchange.ts';
import { createOrderLog } from '../orders.ts';
import type { OrderLog } from '../orders.ts';
import type { SpotFill, SpotOrder } from './order.ts';

/** Everything of spot and margin trading that a snapshot keeps, by customer. Books are made from the orders. */
export interface SpotState {
  readonly orders: Map<string, OrderLog<SpotOrder>>;
  /** Oldest first. */
  readonly fills: Map<string, SpotFill[]>;
}

export const createSpotState = (): SpotState => ({ orders: new Map(), fills: new Map() });

/** A customer's orders. */
export const spotOrdersOf = ({ state }: Exchange, uid: string): OrderLog<SpotOrder> => {
  const known = state.spot.orders.get(uid);
  if (known) return known;
  const log = createOrderLog<SpotOrder>();
  state.spot.orders.set(uid, log);
  return log;
};

/** A customer's fills, oldest first. */
export const spotFillsOf = ({ state }: Exchange, uid: string): SpotFill[] => {
  const known = state.spot.fills.get(uid);
  if (known) return known;
  const fills: SpotFill[] = [];
  state.spot.fills.set(uid, fills);
  return fills;
};
