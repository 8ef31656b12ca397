/** What every kind of order has, for finding it again. */
export interface Recorded {
  readonly id: string;
  readonly uid: string;
  readonly clientOid: string;
  readonly symbol: string;
  readonly createdAt: number;
  /** A number that grows with every order; the cursor of paged lists. */
  readonly row: number;
  active: boolean;
}

/** A customer's orders of one family. Closed ones are forgotten when there are too many. Plain data. */
export interface OrderLog<Order extends Recorded> {
  readonly byId: Map<string, Order>;
  /** Order ids by the customer's own ids. */
  readonly byClientOid: Map<string, string>;
  readonly active: Map<string, Order>;
  readonly closed: Order[];
}

const CLOSED_CAP = 10_000;

export const createOrderLog = <Order extends Recorded>(): OrderLog<Order> => ({
  byId: new Map(),
  byClientOid: new Map(),
  active: new Map(),
  closed: [],
});

const forgetOldest = <Order extends Recorded>(log: OrderLog<Order>): void => {
  for (const { id, clientOid } of log.closed.splice(0, log.closed.length - CLOSED_CAP)) {
    log.byId.delete(id);
    if (log.byClientOid.get(clientOid) === id) log.byClientOid.delete(clientOid);
  }
};

export const addOrder = <Order extends Recorded>(log: OrderLog<Order>, order: Order): void => {
  log.byId.set(order.id, order);
  log.byClientOid.set(order.clientOid, order.id);
  if (order.active) log.active.set(order.id, order);
  else log.closed.push(order);
};

/** Call once, when an order ends. */
export const retireOrder = <Order extends Recorded>(log: OrderLog<Order>, order: Order): void => {
  order.active = false;
  log.active.delete(order.id);
  log.closed.push(order);
  if (log.closed.length > CLOSED_CAP + CLOSED_CAP / 4) forgetOldest(log);
};

export const orderByClientOid = <Order extends Recorded>(
  log: OrderLog<Order>,
  clientOid: string,
): Order | undefined => {
  const id = log.byClientOid.get(clientOid);
  return id === undefined ? undefined : log.byId.get(id);
};

/** Newest first. */
export const activeOrders = <Order extends Recorded>(log: OrderLog<Order>): readonly Order[] =>
  [...log.active.values()].reverse();

/** Those that ended, the last one first. */
export const closedOrders = <Order extends Recorded>(log: OrderLog<Order>): readonly Order[] =>
  [...log.closed].reverse();

/** All that are known, newest first. */
export const allOrders = <Order extends Recorded>(log: OrderLog<Order>): readonly Order[] =>
  [...log.byId.values()].reverse();
