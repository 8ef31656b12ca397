import { half, minus } from './decimal.ts';
import type { Family } from './families.ts';

type OrderState = 'open' | 'filled' | 'cancelled' | 'triggered';

/** An order as it stands from one moment until the next. */
export interface Standing {
  readonly at: number;
  readonly state: OrderState;
  readonly price: string;
  readonly size: string;
  readonly filled: string;
  readonly cancelled: string;
}

export interface Order {
  readonly orderId: string;
  readonly clientOid: string | null;
  readonly family: Family;
  readonly uid: string;
  readonly symbol: string;
  /** `SPOT`, `FUTURES` and so on for unified orders, else null. */
  readonly tradeType: string | null;
  /** The order as it was asked for. */
  readonly request: Readonly<Record<string, any>>;
  /** The endpoint that booked it. */
  readonly endpoint: string;
  readonly bookedAt: number;
  /** Look-ups do not see it sooner. */
  readonly visibleAt: number;
  /** Nor do lists. */
  readonly listedAt: number;
  readonly standings: Standing[];
  /** The order that an alter put this one in the place of. */
  readonly replaces?: string;
  /** The stop order that this one came of. */
  readonly triggeredBy?: string;
  /** The two legs of an OCO order. */
  readonly legs?: readonly string[];
}

/** What becomes of an order after it was accepted. */
export interface Fate {
  readonly becomes: 'filled' | 'partly-filled' | 'cancelled' | 'triggered';
  /** Milliseconds after booking; at once if left out. */
  readonly after?: number;
}

/** How an order enters the book. */
export interface Booking {
  readonly fate?: Fate | undefined;
  /** For so many milliseconds look-ups and lists answer as if there was no such order. */
  readonly invisibleMs?: number | undefined;
  /** For so much longer lists do not have it, except those that KuCoin calls prompt. */
  readonly listLagMs?: number | undefined;
}

/** An order's standing at a moment; the earliest one if it was not booked yet. */
export const standingOf = (order: Order, at: number): Standing => {
  const past = order.standings.filter((standing) => standing.at <= at);
  return past.at(-1) ?? (order.standings[0] as Standing);
};

/** Changes an order from a moment on; what fate had in store for later does not happen any more. */
export const change = (order: Order, at: number, what: Partial<Standing>): void => {
  const now = standingOf(order, at);
  const kept = order.standings.filter((standing) => standing.at <= at);
  order.standings.splice(0, order.standings.length, ...kept, { ...now, ...what, at });
};

export const cancel = (order: Order, at: number): void => {
  const { size, filled } = standingOf(order, at);
  change(order, at, { state: 'cancelled', cancelled: minus(size, filled) });
};

/** Writes an order's fate into its book ahead of time: no timer has to ring for it. */
export const foretell = (order: Order, { becomes, after = 0 }: Fate): void => {
  const at = order.bookedAt + after;
  const { size } = standingOf(order, at);
  if (becomes === 'cancelled') cancel(order, at);
  else if (becomes === 'partly-filled') change(order, at, { filled: half(size) });
  else change(order, at, becomes === 'filled' ? { state: 'filled', filled: size } : { state: 'triggered' });
};

export interface Book {
  add(order: Order): void;
  byClientOid(families: readonly Family[], uid: string, clientOid: string): readonly Order[];
  byOrderId(families: readonly Family[], uid: string, orderId: string): readonly Order[];
  all(families: readonly Family[], uid: string): readonly Order[];
  /** Of all families and accounts. */
  named(clientOid: string): readonly Order[];
  /** Every order ever booked, in order. */
  readonly orders: readonly Order[];
}

export const createBook = (): Book => {
  const orders: Order[] = [];
  const index = new Map<string, Order[]>();
  const put = (key: string, order: Order): void => {
    const known = index.get(key);
    if (known) known.push(order);
    else index.set(key, [order]);
  };
  const gather = (families: readonly Family[], ...rest: readonly string[]): readonly Order[] =>
    families.flatMap((family) => index.get([family, ...rest].join('\n')) ?? []);
  return {
    orders,
    add: (order) => {
      orders.push(order);
      const { family, uid, clientOid, orderId } = order;
      put([family, uid].join('\n'), order);
      put([family, uid, 'id', orderId].join('\n'), order);
      if (clientOid === null) return;
      put(`named\n${clientOid}`, order);
      put([family, uid, 'oid', clientOid].join('\n'), order);
    },
    byClientOid: (families, uid, clientOid) => gather(families, uid, 'oid', clientOid),
    byOrderId: (families, uid, orderId) => gather(families, uid, 'id', orderId),
    named: (clientOid) => index.get(`named\n${clientOid}`) ?? [],
    all: (families, uid) => gather(families, uid),
  };
};
