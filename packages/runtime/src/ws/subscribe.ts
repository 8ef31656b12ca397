import type { Client } from '../client.ts';
import { ParamsError } from '../errors/params-error.ts';
import type { StreamError } from '../errors/stream-error.ts';
import { parseExact } from '../json.ts';
import type { ChannelSpec, SubscribeOptions } from './channel.ts';
import { connect, type Connection } from './connection.ts';
import { Stream } from './stream.ts';

const MOST_SYMBOLS = 100;

interface Reader {
  readonly stream: Stream<unknown>;
  readonly exact: readonly string[] | undefined;
}

interface Topic {
  readonly readers: Set<Reader>;
  /** Settles with the exchange's answer to the subscription. */
  readonly confirmed: Promise<void>;
}

/** The connection to one gateway, and who reads which topic from it. */
interface Hub {
  readonly connection: Promise<Connection>;
  readonly topics: Map<string, Topic>;
}

// Channels of one gateway share a socket; a client that is gone takes its sockets' entries along.
const hubs = new WeakMap<Client, Map<string, Hub>>();

/** Subscribes to a channel. The stream is there at once; its `ready` tells when the exchange has confirmed. */
export const subscribe = (
  client: Client,
  spec: ChannelSpec,
  params: unknown,
  options?: SubscribeOptions,
): Stream<unknown> => {
  const stream = new Stream<unknown>(spec.id, options);
  start(client, spec, params, stream).then(
    () => stream.confirm(),
    (error: unknown) => stream.fail(error),
  );
  return stream;
};

const start = async (
  client: Client,
  spec: ChannelSpec,
  params: unknown,
  stream: Stream<unknown>,
): Promise<void> => {
  const { prefix, names, topics } = renderTopic(spec, params);
  const hub = hubFor(client, spec);
  const reader: Reader = { stream, exact: spec.exact };
  const fresh = names.filter((_, i) => !hub.topics.has(topics[i] ?? ''));
  // One request for all that nobody reads yet; the other topics are on their way or here.
  const confirmed = hub.connection.then((connection) =>
    fresh.length > 0 ? connection.subscribe(prefix + fresh.join(',')) : undefined,
  );
  const joined = topics.map((topic) => {
    const entry = hub.topics.get(topic) ?? { readers: new Set(), confirmed };
    hub.topics.set(topic, entry);
    entry.readers.add(reader);
    return entry.confirmed;
  });
  stream.onEnd(() => leave(client, spec, hub, topics, reader));
  await Promise.all([confirmed, ...joined]);
};

const hubFor = (client: Client, spec: ChannelSpec): Hub => {
  const key = spec.token.spec.id;
  const own = hubs.get(client) ?? new Map<string, Hub>();
  hubs.set(client, own);
  const existing = own.get(key);
  if (existing) return existing;

  const topics = new Map<string, Topic>();
  const lost = (error: StreamError): void => {
    if (own.get(key)?.topics === topics) own.delete(key);
    for (const { stream } of new Set([...topics.values()].flatMap((topic) => [...topic.readers])))
      stream.fail(error);
  };
  const message = (topic: string, frame: unknown, text: string): void => {
    // Some topics push under their name without the symbol.
    const known = topics.get(topic) ?? topics.get(topic.split(':')[0] ?? '');
    for (const { stream, exact } of known?.readers ?? []) {
      stream.push(exact ? parseExact(text, exact) : frame);
    }
  };
  const hub: Hub = { connection: connect(client, spec, { message, lost }), topics };
  hub.connection.catch(() => own.delete(key));
  own.set(key, hub);
  return hub;
};

/** The last reader of a topic gives it back; the last topic closes the socket, so that a program can end. */
const leave = (
  client: Client,
  spec: ChannelSpec,
  hub: Hub,
  topics: readonly string[],
  reader: Reader,
): void => {
  const unread: string[] = [];
  for (const topic of topics) {
    const readers = hub.topics.get(topic)?.readers;
    readers?.delete(reader);
    if (readers?.size === 0 && hub.topics.delete(topic)) unread.push(topic);
  }
  const empty = hub.topics.size === 0;
  if (empty) hubs.get(client)?.delete(spec.token.spec.id);
  // A connection that failed has told its readers.
  hub.connection.then(
    (connection) => {
      if (empty) connection.close();
      else for (const topic of unread) connection.unsubscribe(topic).catch(() => {});
    },
    () => {},
  );
};

/** `/market/match:{symbols}` with its parameters: what is asked for, and under which names pushes arrive. */
const renderTopic = (
  spec: ChannelSpec,
  params: unknown,
): { prefix: string; names: string[]; topics: string[] } => {
  const given = (params ?? {}) as Record<string, unknown>;
  const part = (name: string, value: unknown): string => {
    if (typeof value !== 'string' || value === '' || /[,:\s]/.test(value)) {
      throw new ParamsError(spec.id, name, 'must be text without comma, colon or blanks');
    }
    return value;
  };
  const list = /\{(\w+s)\}$/.exec(spec.topic)?.[1];
  if (list) {
    const values = given[list];
    if (!Array.isArray(values) || values.length === 0 || values.length > MOST_SYMBOLS) {
      throw new ParamsError(spec.id, list, `must be a list of 1 to ${MOST_SYMBOLS}`);
    }
    const names = [...new Set(values.map((value) => part(list, value)))];
    const prefix = spec.topic.slice(0, spec.topic.indexOf('{'));
    return { prefix, names, topics: names.map((name) => prefix + name) };
  }
  const topic = spec.topic.replace(/\{(\w+)\}/g, (_, name: string) => part(name, given[name]));
  return { prefix: '', names: [topic], topics: [topic] };
};
