import type { EngineEvents } from '../engine/events.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { Channel } from './channel.ts';
import { safely } from './safely.ts';

/** What a feed works with while somebody listens to it. */
export interface Desk {
  readonly exchange: Exchange;
  /** The channel about this, if somebody listens. */
  readonly find: (argument: string, uid?: string) => Channel | undefined;
  readonly channels: () => Iterable<Channel>;
  /** Runs with every tick of so many real milliseconds; returns what stops it. */
  readonly tick: (ms: number, work: () => void) => () => void;
  /** Runs once when what happens right now has ended. */
  readonly soon: (work: () => void) => void;
}

/** Fills the channels of one topic. It runs only while somebody listens, so that nobody pays for it otherwise. */
export interface Feed {
  /** The topic in the specs, e.g. `spot-public.trade`. */
  readonly id: string;
  /** Returns what stops it. */
  readonly start: (desk: Desk) => () => void;
  /** Somebody has just joined this channel. */
  readonly joined?: (desk: Desk, channel: Channel) => void;
}

type Payload<E extends keyof EngineEvents> = EngineEvents[E][0];

/** Listens to an event; the emitter's own types do not follow a generic name. */
const listen = <E extends keyof EngineEvents>(
  { events }: Exchange,
  event: E,
  handle: (payload: Payload<E>) => void,
): (() => void) => {
  const handler = safely(handle as (...args: unknown[]) => void);
  events.on(event, handler as never);
  return () => void events.off(event, handler as never);
};

/** A push for every event of a kind, at once. `nth` counts the events that it has had. */
export const each = <E extends keyof EngineEvents>(
  id: string,
  event: E,
  push: (payload: Payload<E>, desk: Desk, nth: number) => void,
): Feed => ({
  id,
  start: (desk) => {
    let nth = 0;
    return listen(desk.exchange, event, (payload) => push(payload, desk, (nth += 1)));
  },
});

/**
 * Collects events until what happens has ended, and passes on the last of each kind: a trade moves a position in
 * steps, and only what comes out of them is what REST tells.
 */
export const settled = <E extends keyof EngineEvents>(
  id: string,
  event: E,
  kindOf: (payload: Payload<E>) => string,
  push: (payload: Payload<E>, desk: Desk, nth: number) => void,
): Feed => ({
  id,
  start: (desk) => {
    const waiting = new Map<string, Payload<E>>();
    let nth = 0;
    const passOn = (): void => {
      const payloads = [...waiting.values()];
      waiting.clear();
      for (const payload of payloads) push(payload, desk, (nth += 1));
    };
    return listen(desk.exchange, event, (payload) => {
      if (waiting.size === 0) desk.soon(passOn);
      const kind = kindOf(payload);
      // The last one counts, in its own place.
      waiting.delete(kind);
      waiting.set(kind, payload);
    });
  },
});

/** How a state becomes pushes. */
export interface State {
  /** Equal values mean that nothing has changed; without it every tick pushes. Undefined if there is nothing to show. */
  readonly version?: (exchange: Exchange, channel: Channel) => unknown;
  /** The push; undefined if there is nothing to show. */
  readonly text: (exchange: Exchange, channel: Channel) => string | undefined;
}

/** Pushes a channel's state if it is news to anybody. */
const refresh = (exchange: Exchange, channel: Channel, { version, text }: State): void => {
  const now = version ? version(exchange, channel) : {};
  const isNews = now !== channel.seen;
  if (!isNews && channel.fresh.size === 0) return;
  const push = text(exchange, channel);
  if (push !== undefined) channel.send(push, isNews ? channel.listeners : [...channel.fresh]);
  channel.seen = now;
  channel.fresh.clear();
};

/** The state at every tick of so many real milliseconds, where it has changed. */
export const every = (id: string, ms: number, state: State): Feed => ({
  id,
  start: (desk) =>
    desk.tick(ms, () => {
      for (const channel of desk.channels()) refresh(desk.exchange, channel, state);
    }),
});

/** The state as soon as one of these events about its market has changed it. */
export const upon = (id: string, kinds: readonly ('trade' | 'book')[], state: State): Feed => ({
  id,
  start: (desk) => {
    const changed = new Set<string>();
    const push = (): void => {
      for (const channel of desk.channels())
        if (changed.has(channel.symbol)) refresh(desk.exchange, channel, state);
      changed.clear();
    };
    const stops = kinds.map((kind) =>
      listen(desk.exchange, kind, ({ symbol }) => {
        if (changed.size === 0) desk.soon(push);
        changed.add(symbol);
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  },
  joined: (desk, channel) => desk.soon(() => refresh(desk.exchange, channel, state)),
});

/** Several feeds under one topic, such as what is of spot and what is of futures. */
export const together = (feeds: readonly [Feed, ...Feed[]]): Feed => ({
  id: feeds[0].id,
  start: (desk) => {
    const stops = feeds.map(({ start }) => start(desk));
    return () => {
      for (const stop of stops) stop();
    };
  },
});

/** A topic on which nothing ever happens here. */
export const silent = (id: string): Feed => ({ id, start: () => () => undefined });
