import type { Frame } from '../link/dialect.ts';
import type { Link } from '../link/link.ts';

/** What an operation was answered, with the text it came in. */
export interface Reply {
  readonly frame: Frame;
  readonly text: string;
}

/** Takes the answer, or why none will come. */
type Settle = (reply: Reply | undefined, why: string) => void;

/** One welcomed connection, and the requests that are under way on it. */
export interface Wire {
  readonly since: number;
  readonly open: boolean;
  /** Places that are taken; each belongs to a request, from before it is sent until it is over. */
  taken: number;
  /** Writes a request and tells what becomes of it, once. Gives what forgets it; `undefined` where nothing was written. */
  ask(write: (id: string) => string, settle: Settle): (() => void) | undefined;
  /** Frames heard so far. */
  heard(): number;
  /** Asks for a sign of life; without one, the connection ends. */
  probe(): void;
  /** A frame with an id. */
  receive(frame: Frame, text: string): void;
  /** The connection is gone. */
  lose(why: string): void;
  /** Takes no new requests, and closes when the last one is over. */
  retire(): void;
  /** Gives a place back. */
  leave(): void;
  /** Settles when it is closed. */
  readonly closed: Promise<void>;
}

/** @param link made at the end of the handshake; frames may come before anybody has it. */
export const createWire = (since: number, link: () => Link | undefined): Wire => {
  const waiting = new Map<string, Settle>();
  const closed = Promise.withResolvers<void>();
  let last = 0;
  let retired = false;
  let isLost = false;

  const close = (): void => {
    link()?.close();
    wire.lose('the connection was closed.');
  };
  const wire: Wire = {
    since,
    get open() {
      return !isLost && !retired && link()?.open === true;
    },
    taken: 0,
    ask: (write, settle) => {
      const id = `o${++last}`;
      if (isLost || !link()?.send(write(id))) return undefined;
      waiting.set(id, settle);
      return () => void waiting.delete(id);
    },
    heard: () => link()?.heard() ?? 0,
    probe: () =>
      void link()
        ?.probe()
        .catch(() => {}),
    receive: (frame, text) => {
      const id = String(frame['id']);
      const settle = waiting.get(id);
      waiting.delete(id);
      settle?.({ frame, text }, '');
    },
    lose: (why) => {
      if (isLost) return;
      isLost = true;
      closed.resolve();
      const unanswered = [...waiting.values()];
      waiting.clear();
      for (const settle of unanswered) settle(undefined, why);
    },
    retire: () => {
      retired = true;
      if (wire.taken === 0) close();
    },
    leave: () => {
      wire.taken -= 1;
      if (retired && wire.taken === 0) close();
    },
    closed: closed.promise,
  };
  return wire;
};
