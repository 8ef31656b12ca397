import { KucoinError } from '../../errors/kucoin-error.ts';
import { StreamError } from '../../errors/stream-error.ts';
import type { Client } from '../../client.ts';
import type { Gateway } from '../gateways/gateway.ts';
import type { Budget } from '../link/budget.ts';
import { LinkFailure, type Link } from '../link/link.ts';
import { createAsking } from './asking.ts';
import { isFatal } from './fatal.ts';
import { createPulse, type Pulse } from './pulse.ts';
import { createReplacing, type Sockets } from './replacing.ts';
import { confirmTopic, interruptTopics } from './topic-news.ts';
import { pauseBefore } from './backoff.ts';
import type { Topic } from './topic.ts';

/** A connection that lived so long was a good one. */
const GOOD_MS = 10_000;
/** So many attempts are made before the first connection; whoever waits for it is then told. */
const FIRST_ATTEMPTS = 5;
export interface LineOptions {
  readonly client: Client;
  readonly gateway: Gateway;
  readonly maxAge: number;
  /** New sockets that the gateway lets a client open. */
  readonly connects: Budget;
  /** Nothing cures this: every topic ends with it. */
  readonly fatal: (error: Error) => void;
  /** The exchange takes no more topics on this socket: they have to go elsewhere. */
  readonly crowded: (topic: Topic) => void;
}

/** A socket to a gateway over all its reconnections, and the topics that are placed on it. */
export interface Line {
  readonly topics: ReadonlySet<Topic>;
  /** Whether it takes a topic: there is room, and no other topic's pushes look like its own. */
  takes(topic: Topic): boolean;
  add(topic: Topic): void;
  remove(topic: Topic): void;
  /** Looks after a topic that is silent on a socket that lives. */
  nudge(topic: Topic): void;
  /** Once a second: notes what lives. */
  tick(): void;
  close(): void;
  status(): LineStatus;
}

/** How one socket stands. */
export interface LineStatus {
  readonly state: 'connecting' | 'open' | 'replacing' | 'closed';
  readonly topics: number;
  /** Since when, in ms since 1970; 0 before the first welcome. */
  readonly since: number;
  /** Sockets that came after the first. */
  readonly reconnects: number;
  /** Why there is none, or why the last one ended. */
  readonly problem: string | undefined;
}

export const createLine = (options: LineOptions): Line => {
  const { client, gateway, maxAge, connects, fatal, crowded } = options;
  const topics = new Set<Topic>();
  const sockets: Sockets = { current: undefined, next: undefined, newer: undefined, handover: undefined };
  const routes = new Map<string, Topic>();
  const control = new AbortController();
  const asking = createAsking(gateway, {
    isWanted: (topic) => topics.has(topic),
    confirmed: confirmTopic,
    crowded: (link) => {
      const left = [...topics].filter(({ on }) => !on.has(link));
      if (link !== sockets.current || left.length === topics.size) return false;
      room = topics.size - left.length;
      for (const topic of left) crowded(topic);
      return true;
    },
  });
  let room = gateway.limits.topics ?? Infinity;
  let failures = 0;
  let openedAt = 0;
  let since = 0;
  let links = 0;
  let problem: string | undefined;
  let retirement: ReturnType<typeof setTimeout> | undefined;
  let pulse: Pulse | undefined;

  const interrupt = (link: Link, why: string, isComplete: boolean): void =>
    interruptTopics(topics, link, { why, isComplete, aliveAt: pulse?.aliveAt() ?? Date.now() });

  /** Opens a socket; resolves when it is welcomed. What it pushes before goes the same way. */
  const open = async (lost: (link: Link | undefined, why: string) => void): Promise<Link> => {
    let link: Link | undefined;
    await connects.take(control.signal);
    if (control.signal.aborted) throw new LinkFailure('the connection was closed.');
    link = await gateway.connect(client, {
      signal: control.signal,
      lost: (why) => lost(link, why),
      push: (frame, text) => {
        const topic = gateway.find(routes, frame);
        if (topic === undefined) return;
        const { handover, newer } = sockets;
        if (handover !== undefined) {
          if (link && !topic.on.has(link)) {
            if (asking.isLeaving(link, topic)) return;
            confirmTopic(topic, link);
          }
          return handover.push(link === newer, topic, frame, text);
        }
        if (topic.state !== 'confirmed' && link) {
          if (asking.isLeaving(link, topic)) return;
          confirmTopic(topic, link);
        }
        topic.receive(frame, text);
      },
    });
    // It may have been lost in the turn between its welcome and now.
    if (!link.open) throw new LinkFailure('the socket was lost right after its welcome.');
    links += 1;
    return link;
  };

  const use = (link: Link): void => {
    sockets.current = link;
    openedAt = performance.now();
    since = Date.now();
    pulse = createPulse(link);
    clearTimeout(retirement);
    // Connections that were opened together do not retire together.
    retirement = setTimeout(() => void replacing.replace(), maxAge * (0.95 + Math.random() * 0.05));
    (retirement as { unref?: () => void }).unref?.();
  };

  const lostLink = (link: Link | undefined, why: string): void => {
    problem = why;
    if (link && link === sockets.next) return replacing.giveUp(link, why);
    if (!link || link !== sockets.current) return;
    failures = performance.now() - openedAt > GOOD_MS ? 1 : failures + 1;
    if (sockets.next) return replacing.takeOver(link, sockets.next, why, false);
    interrupt(link, why, false);
    sockets.current = undefined;
    void reconnect();
  };

  const replacing = createReplacing({
    gateway,
    sockets,
    topics,
    asking,
    maxAge,
    signal: control.signal,
    use,
    interrupt,
    open: async () => {
      try {
        return await open(lostLink);
      } catch (error) {
        if (isFatal(error)) fatal(error);
        problem = firstLineOf(error);
        return undefined;
      }
    },
  });

  const reconnect = async (): Promise<void> => {
    while (!control.signal.aborted) {
      if (failures > 1) await pauseBefore(failures - 1, control.signal);
      if (control.signal.aborted) return;
      try {
        const link = await open(lostLink);
        if (control.signal.aborted) return link.close();
        use(link);
        problem = undefined;
        void asking.ask(link, [...topics]);
        return;
      } catch (error) {
        if (control.signal.aborted) return;
        if (isFatal(error)) return fatal(error);
        failures += 1;
        problem = firstLineOf(error);
        if (links === 0 && failures >= FIRST_ATTEMPTS) {
          const what = `no connection after ${failures} attempts: ${problem}`;
          const cure =
            error instanceof KucoinError
              ? error.hint
              : 'Check the network, the proxy and baseUrl, and subscribe again.';
          return fatal(new StreamError(gateway.name, what, cure, { cause: error }));
        }
        for (const topic of topics) {
          const { spec, request, consumers } = topic;
          const told = new StreamError(spec.id, `no connection: ${problem}`, 'It is tried again by itself.', {
            cause: error,
          });
          for (const { stream } of consumers)
            stream.tell('failing', { topic: request.name, error: told, at: Date.now() });
        }
      }
    }
  };

  void reconnect();
  return {
    topics,
    takes: (topic) =>
      topics.size < room && topic.request.routes.every((route) => (routes.get(route) ?? topic) === topic),
    add: (topic) => {
      topics.add(topic);
      for (const route of topic.request.routes) routes.set(route, topic);
      for (const link of [sockets.current, sockets.next]) if (link) void asking.ask(link, [topic]);
    },
    remove: (topic) => {
      topics.delete(topic);
      for (const route of topic.request.routes) if (routes.get(route) === topic) routes.delete(route);
      for (const link of [sockets.current, sockets.next]) if (link) void asking.giveBack(link, topic);
    },
    nudge: (topic) => {
      const link = sockets.current;
      if (!link) return;
      const again = async (): Promise<void> => {
        await link.probe();
        if (link !== sockets.current || !topics.has(topic)) return;
        await asking.giveBack(link, topic);
        if (link !== sockets.current || !topics.has(topic)) return;
        await asking.ask(link, [topic]);
      };
      // A socket that does not answer is lost, and everything is asked for again.
      again().catch(() => {});
    },
    tick: () => pulse?.tick(),
    close: () => {
      control.abort();
      clearTimeout(retirement);
      asking.stop();
      sockets.next?.close();
      sockets.current?.close();
      sockets.current = undefined;
      sockets.next = undefined;
      sockets.handover = undefined;
    },
    status: () => ({
      state: control.signal.aborted
        ? 'closed'
        : sockets.next
          ? 'replacing'
          : sockets.current
            ? 'open'
            : 'connecting',
      topics: topics.size,
      since,
      reconnects: Math.max(0, links - 1),
      problem,
    }),
  };
};

const firstLineOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'the socket cannot be opened.';
