import type { Exchange } from '../engine/exchange.ts';
import { createChannel } from './channel.ts';
import type { Address, Channel, Listener } from './channel.ts';
import type { Desk, Feed } from './feed.ts';
import { safely } from './safely.ts';

/** Brings what happens on the exchange to those who subscribed. */
export interface Board {
  /** Whether a topic follows the exchange. */
  readonly has: (feed: string) => boolean;
  readonly join: (address: Address, listener: Listener) => void;
  readonly leave: (address: Address, listener: Listener) => void;
  /** Pushes at once what would wait for its tick; for a clock that code has moved. */
  readonly flush: () => void;
  readonly close: () => void;
}

interface Running {
  readonly desk: Desk;
  readonly channels: Map<string, Channel>;
  readonly stop: () => void;
}

/** Timers by their period, each running only while a feed needs it. */
const createTicks = (): { tick: Desk['tick']; flush: () => void; close: () => void } => {
  const ticks = new Map<number, { timer: NodeJS.Timeout; works: Set<() => void> }>();
  const tick: Desk['tick'] = (ms, unsafe) => {
    const work = safely(unsafe);
    let known = ticks.get(ms);
    if (!known) {
      const works = new Set<() => void>();
      const run = (): void => {
        for (const one of works) one();
      };
      ticks.set(ms, (known = { timer: setInterval(run, ms), works }));
    }
    const { works, timer } = known;
    works.add(work);
    return () => {
      works.delete(work);
      if (works.size > 0) return;
      clearInterval(timer);
      ticks.delete(ms);
    };
  };
  return {
    tick,
    flush: () => {
      for (const { works } of ticks.values()) for (const work of works) work();
    },
    close: () => {
      for (const { timer } of ticks.values()) clearInterval(timer);
      ticks.clear();
    },
  };
};

const keyOf = (argument: string, uid: string | undefined): string =>
  uid === undefined ? argument : `${uid} ${argument}`;

export const createBoard = (exchange: Exchange, feeds: readonly Feed[]): Board => {
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const running = new Map<string, Running>();
  const ticks = createTicks();

  const run = (feed: Feed): Running => {
    const known = running.get(feed.id);
    if (known) return known;
    const channels = new Map<string, Channel>();
    const desk: Desk = {
      exchange,
      find: (argument, uid) => channels.get(keyOf(argument, uid)),
      channels: () => channels.values(),
      tick: ticks.tick,
      soon: (work) => queueMicrotask(safely(work)),
    };
    const started = { desk, channels, stop: feed.start(desk) };
    running.set(feed.id, started);
    return started;
  };

  return {
    has: (id) => byId.has(id),
    join: (address, listener) => {
      const feed = byId.get(address.feed);
      if (!feed) return;
      const { desk, channels } = run(feed);
      const key = keyOf(address.argument, address.uid);
      const channel = channels.get(key) ?? createChannel(address);
      channels.set(key, channel);
      channel.listeners.add(listener);
      channel.fresh.add(listener);
      feed.joined?.(desk, channel);
    },
    leave: (address, listener) => {
      const here = running.get(address.feed);
      const key = keyOf(address.argument, address.uid);
      const channel = here?.channels.get(key);
      if (!here || !channel) return;
      channel.listeners.delete(listener);
      channel.fresh.delete(listener);
      if (channel.listeners.size > 0) return;
      here.channels.delete(key);
      if (here.channels.size > 0) return;
      here.stop();
      running.delete(address.feed);
    },
    flush: ticks.flush,
    close: () => {
      for (const { stop } of running.values()) stop();
      running.clear();
      ticks.close();
    },
  };
};
