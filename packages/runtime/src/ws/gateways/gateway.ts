import type { Client } from '../../client.ts';
import type { SocketLimits } from '../facts.ts';
import type { Frame } from '../link/dialect.ts';
import type { Link, LinkOptions } from '../link/link.ts';

/** One topic of a subscription. */
export interface TopicRequest {
  /** What tells it from all other topics of its gateway. */
  readonly key: string;
  /** As the exchange names it, for people. */
  readonly name: string;
  /** What its pushes are routed by; several where the exchange has several names for them. */
  readonly routes: readonly string[];
  /** Topics with the same batch can be asked for in one frame. */
  readonly batch: string;
  /** What the gateway's frames say of it. */
  readonly part: Readonly<Record<string, unknown>>;
  /** The arguments that it stands for: `symbol`, `interval`. */
  readonly args: Readonly<Record<string, string>>;
}

/** What a link is opened with by whoever holds it. */
export type LinkHooks = Pick<LinkOptions, 'push' | 'lost' | 'signal'>;

/** One kind of socket that topics are subscribed to on. */
export interface Gateway {
  /** One group of sockets for each. */
  readonly key: string;
  /** What people call it: `classic.spot.public`, `unified.futures`. */
  readonly name: string;
  readonly limits: SocketLimits;
  /**
   * Opens a socket that is ready for subscriptions, with a token of its own where the gateway wants one.
   * @throws {KucoinError} when the exchange refuses. @throws {LinkFailure} when the socket does not come to be.
   */
  connect(client: Client, hooks: LinkHooks): Promise<Link>;
  /** A frame that asks for topics of one batch, or gives them back. */
  write(action: 'subscribe' | 'unsubscribe', topics: readonly TopicRequest[], id: string): string;
  /** The routes of a push, the most particular first. */
  find<T>(routes: ReadonlyMap<string, T>, frame: Frame): T | undefined;
  /** What is the same in a push whichever socket it comes over. */
  print(frame: Frame): string;
}

/** What a subscription asks of which gateway. */
export interface Subscription {
  readonly gateway: Gateway;
  readonly topics: readonly TopicRequest[];
}
