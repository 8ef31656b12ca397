import type { Exchange } from '../exchange.ts';
import { createOrderLog } from '../orders.ts';
import type { OrderLog, Recorded } from '../orders.ts';
import type { DeadMansSwitch } from './dcp.ts';
import type { SpotFill, SpotOrder } from './order.ts';
import type { OcoOrder, StopOrder } from './stop-order.ts';
import type { Trading } from './trading.ts';

/** Everything of spot and margin trading that a snapshot keeps, by customer. Books are made from the orders. */
export interface SpotState {
  /** Whether orders can be placed at all. */
  trading: Trading;
  readonly orders: Map<string, OrderLog<SpotOrder>>;
  /** Oldest first. */
  readonly fills: Map<string, SpotFill[]>;
  readonly stops: Map<string, OrderLog<StopOrder>>;
  readonly ocos: Map<string, OrderLog<OcoOrder>>;
  /** Whose stop orders wait, by symbol and the stop order's id. */
  readonly waiting: Map<string, Map<string, string>>;
  readonly switches: Map<string, DeadMansSwitch>;
}

export const createSpotState = (): SpotState => ({
  trading: 'open',
  orders: new Map(),
  fills: new Map(),
  stops: new Map(),
  ocos: new Map(),
  waiting: new Map(),
  switches: new Map(),
});

const logIn = <Order extends Recorded>(logs: Map<string, OrderLog<Order>>, uid: string): OrderLog<Order> => {
  const known = logs.get(uid);
  if (known) return known;
  const log = createOrderLog<Order>();
  logs.set(uid, log);
  return log;
};

/** A customer's orders. */
export const spotOrdersOf = ({ state }: Exchange, uid: string): OrderLog<SpotOrder> =>
  logIn(state.spot.orders, uid);

/** A customer's stop orders; those that wait are active. The legs of OCO orders are among them. */
export const stopOrdersOf = ({ state }: Exchange, uid: string): OrderLog<StopOrder> =>
  logIn(state.spot.stops, uid);

/** A customer's OCO orders; those whose legs wait, or whose triggered order is open, are active. */
export const ocoOrdersOf = ({ state }: Exchange, uid: string): OrderLog<OcoOrder> =>
  logIn(state.spot.ocos, uid);

/** A customer's fills, oldest first. */
export const spotFillsOf = ({ state }: Exchange, uid: string): SpotFill[] => {
  const known = state.spot.fills.get(uid);
  if (known) return known;
  const fills: SpotFill[] = [];
  state.spot.fills.set(uid, fills);
  return fills;
};
