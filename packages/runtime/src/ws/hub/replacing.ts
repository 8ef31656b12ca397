import type { Gateway } from '../gateways/gateway.ts';
import type { Link } from '../link/link.ts';
import { pauseFor } from '../link/pause.ts';
import type { Asking } from './asking.ts';
import { pauseBefore } from './backoff.ts';
import { createHandover, type Handover } from './handover.ts';
import type { Topic } from './topic.ts';

/** How long a replacement and the socket before it both push: a push may overtake another on its way through the exchange. */
const OVERLAP_MS = 2000;
/** A replacement that does not take over all topics is given up so often; the next one has to do. */
const REPLACEMENTS = 5;

/** The sockets of a line. */
export interface Sockets {
  current: Link | undefined;
  /** The replacement, until it has taken over. */
  next: Link | undefined;
  /** The socket that the handover goes to, or went to. */
  newer: Link | undefined;
  handover: Handover | undefined;
}

export interface ReplacingOptions {
  readonly gateway: Gateway;
  readonly sockets: Sockets;
  readonly topics: ReadonlySet<Topic>;
  readonly asking: Asking;
  readonly maxAge: number;
  readonly signal: AbortSignal;
  /** Opens another socket; `undefined` where that failed. */
  readonly open: () => Promise<Link | undefined>;
  readonly use: (link: Link) => void;
  readonly interrupt: (link: Link, why: string, isComplete: boolean) => void;
}

/** Make before break: a second socket takes over the topics, then the first one goes. */
export interface Replacing {
  replace(): Promise<void>;
  /** The replacement is the connection now; whether the old one is certain to have pushed all until now. */
  takeOver(old: Link, link: Link, why: string, isComplete: boolean): void;
  /** The replacement is lost: the socket that it was to replace pushes all. */
  giveUp(link: Link, why: string): void;
}

export const createReplacing = (options: ReplacingOptions): Replacing => {
  const { gateway, sockets, topics, asking, maxAge, signal, open, use, interrupt } = options;
  const overlapMs = Math.min(OVERLAP_MS, maxAge / 10);

  const giveUp = (link: Link, why: string): void => {
    sockets.next = undefined;
    sockets.handover = undefined;
    link.close();
    interrupt(link, why, true);
  };

  const takeOver = (old: Link, link: Link, why: string, isComplete: boolean): void => {
    old.close();
    interrupt(old, why, isComplete);
    sockets.next = undefined;
    use(link);
    const { handover } = sockets;
    handover?.switch();
    // Its copies of what the old socket had pushed are on their way.
    const settle = async (): Promise<void> => {
      await link.probe();
      await pauseFor(overlapMs, signal);
    };
    settle()
      .catch(() => {})
      .finally(() => {
        if (sockets.handover === handover) sockets.handover = undefined;
      });
  };

  /** Whether it was replaced, or there is nothing to replace any more. */
  const replaceOnce = async (old: Link, isLast: boolean): Promise<boolean> => {
    const link = await open();
    // The old one still lives; if it is cut first, that is a reconnection like any other.
    if (!link) return signal.aborted;
    if (sockets.current !== old) {
      link.close();
      return true;
    }
    sockets.next = link;
    sockets.newer = link;
    sockets.handover = createHandover(gateway, topics);
    const isOn = (): boolean => sockets.current === old && sockets.next === link;
    const missing = (): Topic[] => [...topics].filter(({ on }) => on.has(old) && !on.has(link));
    await asking.ask(link, [...topics]);
    await pauseFor(overlapMs, signal);
    if (isOn() && missing().length > 0) await asking.ask(link, missing());
    // What the old socket was sent before its answer has arrived with it.
    const isWhole = await old.probe().then(
      () => true,
      () => false,
    );
    if (!isOn()) return sockets.current !== old;
    if (missing().length > 0 && !isLast) {
      giveUp(link, 'the connection was not replaced.');
      return false;
    }
    takeOver(old, link, 'the connection was replaced by a fresh one.', isWhole);
    return true;
  };

  return {
    giveUp,
    takeOver,
    replace: async () => {
      for (let attempt = 1; !signal.aborted; attempt++) {
        const old = sockets.current;
        if (!old || (await replaceOnce(old, attempt > REPLACEMENTS))) return;
        // A socket that came of itself meanwhile is fresh.
        if (sockets.current !== old) return;
        await pauseBefore(attempt, signal);
      }
    },
  };
};
