import type { Opcode } from './frame.ts';
import { frameOf } from './frame.ts';

/** One who gets the pushes of a channel. */
export interface Listener {
  /** A push of a topic: its text, and the frame that is made of it once for all. */
  readonly deliver: (topic: string, text: string, frame: string) => void;
}

/** Where a subscription belongs: everybody who asked for the same shares one channel. */
export interface Address {
  /** The feed that fills it, e.g. `spot-public.trade`. */
  readonly feed: string;
  /** As pushes name it, e.g. `/market/match:BTC-USDT`. */
  readonly topic: string;
  /** What the topic is about, e.g. `BTC-USDT` or `BTC-USDT_1min`; empty for topics without. */
  readonly argument: string;
  /** The market in it; empty if none. */
  readonly symbol: string;
  /** Whose private pushes it carries. */
  readonly uid: string | undefined;
  /** What else a unified subscription asked for. */
  readonly params: Readonly<Record<string, string>>;
  readonly opcode: Opcode;
}

export interface Channel extends Address {
  readonly listeners: Set<Listener>;
  /** Those who have got nothing yet. */
  readonly fresh: Set<Listener>;
  /** What was pushed last, for feeds that push only changes. */
  seen: unknown;
  /** Sends a push to these, or to everybody. */
  readonly send: (text: string, to?: Iterable<Listener>) => void;
}

export const createChannel = (address: Address): Channel => {
  const { topic, opcode } = address;
  const listeners = new Set<Listener>();
  return {
    ...address,
    listeners,
    fresh: new Set(),
    seen: undefined,
    send: (text, to = listeners) => {
      const frame = frameOf(text, opcode);
      for (const listener of to) listener.deliver(topic, text, frame);
    },
  };
};
