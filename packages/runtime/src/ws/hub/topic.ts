import type { Client } from '../../client.ts';
import { messageRestorer } from '../../json/message-restorer.ts';
import type { PushSpec } from '../channel.ts';
import type { TopicRequest } from '../gateways/gateway.ts';
import type { Frame } from '../link/dialect.ts';
import type { Link } from '../link/link.ts';
import type { TopicStatus } from '../notices.ts';
import type { Stream } from '../stream.ts';
import { createGaps, type Gaps } from './gaps.ts';
import { createOnce, type Once } from './once.ts';
import { readerOf } from './paths.ts';
import type { Seen } from './seen.ts';
import { createSequence, type Sequence } from './sequence.ts';

/** A stream that reads a topic, with what it chose for itself. */
export interface Consumer {
  readonly id: string;
  readonly stream: Stream<unknown>;
  readonly fill: boolean;
  /** Milliseconds of silence after which the topic is looked after; `undefined` for the channel's own. */
  readonly silence: number | false | undefined;
  /** One of its topics was confirmed or refused for the first time. */
  settled(topic: Topic, error?: Error): void;
}

/** One topic, whoever reads it and whichever sockets push it. */
export interface Topic {
  readonly request: TopicRequest;
  readonly spec: PushSpec;
  readonly client: Client;
  /** Replaced, never changed, when readers come and go. */
  consumers: readonly Consumer[];
  state: TopicStatus['state'];
  error: Error | undefined;
  /** The links that the exchange has confirmed it on. */
  readonly on: Set<Link>;
  wasConfirmed: boolean;
  /** Whether the exchange refused it when it was last asked. */
  refused: boolean;
  /** Refusals or late answers in a row. */
  failures: number;
  /** Pushes so far. */
  messages: number;
  /** The last push. */
  last: Frame | undefined;
  readonly gaps: Gaps;
  readonly once: Once | undefined;
  readonly sequence: Sequence | undefined;
  /** How the watch last found it: pushes, since when in ms of the monotonic clock, how often it was looked after. */
  readonly quiet: { messages: number; since: number; times: number };
  /** A push that has passed whatever may stop copies. */
  receive(frame: Frame, text: string): void;
}

export const createTopic = (client: Client, spec: PushSpec, request: TopicRequest, seen: Seen): Topic => {
  const { facts, exact, id } = spec;
  const [route = ''] = request.routes;
  const restore = exact && messageRestorer(exact);
  const readKey = facts?.key === undefined ? undefined : readerOf(facts.key);
  const keyOf = (message: unknown): string => String(readKey?.(message) ?? route);
  const once = createOnce(facts, route, seen);
  const sequence = facts?.sequence?.contiguous ? createSequence(facts.sequence) : undefined;
  const { inspect } = client;
  const topic: Topic = {
    request,
    spec,
    client,
    consumers: [],
    state: 'waiting',
    error: undefined,
    on: new Set(),
    wasConfirmed: false,
    refused: false,
    failures: 0,
    messages: 0,
    last: undefined,
    once,
    sequence,
    quiet: { messages: 0, since: performance.now(), times: 0 },
    gaps: createGaps(() => topic),
    receive: (frame, text) => {
      const message = restore ? (restore(frame, text) as Frame) : frame;
      if (topic.gaps.waiting) topic.gaps.heard(message);
      if (sequence !== undefined && !sequence.accept(message)) return;
      if (once !== undefined && !once.accept(message)) return;
      topic.messages += 1;
      topic.last = message;
      if (inspect !== undefined) inspect(id, message);
      for (const { stream } of topic.consumers) stream.push(message, keyOf);
    },
  };
  return topic;
};

export const statusOf = ({ request, state, messages, error }: Topic): TopicStatus => ({
  topic: request.name,
  state,
  messages,
  ...(error && state === 'failing' ? { error } : {}),
});
