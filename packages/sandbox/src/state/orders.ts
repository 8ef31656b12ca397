/** What every kind of order has, for finding it again. */
export interface Recorded {
  readonly id: string;
  readonly clientOid: string;
  readonly symbol: string;
  /** Counts up with every order; the cursor of paged lists. */
  readonly cursor: number;
  readonly createdAt: number;
  active: boolean;
}

/** All orders of one account on one host, newest last. */
export interface OrderLog<Order extends Recorded> {
  nextCursor: () => number;
  add: (order: Order) => void;
  byId: (id: string) => Order | undefined;
  byClientOid: (clientOid: string) => Order | undefined;
  /** Newest first. */
  list: (keep: (order: Order) => boolean) => readonly Order[];
  /** The open orders only, newest first; costs no more than there are open ones. */
  listActive: (keep: (order: Order) => boolean) => readonly Order[];
  /** Call when an order stops being active. */
  retire: (order: Order) => void;
}

/** Cursors look like KuCoin's, which are large. */
const FIRST_CURSOR = 250_000_000_000_000;

export const createOrderLog = <Order extends Recorded>(): OrderLog<Order> => {
  const ids = new Map<string, Order>();
  const clientOids = new Map<string, Order>();
  const active = new Set<Order>();
  let cursor = FIRST_CURSOR;
  return {
    nextCursor: () => (cursor += 1),
    add: (order) => {
      ids.set(order.id, order);
      clientOids.set(order.clientOid, order);
      if (order.active) active.add(order);
    },
    byId: (id) => ids.get(id),
    byClientOid: (clientOid) => clientOids.get(clientOid),
    list: (keep) => [...ids.values()].filter(keep).reverse(),
    listActive: (keep) => [...active].filter(keep).reverse(),
    retire: (order) => {
      order.active = false;
      active.delete(order);
    },
  };
};
