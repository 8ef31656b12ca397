import type { Client } from '../client.ts';
import { StreamError } from '../errors/stream-error.ts';
import { exactRestorer } from '../json/exact-parser.ts';
import type { ChannelSpec, SubscribeOptions } from './channel.ts';
import { connect, type Connection } from './connection.ts';
import { Stream } from './stream.ts';
import { renderTopic, type TopicRequest } from './topic.ts';

interface Reader {
  readonly spec: ChannelSpec;
  readonly stream: Stream<unknown>;
  /** Puts integers that a double cannot hold into a frame, where the channel has such. */
  readonly restore?: (frame: unknown, text: string) => unknown;
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
  readonly close: () => void;
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
  const reader = spec.exact ? { spec, stream, restore: exactRestorer(spec.exact) } : { spec, stream };
  start(client, reader, params).then(
    () => stream.confirm(),
    (error: unknown) => stream.fail(inTermsOf(spec, error)),
  );
  return stream;
};

const start = async (client: Client, reader: Reader, params: unknown): Promise<void> => {
  const request = renderTopic(reader.spec, params);
  if (reader.stream.ended) return;
  const hub = hubFor(client, reader.spec);
  const confirmations = join(hub, request, reader);
  reader.stream.onEnd(() => leave(hub, request, reader));
  await Promise.all(confirmations);
};

/** One request for all that nobody reads yet. If it is refused, each topic is tried alone: one may be to blame. */
const join = (hub: Hub, { prefix, names }: TopicRequest, reader: Reader): Promise<void>[] => {
  const fresh = names.filter((name) => !hub.topics.has(prefix + name));
  const together = hub.connection.then((connection) =>
    fresh.length > 0 ? connection.subscribe(prefix + fresh.join(',')) : undefined,
  );
  const alone = async (topic: string): Promise<void> => (await hub.connection).subscribe(topic);
  return names.map((name) => {
    const topic = prefix + name;
    const entry = hub.topics.get(topic) ?? {
      readers: new Set(),
      confirmed: fresh.length > 1 ? together.catch(() => alone(topic)) : together,
    };
    hub.topics.set(topic, entry);
    entry.readers.add(reader);
    return entry.confirmed;
  });
};

const hubFor = (client: Client, spec: ChannelSpec): Hub => {
  const key = spec.token.spec.id;
  const own = hubs.get(client) ?? new Map<string, Hub>();
  hubs.set(client, own);
  const existing = own.get(key);
  if (existing) return existing;

  const topics = new Map<string, Topic>();
  const control = new AbortController();
  const forget = (): void => {
    if (own.get(key) === hub) own.delete(key);
  };
  const lost = (what: string): void => {
    forget();
    const readers = new Set([...topics.values()].flatMap((topic) => [...topic.readers]));
    for (const {
      stream,
      spec: { id },
    } of readers) {
      stream.fail(new StreamError(id, what, 'Subscribe again: every connection fetches a token of its own.'));
    }
  };
  const message = (topic: string, frame: unknown, text: string): void => {
    // Some topics push under their name without the symbol.
    const known = topics.get(topic) ?? topics.get(topic.split(':')[0] ?? '');
    const readers = [...(known?.readers ?? [])];
    for (const {
      spec: { id },
      stream,
      restore,
    } of readers) {
      // A frame that is changed is not shared.
      const copy: unknown = restore && readers.length > 1 ? JSON.parse(text) : frame;
      const whole = restore ? restore(copy, text) : copy;
      client.inspect?.(id, whole);
      stream.push(whole);
    }
  };
  const close = (): void => {
    forget();
    control.abort();
  };
  const hub: Hub = {
    connection: connect(client, spec.token, spec.private, { message, lost }, control.signal),
    topics,
    close,
  };
  hub.connection.catch(forget);
  own.set(key, hub);
  return hub;
};

/** The last reader of a topic gives it back; the last topic closes the socket, so that a program can end. */
const leave = (hub: Hub, { prefix, names }: TopicRequest, reader: Reader): void => {
  const unread: string[] = [];
  for (const name of names) {
    const readers = hub.topics.get(prefix + name)?.readers;
    readers?.delete(reader);
    if (readers?.size === 0 && hub.topics.delete(prefix + name)) unread.push(name);
  }
  if (hub.topics.size === 0) hub.close();
  else if (unread.length > 0) {
    // A connection that failed has told its readers, and nobody waits for this answer.
    hub.connection.then((connection) => connection.unsubscribe(prefix + unread.join(','))).catch(() => {});
  }
};

/** An error of the connection, which may have been opened for another channel, in the words of this one. */
const inTermsOf = ({ id }: ChannelSpec, error: unknown): unknown =>
  error instanceof StreamError && error.endpoint !== id
    ? new StreamError(id, error.what, error.cure, { cause: error })
    : error;
