import { parse, stringify } from '@kucoin-typed/runtime';
import type { WebSocket } from 'ws';
import type { Peer } from '../faults/peer.ts';
import type { PushFaults } from '../faults/pushes.ts';
import type { Token } from './tokens.ts';
import { splitTopic } from './topics.ts';
import type { Single, Topic } from './topics.ts';

/** Beyond this a client does not read what it asked for, and is cut instead of costing memory. */
const BACKLOG_LIMIT = 4 * 1024 * 1024;
const TOPICS_PER_REQUEST = 100;
/** Futures sockets have no limit at KuCoin; this keeps one socket from filling the memory. */
const TOPICS_PER_SESSION = { spot: 400, futures: 10_000, broker: 400 } as const;
const SILENCE_MS = 60_000;

type FrameId = string | number | bigint;

/** One open socket after its welcome. */
export interface Session {
  readonly subscribed: ReadonlyMap<string, Topic>;
  /** Sends a frame that is already text, unless the client does not keep up; a push also names its topic. */
  push: (text: string, topic?: string) => void;
  hear: (text: string) => void;
  /** Ends the socket if it was silent too long or its token has run out. */
  sweep: () => void;
}

export interface SessionOptions {
  readonly socket: WebSocket;
  readonly token: Token;
  readonly connectId: string;
  readonly topics: readonly Topic[];
  readonly now: () => number;
  /** Where pushes pass before they are sent. */
  readonly faults: PushFaults;
  readonly peer: Peer;
  /** Called after the acknowledgement of a new subscription. */
  readonly onSubscribed: (session: Session, single: Single) => void;
}

const isFrameId = (value: unknown): value is FrameId => ['string', 'number', 'bigint'].includes(typeof value);

export const createSession = ({
  socket,
  token,
  connectId,
  topics,
  now,
  faults,
  peer,
  onSubscribed,
}: SessionOptions): Session => {
  const subscribed = new Map<string, Topic>();
  let heardAt = now();

  const write = (text: string): void => {
    // A paused socket was silenced by a fault.
    if (socket.readyState !== socket.OPEN || socket.isPaused) return;
    if (socket.bufferedAmount > BACKLOG_LIMIT) socket.terminate();
    else socket.send(text);
  };
  const push = (text: string, topic?: string): void => {
    if (topic !== undefined && faults.active()) faults.deliver(text, topic, peer, write);
    else write(text);
  };
  const send = (frame: object): void => push(stringify(frame));
  const refuse = (id: FrameId, code: number, data: string): void => send({ id, type: 'error', code, data });

  /** The single topics a request names, or undefined after a refusal. */
  const readTopic = (id: FrameId, text: unknown): readonly Single[] | undefined => {
    if (text === undefined || text === '') {
      refuse(id, 406, 'The frame names no topic.');
      return undefined;
    }
    if (typeof text !== 'string') {
      refuse(id, 400, 'The topic is not text.');
      return undefined;
    }
    if (text.split(',').length > TOPICS_PER_REQUEST) {
      refuse(id, 509, `One request takes at most ${TOPICS_PER_REQUEST} topics.`);
      return undefined;
    }
    const singles = splitTopic(text, topics);
    if (!singles) {
      refuse(id, 404, 'There is no such topic on this host.');
      return undefined;
    }
    if (token.uid === undefined && singles.some(({ topic }) => topic.private)) {
      refuse(id, 403, 'This topic is private; connect with a token from bullet-private.');
      return undefined;
    }
    return singles;
  };

  const subscribe = (id: FrameId, singles: readonly Single[], acknowledge: () => void): void => {
    const fresh = singles.filter(({ name }) => !subscribed.has(name));
    const limit = TOPICS_PER_SESSION[token.host];
    if (subscribed.size + fresh.length > limit) {
      refuse(id, 509, `One connection takes at most ${limit} topics.`);
      return;
    }
    for (const { name, topic } of fresh) subscribed.set(name, topic);
    acknowledge();
    for (const single of fresh) onSubscribed(session, single);
  };

  const hear = (text: string): void => {
    heardAt = now();
    let frame: Readonly<Record<string, unknown>> | undefined;
    try {
      // What is not JSON goes no further than the engine's own parser, which is linear on anything.
      JSON.parse(text);
      const value = parse(text);
      if (typeof value === 'object' && value !== null) frame = value as Readonly<Record<string, unknown>>;
    } catch {
      // Refused below, like any frame that is not an object.
    }
    if (!frame) return refuse(connectId, 400, 'The frame is not a JSON object.');
    const { type, topic, response } = frame;
    const id = isFrameId(frame['id']) ? frame['id'] : connectId;
    if (type === 'ping') return send({ id, type: 'pong', timestamp: BigInt(now()) * 1000n });
    if (type !== 'subscribe' && type !== 'unsubscribe')
      return refuse(id, 415, 'There is no frame of this type.');

    const singles = readTopic(id, topic);
    if (!singles) return;
    const acknowledge = (): void => {
      if (response === true || response === 'true') send({ id, type: 'ack' });
    };
    if (type === 'subscribe') return subscribe(id, singles, acknowledge);
    for (const { name } of singles) subscribed.delete(name);
    acknowledge();
  };

  const sweep = (): void => {
    if (socket.isPaused) return;
    if (now() - heardAt >= SILENCE_MS) socket.close(1000, 'Bye');
    else if (now() >= token.expiresAt) socket.close(1000, 'The token has run out.');
  };

  const session: Session = { subscribed, push, hear, sweep };
  return session;
};
