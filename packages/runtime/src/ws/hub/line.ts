import { KucoinError } from '../../errors/kucoin-error.ts';
import { StreamError } from '../../errors/stream-error.ts';
import type { Client } from '../../client.ts';
import type { Gateway } from '../gateways/gateway.ts';
import type { Budget } from '../link/budget.ts';
import { LinkFailure, type Link } from '../link/link.ts';
import { pauseFor } from '../link/pause.ts';
import { createAsking } from './asking.ts';
import { isFatal } from './fatal.ts';
import { createHandover, type Handover } from './handover.ts';
import type { Consumer, Topic } from './topic.ts';

/** The waits before the second attempt in a row and after; the first is made at once. Milliseconds. */
const BACKOFF_MS = 250;
const MOST_BACKOFF_MS = 30_000;
/** A connection that lived so long was a good one. */
const GOOD_MS = 10_000;
/** So many attempts are made before the first connection; whoever waits for it is then told. */
const FIRST_ATTEMPTS = 5;
/** How long a replacement and the socket before it both push: a push may overtake another on its way through the exchange. */
const OVERLAP_MS = 2000;
/** A replacement that does not take over all topics is given up so often; the next one has to do. */
const REPLACEMENTS = 5;

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
  const routes = new Map<string, Topic>();
  const control = new AbortController();
  const asking = createAsking(gateway, {
    isWanted: (topic) => topics.has(topic),
    confirmed: (topic, link) => confirm(topic, link),
    crowded: (link) => {
      const left = [...topics].filter(({ on }) => !on.has(link));
      if (link !== current || left.length === topics.size) return false;
      room = topics.size - left.length;
      for (const topic of left) crowded(topic);
      return true;
    },
  });
  let room = gateway.limits.topics ?? Infinity;
  let current: Link | undefined;
  let next: Link | undefined;
  /** The socket that a handover goes to, or went to. */
  let newer: Link | undefined;
  let handover: Handover | undefined;
  let failures = 0;
  let openedAt = 0;
  let since = 0;
  let links = 0;
  let problem: string | undefined;
  let retirement: ReturnType<typeof setTimeout> | undefined;
  /** When the socket certainly lived, as far as ticks tell. */
  let aliveAt = Date.now();
  let tickedAt = aliveAt;
  let heard = 0;
  const overlapMs = Math.min(OVERLAP_MS, maxAge / 10);

  const tellTopics = (hit: readonly Topic[], tell: (consumer: Consumer, names: string[]) => void): void => {
    const told = new Map<Consumer, string[]>();
    for (const { consumers, request } of hit)
      for (const consumer of consumers) told.set(consumer, [...(told.get(consumer) ?? []), request.name]);
    for (const [consumer, names] of told) tell(consumer, names);
  };

  const confirm = (topic: Topic, link: Link): void => {
    if (!link.open) return;
    topic.on.add(link);
    topic.failures = 0;
    topic.refused = false;
    if (topic.state === 'confirmed') return;
    const again = topic.wasConfirmed;
    topic.state = 'confirmed';
    topic.error = undefined;
    topic.wasConfirmed = true;
    topic.quiet.since = performance.now();
    for (const consumer of topic.consumers) {
      if (again) consumer.stream.tell('resumed', { topics: [topic.request.name], at: Date.now() });
      consumer.settled(topic);
    }
    topic.gaps.resume();
  };

  /**
   * A socket pushes no more. Topics that another one pushes as well have missed nothing if this one is certain to have
   * pushed until then; else they may have, for it was perhaps dead long before that was noticed.
   */
  const interrupt = (link: Link, why: string, isComplete = false): void => {
    noteAlive();
    const hit: Topic[] = [];
    for (const topic of topics) {
      if (topic.on.delete(link) && !(isComplete && topic.on.size > 0)) hit.push(topic);
      if (topic.on.size === 0) topic.state = 'waiting';
    }
    for (const topic of hit) topic.gaps.begin('connection', aliveAt);
    tellTopics(hit, ({ stream }, names) =>
      stream.tell('interrupted', { topics: names, at: Date.now(), why }),
    );
    const pushed = hit.filter(({ on }) => on.size > 0);
    tellTopics(pushed, ({ stream }, names) => stream.tell('resumed', { topics: names, at: Date.now() }));
    for (const topic of pushed) topic.gaps.resume();
  };

  /** What was heard since the last tick was heard after it. */
  const noteAlive = (): void => {
    const count = current?.heard() ?? heard;
    if (count !== heard) aliveAt = tickedAt;
    heard = count;
  };

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
        if (handover !== undefined) {
          if (link && !topic.on.has(link)) {
            if (asking.isLeaving(link, topic)) return;
            confirm(topic, link);
          }
          return handover.push(link === newer, topic, frame, text);
        }
        if (topic.state !== 'confirmed' && link) {
          if (asking.isLeaving(link, topic)) return;
          confirm(topic, link);
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
    current = link;
    openedAt = performance.now();
    since = Date.now();
    aliveAt = since;
    tickedAt = since;
    heard = link.heard();
    clearTimeout(retirement);
    // Connections that were opened together do not retire together.
    retirement = setTimeout(() => void replace(), maxAge * (0.95 + Math.random() * 0.05));
    (retirement as { unref?: () => void }).unref?.();
  };

  const lostLink = (link: Link | undefined, why: string): void => {
    problem = why;
    if (!link) return;
    if (link === next) {
      // The socket that it was to replace pushes all.
      next = undefined;
      handover = undefined;
      return interrupt(link, why, true);
    }
    if (link !== current) return;
    failures = performance.now() - openedAt > GOOD_MS ? 1 : failures + 1;
    if (next) return takeOver(link, next, why, false);
    interrupt(link, why);
    current = undefined;
    void reconnect();
  };

  /** The replacement is the connection now. */
  const takeOver = (old: Link, link: Link, why: string, isComplete: boolean): void => {
    old.close();
    interrupt(old, why, isComplete);
    next = undefined;
    use(link);
    const mine = handover;
    mine?.switch();
    // Its copies of what the old socket had pushed are on their way.
    const settle = async (): Promise<void> => {
      await link.probe();
      await pauseFor(overlapMs, control.signal);
    };
    settle()
      .catch(() => {})
      .finally(() => {
        if (handover === mine) handover = undefined;
      });
  };

  const reconnect = async (): Promise<void> => {
    while (!control.signal.aborted) {
      if (failures > 1) await pause(failures - 1, control.signal);
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
        problem =
          error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'the socket cannot be opened.';
        if (links === 0 && failures >= FIRST_ATTEMPTS) {
          const what = `no connection after ${failures} attempts: ${problem}`;
          const cure =
            error instanceof KucoinError ? error.hint : 'Check the network and baseUrl, and subscribe again.';
          return fatal(new StreamError(gateway.key, what, cure, { cause: error }));
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

  /** Make before break: a second socket takes over the topics, then the first one goes. */
  const replace = async (): Promise<void> => {
    for (let attempt = 1; !control.signal.aborted; attempt++) {
      const old = current;
      if (!old || (await replaceOnce(old, attempt > REPLACEMENTS))) return;
      // A socket that came of itself meanwhile is fresh.
      if (current !== old) return;
      await pause(attempt, control.signal);
    }
  };

  /** Whether it was replaced, or there is nothing to replace any more. */
  const replaceOnce = async (old: Link, isLast: boolean): Promise<boolean> => {
    let link: Link;
    try {
      link = await open(lostLink);
    } catch (error) {
      // The old one still lives; if it is cut first, that is a reconnection like any other.
      if (isFatal(error)) fatal(error);
      problem = error instanceof Error ? error.message.split('\n', 1)[0] : undefined;
      return control.signal.aborted;
    }
    if (current !== old) {
      link.close();
      return true;
    }
    next = link;
    newer = link;
    handover = createHandover(gateway, topics);
    const isOn = (): boolean => current === old && next === link;
    const missing = (): Topic[] => [...topics].filter(({ on }) => on.has(old) && !on.has(link));
    await asking.ask(link, [...topics]);
    await pauseFor(overlapMs, control.signal);
    if (isOn() && missing().length > 0) await asking.ask(link, missing());
    // What the old socket was sent before its answer has arrived with it.
    const isWhole = await old.probe().then(
      () => true,
      () => false,
    );
    if (!isOn()) return current !== old;
    if (missing().length > 0 && !isLast) {
      next = undefined;
      handover = undefined;
      link.close();
      interrupt(link, 'the connection was not replaced.', true);
      return false;
    }
    takeOver(old, link, 'the connection was replaced by a fresh one.', isWhole);
    return true;
  };

  void reconnect();
  return {
    topics,
    takes: (topic) =>
      topics.size < room && topic.request.routes.every((route) => (routes.get(route) ?? topic) === topic),
    add: (topic) => {
      topics.add(topic);
      for (const route of topic.request.routes) routes.set(route, topic);
      for (const link of [current, next]) if (link) void asking.ask(link, [topic]);
    },
    remove: (topic) => {
      topics.delete(topic);
      for (const route of topic.request.routes) if (routes.get(route) === topic) routes.delete(route);
      for (const link of [current, next]) if (link) void asking.giveBack(link, topic);
    },
    nudge: (topic) => {
      const link = current;
      if (!link) return;
      const again = async (): Promise<void> => {
        await link.probe();
        if (link !== current || !topics.has(topic)) return;
        await asking.giveBack(link, topic);
        if (link !== current || !topics.has(topic)) return;
        await asking.ask(link, [topic]);
      };
      // A socket that does not answer is lost, and everything is asked for again.
      again().catch(() => {});
    },
    tick: () => {
      noteAlive();
      tickedAt = Date.now();
    },
    close: () => {
      control.abort();
      clearTimeout(retirement);
      asking.stop();
      next?.close();
      current?.close();
      current = undefined;
      next = undefined;
      handover = undefined;
    },
    status: () => ({
      state: control.signal.aborted ? 'closed' : next ? 'replacing' : current ? 'open' : 'connecting',
      topics: topics.size,
      since,
      reconnects: Math.max(0, links - 1),
      problem,
    }),
  };
};

/** Half of the wait is certain and half is chance, so that clients that failed together do not return together. */
const pause = (n: number, signal: AbortSignal): Promise<void> => {
  const full = Math.min(MOST_BACKOFF_MS, BACKOFF_MS * 2 ** (n - 1));
  return pauseFor(full / 2 + (Math.random() * full) / 2, signal);
};
