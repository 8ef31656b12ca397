/** One channel of the unified gateway as data. */
export interface UnifiedChannelSpec<P = unknown, M = unknown> {
  /** `ws.unified.ticker` */
  readonly id: string;
  /** KuCoin's name of it: `mark-price`. */
  readonly channel: string;
  /** Where it is served: server → WebSocket address. */
  readonly servers: Readonly<Record<string, string>>;
  /** Private channels push what is the account's own, and need a login. */
  readonly private: boolean;
  /** Whether one subscription takes several symbols. */
  readonly multiSymbol: boolean;
  /** The `T` of its pushes, by which they are told apart. */
  readonly pushTypes: readonly string[];
  /** Names of message fields that are integers beyond 2^53. */
  readonly exact?: readonly string[];
  /** Never set: carries the types of its parameters and pushes. */
  readonly '~types'?: { readonly params: P; readonly message: M };
}

/** One operation of the WebSocket API as data. */
export interface OperationSpec<A = unknown, R = unknown> {
  /** `ws.orders.spotOrder` */
  readonly id: string;
  /** KuCoin's name of it: `spot.order`. */
  readonly op: string;
  /** The REST endpoint that does the same, by which an order's fate can be looked up. */
  readonly endpoint?: string;
  /** Names of reply fields that are integers beyond 2^53. */
  readonly exact?: readonly string[];
  /** Never set: carries the types of its arguments and of its reply's data. */
  readonly '~types'?: { readonly args: A; readonly reply: R };
}
