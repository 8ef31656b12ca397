/** KuCoin refuses a request whose signed time is further (ms) from its own. */
export const TOLERANCE = 5000;
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
  /** The signed time of the latest attempt, in ms of the exchange's clock: 5 s later it can no longer arrive. */
  readonly stamp: number;
  readonly items: readonly PendingItem[];
  /** Whether the client made the client order ids itself, so that no older order can have one of them. */
  readonly generated: boolean;
}
