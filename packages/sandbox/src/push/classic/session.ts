import { stringify } from '@kucoin-typed/runtime';
import type { Board } from '../board.ts';
import type { Address } from '../channel.ts';
import { TEXT, frameOf } from '../frame.ts';
import type { PushHook } from '../hooks.ts';
import { createMeter } from '../limits.ts';
import type { SocketLimits } from '../limits.ts';
import { readFrame } from '../read-frame.ts';
import type { Token } from '../tokens.ts';
import type { Wire } from '../wire.ts';
import { splitTopic } from './topics.ts';
import type { Single, Topic } from './topics.ts';

type FrameId = string | number | bigint;

/** One open socket after its welcome. */
export interface Session {
  readonly hear: (text: string) => void;
  /** Ends the socket if it was silent too long or its token has run out. */
  readonly sweep: () => void;
  readonly close: () => void;
}

export interface SessionOptions {
  readonly wire: Wire;
  readonly board: Board;
  readonly token: Token;
  readonly connectId: string;
  readonly topics: readonly Topic[];
  readonly limits: SocketLimits;
  /** The exchange's time. */
  readonly now: () => number;
  /** Real time, by which silence and frequency go. */
  readonly real: () => number;
  readonly hook: PushHook;
}

const isFrameId = (value: unknown): value is FrameId => ['string', 'number', 'bigint'].includes(typeof value);

const addressOf = ({ name, topic, argument }: Single, uid: string | undefined): Address => ({
  feed: topic.id,
  topic: name,
  argument,
  symbol: argument.split('_', 1)[0] ?? '',
  uid: topic.private ? uid : undefined,
  params: {},
  opcode: TEXT,
});

export const createSession = (options: SessionOptions): Session => {
  const { wire, board, token, connectId, topics, limits, now, real, hook } = options;
  const subscribed = new Map<string, Address>();
  const mayTalk = createMeter(real, limits.messagesPer10s, 10_000);
  const bornAt = now();
  let heardAt = real();

  const deliver = (topic: string, text: string, frame: string): void => {
    if (hook.active()) hook.deliver(text, topic, wire.send);
    else wire.sendFrame(text, frame);
  };
  const listener = { deliver };
  const send = (frame: object): void => wire.send(stringify(frame));
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
    if (text.split(',').length > limits.topicsPerRequest) {
      refuse(id, 509, `One request takes at most ${limits.topicsPerRequest} topics.`);
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
    const most = token.host === 'futures' ? limits.futuresTopicsPerConnection : limits.topicsPerConnection;
    if (subscribed.size + fresh.length > most) {
      refuse(id, 509, `One connection takes at most ${most} topics.`);
      return;
    }
    acknowledge();
    for (const single of fresh) {
      const address = addressOf(single, token.uid);
      subscribed.set(single.name, address);
      board.join(address, listener);
      const { example } = single.topic;
      // What is not simulated pushes KuCoin's example once, so that a client's routing finds it.
      if (!board.has(address.feed) && example) {
        const text = stringify({ ...example, topic: single.name });
        listener.deliver(single.name, text, frameOf(text, TEXT));
      }
    }
  };

  const unsubscribe = (singles: readonly Single[]): void => {
    for (const { name } of singles) {
      const address = subscribed.get(name);
      if (address) board.leave(address, listener);
      subscribed.delete(name);
    }
  };

  const hear = (text: string): void => {
    heardAt = real();
    if (!mayTalk()) return refuse(connectId, 509, 'Too many frames in ten seconds.');
    const frame = readFrame(text);
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
    unsubscribe(singles);
    acknowledge();
  };

  return {
    hear,
    sweep: () => {
      if (!wire.isOpen()) return;
      if (real() - heardAt >= limits.silenceMs) wire.close(1000, 'Bye');
      else if (now() >= token.expiresAt || now() - bornAt >= limits.lifeMs)
        wire.close(1000, 'The token has run out.');
    },
    close: () => {
      for (const address of subscribed.values()) board.leave(address, listener);
      subscribed.clear();
    },
  };
};
