/** KuCoin refuses a request whose signed time is further (ms) from its own. */
export const TOLERANCE = 5000;
/**
 * How long a request may still arrive that says nothing of its own age (ms): KuCoin promises nothing, so this is what
 * networks allow. A system that lost its network goes on sending for up to two minutes, and what is on its way may
 * take another two.
 */
export const UNSTAMPED = 300_000;
/** For what is not known of KuCoin's clocks and queues (ms): hosts that differ, an order that is taken but not yet stored. */
export const MARGIN = 2000;

/** One order of a request, and what a look-up for it needs. */
export interface PendingItem {
  readonly clientOid?: string | undefined;
  readonly orderId?: string | undefined;
  /** `symbol` and the like. */
  readonly needs: Readonly<Record<string, string>>;
}

/** A request for orders whose outcome is open: plain JSON, nothing secret, good for a later process too. */
export interface PendingOrder {
  readonly version: 1;
  /** `spot.order.addOrder` */
  readonly endpoint: string;
  /** The time of the latest attempt, in ms of the exchange's clock, as far as it is known. */
  readonly stamp: number;
  /** Milliseconds after it, for which the request may still arrive. Default: 5,000, as for all that is signed. */
  readonly arrivesFor?: number;
  readonly items: readonly PendingItem[];
  /** Whether the client made the client order ids itself, so that no older order can have one of them. */
  readonly generated: boolean;
}

export const pendingOf = (
  endpoint: string,
  stamp: number,
  arrivesFor: number,
  items: readonly PendingItem[],
  generated: boolean,
): PendingOrder => {
  const pending = { version: 1 as const, endpoint, stamp, items, generated };
  return arrivesFor === TOLERANCE ? pending : { ...pending, arrivesFor };
};
