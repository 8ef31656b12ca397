import type { Client } from '../../client.ts';
import { StreamError } from '../../errors/stream-error.ts';
import { partsOf } from '../../parts.ts';
import type { PushSpec } from '../channel.ts';
import type { Gateway, TopicRequest } from '../gateways/gateway.ts';
import { createBudget, type Budget } from '../link/budget.ts';
import { createLine, type Line, type LineStatus } from './line.ts';
import { createSeen } from './seen.ts';
import { createTopic, type Consumer, type Topic } from './topic.ts';
import { watchOver } from './watch.ts';

/** 23 hours. */
const MAX_AGE_MS = 82_800_000;
const TICK_MS = 1000;

/** All sockets of a client to one gateway, who reads which topic, and which socket pushes it. */
export interface Hub {
  /** Adds a reader; topics that nobody read yet are subscribed to. */
  join(spec: PushSpec, requests: readonly TopicRequest[], consumer: Consumer): Topic[];
  /** The last reader of a topic gives it back; the last topic closes its socket, so that a program can end. */
  leave(consumer: Consumer, topics: readonly Topic[]): void;
  /** Subscribes anew to topics, for all of their readers. */
  renew(topics: readonly Topic[]): void;
  status(): readonly (LineStatus & { readonly gateway: string })[];
}

// A client that is gone takes its sockets' entries along.
const hubs = new WeakMap<object, Map<string, Hub>>();

/** The hubs of a client, by gateway. Objects that stand for one client share them. */
export const hubsOf = (client: Client): Map<string, Hub> => {
  const owner = partsOf(client) ?? client;
  const own = hubs.get(owner) ?? new Map<string, Hub>();
  hubs.set(owner, own);
  return own;
};

export const hubFor = (client: Client, gateway: Gateway): Hub => {
  const all = hubsOf(client);
  const hub = all.get(gateway.key) ?? createHub(client, gateway);
  all.set(gateway.key, hub);
  return hub;
};

/** An error of a connection, which may have been opened for another channel, in the words of this one. */
const inTermsOf = (id: string, error: Error): Error =>
  error instanceof StreamError && error.endpoint !== id
    ? new StreamError(id, error.what, error.cure, { cause: error })
    : error;

const createHub = (client: Client, gateway: Gateway): Hub => {
  const topics = new Map<string, Topic>();
  const lines = new Set<Line>();
  const placed = new Map<Topic, Line>();
  const seen = createSeen();
  const connects: Budget = createBudget(gateway.limits.connectsPerMinute, 60_000);
  const maxAge = partsOf(client)?.settings.sockets.maxAge ?? MAX_AGE_MS;
  let ticker: ReturnType<typeof setInterval> | undefined;

  const tick = (): void => {
    for (const line of lines) line.tick();
    for (const topic of topics.values()) {
      watchOver(topic, () => placed.get(topic)?.nudge(topic));
      if (topic.sequence?.hasHoles) topic.gaps.tellHoles();
    }
  };
  const closeLine = (line: Line): void => {
    lines.delete(line);
    line.close();
    if (lines.size > 0) return;
    clearInterval(ticker);
    ticker = undefined;
  };
  const place = (topic: Topic): void => {
    const line = [...lines].find((one) => one.takes(topic)) ?? newLine();
    placed.set(topic, line);
    line.add(topic);
  };
  const newLine = (): Line => {
    const line = createLine({
      client,
      gateway,
      maxAge,
      connects,
      fatal: (error) => {
        closeLine(line);
        const readers = new Set([...line.topics].flatMap((topic) => [...topic.consumers]));
        for (const { id, stream } of readers) stream.fail(inTermsOf(id, error));
      },
      crowded: (topic) => {
        line.remove(topic);
        place(topic);
      },
    });
    lines.add(line);
    // What holds the program alive is the socket, not this.
    ticker ??= setInterval(tick, TICK_MS);
    (ticker as { unref?: () => void }).unref?.();
    return line;
  };
  const drop = (topic: Topic): void => {
    topics.delete(topic.request.key);
    topic.gaps.stop();
    const line = placed.get(topic);
    placed.delete(topic);
    line?.remove(topic);
    if (line?.topics.size === 0) closeLine(line);
  };

  const end = (): void => {
    for (const { consumers } of topics.values()) for (const { stream } of consumers) stream.close();
  };
  partsOf(client)?.closers.add(end);
  return {
    join: (spec, requests, consumer) =>
      requests.map((request) => {
        const known = topics.get(request.key);
        const topic = known ?? createTopic(client, spec, request, seen);
        topic.consumers = [...topic.consumers, consumer];
        if (!known) {
          topics.set(request.key, topic);
          place(topic);
        }
        return topic;
      }),
    renew: (own) => {
      for (const topic of own) placed.get(topic)?.nudge(topic);
    },
    leave: (consumer, own) => {
      for (const topic of own) {
        if (!topic.consumers.includes(consumer)) continue;
        topic.consumers = topic.consumers.filter((one) => one !== consumer);
        if (topic.consumers.length === 0) drop(topic);
      }
    },
    status: () => [...lines].map((line) => ({ gateway: gateway.name, ...line.status() })),
  };
};
