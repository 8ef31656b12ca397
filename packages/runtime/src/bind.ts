import type { ApiPromise } from './api-promise.ts';
import type { CallOptions, Client } from './client.ts';
import type { CallArguments, Endpoint, EndpointSpec } from './endpoint.ts';
import type { HistoryRows } from './history/history-rows.ts';
import type { AllArguments, PagedEndpoint } from './history/paged.ts';
import type { Channel, ChannelSpec, SubscribeArguments, UnifiedChannelSpec } from './ws/channel.ts';
import type { Operation, OperationSpec } from './ws/operation.ts';
import type { Stream } from './ws/stream.ts';

/** An endpoint that knows its client: `await kucoin.spot.market.getTicker({ symbol })`. */
export interface BoundEndpoint<P, R> {
  (...args: CallArguments<P>): ApiPromise<R>;
  readonly spec: EndpointSpec;
}

/** A history that knows its client: `for await (const fill of kucoin.spot.order.getTradeHistory.all({ symbol, since }))`. */
export interface BoundPagedEndpoint<P, R, Row, A> extends BoundEndpoint<P, R> {
  /**
   * Walks the history, oldest rows first.
   * @throws {ParamsError} at once, for a time, size or token that it cannot have.
   */
  readonly all: (...args: AllArguments<A>) => HistoryRows<Row>;
}

/** A channel that knows its client: `kucoin.ws.spot.trade({ symbols })`. */
export interface BoundChannel<P, M, Row = unknown> {
  (...args: SubscribeArguments<P>): Stream<M, Row>;
  readonly spec: ChannelSpec | UnifiedChannelSpec;
}

/** An operation that knows its client: `await kucoin.ws.orders.spot.order({ symbol, … })`. */
export interface BoundOperation<A, R> {
  (args: A, options?: CallOptions): ApiPromise<R>;
  readonly spec: OperationSpec;
}

/** The same tree with every leaf bound to a client. Homomorphic, so that an editor still finds the declarations. */
export type Bound<T> = {
  readonly [K in keyof T]: T[K] extends PagedEndpoint<infer P, infer R, infer Row, infer A>
    ? BoundPagedEndpoint<P, R, Row, A>
    : T[K] extends Endpoint<infer P, infer R>
      ? BoundEndpoint<P, R>
      : T[K] extends Channel<infer P, infer M, infer Row>
        ? BoundChannel<P, M, Row>
        : T[K] extends Operation<infer A, infer R>
          ? BoundOperation<A, R>
          : T[K] extends { readonly id: string }
            ? T[K]
            : Bound<T[K]>;
};

type Call = (client: Client, ...args: unknown[]) => unknown;
type Leaf = Call & { readonly spec: unknown; readonly all?: Call };

const isLeaf = (value: object): value is Leaf => typeof value === 'function';

/** Binds a tree of endpoints and channels to a client; what is mere data is passed on. A branch is bound when it is first used. */
export const bind = <T extends object>(client: Client, tree: T, onto: object = {}): Bound<T> => {
  for (const [name, value] of Object.entries(tree) as [string, object][]) {
    const define = (bound: unknown): unknown => {
      Object.defineProperty(onto, name, { value: bound, enumerable: true });
      return bound;
    };
    if ('id' in value) define(value);
    else if (isLeaf(value)) {
      const { spec, all } = value;
      const walk = all && { all: (...args: unknown[]) => all(client, ...args) };
      define(Object.assign((...args: unknown[]) => value(client, ...args), { spec: spec, ...walk }));
    } else {
      const get = (): unknown => define(bind(client, value));
      Object.defineProperty(onto, name, { get, enumerable: true, configurable: true });
    }
  }
  return onto as Bound<T>;
};
