import type { Socket, SocketHandlers } from '../../socket/socket.ts';
import { createBudget } from './budget.ts';
import { word, type Dialect, type Frame, type Refusal } from './dialect.ts';

const HANDSHAKE_MS = 10_000;
const ANSWER_MS = 10_000;
const PING_INTERVAL_MS = 18_000;
const PING_TIMEOUT_MS = 10_000;
/** A gateway drops sockets that ping more often than once a second. */
const PROBE_MS = 2000;
const PING_SPACING_MS = 1100;
/** For what has arrived to be read. */
const GRACE_MS = 20;
/** A ping that is so many intervals late goes out with the next frame that is heard; not every frame looks at the clock. */
const LATE = 1.3;
const CLOCK_FRAMES = 8;

export interface LinkOptions {
  /** Opens the socket; handlers may be called before it resolves. */
  readonly open: (handlers: SocketHandlers) => Promise<Socket>;
  readonly dialect: Dialect;
  /** A push, with the text it came in. */
  readonly push: (frame: Frame, text: string) => void;
  /** The link is over, and why; called once, unless it was closed by `close`. */
  readonly lost: (why: string) => void;
  /** What the gateway asks for, unless its welcome tells. Milliseconds. */
  readonly pingInterval?: number | undefined;
  readonly pingTimeout?: number | undefined;
  readonly limits?: { readonly frames: number; readonly perMs: number } | undefined;
  /** Closes it, at any stage. */
  readonly signal?: AbortSignal | undefined;
}

/** One socket to a gateway, welcomed and kept alive. It never reconnects. */
export interface Link {
  /** Sends at once, whatever the budget says; false where nothing was sent, because the link is over. */
  send(text: string): boolean;
  /**
   * Sends what `write` makes of a fresh id, within the gateway's budget, and settles with the frame that answers it.
   * Where `write` finds by then that there is nothing to say, nothing is sent.
   * @throws {RequestRefused | LinkFailure}
   */
  ask(write: (id: string) => string | undefined, ms?: number): Promise<Frame | undefined>;
  /** Asks for a sign of life; resolves with it. A link without one ends. At most one ping goes out every two seconds. */
  probe(): Promise<void>;
  close(): void;
  /** Frames heard so far. */
  heard(): number;
  readonly open: boolean;
}

/** A link could not be made, or is over. Not for users: who holds the link says it in terms of what they asked for. */
export class LinkFailure extends Error {
  override readonly name = 'LinkFailure';
  readonly refused: Refusal | undefined;
  constructor(why: string, refused?: Refusal) {
    super(why);
    this.refused = refused;
  }
}

/** The exchange refused one request. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: string;
  readonly reason: string;
  constructor({ code, reason }: Refusal) {
    const said = reason.replace(/\.$/, '') || 'no';
    super(`the exchange answered ${code ? `${code}: ` : ''}${said}.`);
    this.code = code;
    this.reason = reason;
  }
}

interface Waiting {
  readonly resolve: (frame: Frame) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Opens a socket and waits for the exchange's welcome. @throws {LinkFailure} when it does not come that far. */
export const openLink = async (options: LinkOptions): Promise<Link> => {
  const { dialect, push, lost, signal } = options;
  const { limits = { frames: 100, perMs: 10_000 } } = options;
  const budget = createBudget(limits.frames, limits.perMs);
  const welcome = Promise.withResolvers<void>();
  const waiting = new Map<string, Waiting>();
  let pingTimeout = options.pingTimeout ?? PING_TIMEOUT_MS;
  let socket: Socket | undefined;
  let over: LinkFailure | undefined;
  let lastId = 0;
  let frames = 0;
  let probedAt = -Infinity;
  let pingedAt = -Infinity;
  let spacing = PING_SPACING_MS;
  let pingEvery = Infinity;
  let pingDue = Infinity;
  let alive: PromiseWithResolvers<void> | undefined;
  let probeId: string | undefined;
  let pinger: ReturnType<typeof setInterval> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let pingLater: ReturnType<typeof setTimeout> | undefined;
  /** Fires at the end, for those who wait in the budget's line. */
  const gone = new AbortController();

  const end = (why: string, refused?: Refusal, isOurs = false): void => {
    if (over) return;
    over = new LinkFailure(why, refused);
    clearInterval(pinger);
    clearTimeout(deadline);
    clearTimeout(pingLater);
    gone.abort();
    signal?.removeEventListener('abort', abort);
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(over);
    }
    waiting.clear();
    alive?.reject(over);
    socket?.close();
    const wasWelcome = pinger !== undefined;
    welcome.reject(over);
    if (wasWelcome && !isOurs) lost(why);
  };
  const abort = (): void => end('the connection was closed.', undefined, true);
  const expect = (ms: number, what: string): void => {
    // What is already waited for is not waited for anew: pings may come faster than their answers may take.
    deadline ??= setTimeout(() => {
      // Timers come before what the network has brought: a program that was busy may have the answer waiting.
      deadline = setTimeout(() => end(what), GRACE_MS);
    }, ms);
  };
  const ping = (): void => {
    const now = performance.now();
    if (over || now - pingedAt < spacing) return;
    pingedAt = now;
    pingDue = now + LATE * pingEvery;
    budget.spend();
    const id = String(++lastId);
    socket?.send(dialect.ping(id));
    probeId ??= alive && id;
    expect(pingTimeout, `no answer to a ping within ${pingTimeout} ms.`);
  };
  /** The answer to a ping of before says nothing about now. */
  const answerProbe = (id: string): void => {
    if (probeId !== undefined && (id === '' || Number(id) >= Number(probeId))) alive?.resolve();
  };
  const heardSomething = (): void => {
    clearTimeout(deadline);
    deadline = undefined;
  };
  const start = (pingInterval: unknown, timeout: unknown): void => {
    heardSomething();
    pingTimeout = within(timeout, pingTimeout);
    // Half the interval leaves room for one lost ping.
    const interval = within(pingInterval, options.pingInterval ?? PING_INTERVAL_MS);
    pingEvery = interval / 2;
    pingDue = performance.now() + LATE * pingEvery;
    pinger ??= setInterval(ping, pingEvery);
    spacing = Math.min(PING_SPACING_MS, interval / 4);
    welcome.resolve();
  };
  const settle = (id: string, frame: Frame, refused?: Refusal): boolean => {
    const one = waiting.get(id);
    if (!one) return false;
    waiting.delete(id);
    clearTimeout(one.timer);
    if (refused) one.reject(new RequestRefused(refused));
    else one.resolve(frame);
    return true;
  };
  const say = (text: string): boolean => {
    budget.spend();
    return socket?.send(text) === true;
  };
  const receive = (text: string): void => {
    if (over) return;
    frames += 1;
    // A page in the background has its timers once a minute: what it hears keeps its pings in time.
    if (frames % CLOCK_FRAMES === 0 && performance.now() > pingDue) ping();
    let frame: Frame;
    try {
      frame = JSON.parse(text);
      if (typeof frame !== 'object' || frame === null) throw new SyntaxError('no object');
    } catch {
      return end('the exchange sent a frame that cannot be read.');
    }
    // Every frame proves that the other side lives, once it has welcomed us.
    if (deadline !== undefined && pinger !== undefined) heardSomething();
    if (dialect.isPush(frame)) {
      try {
        return push(frame, text);
      } catch {
        return end('the exchange sent a frame that cannot be read.');
      }
    }
    const heard = dialect.read(frame, text);
    if (heard?.kind === 'welcome') start(heard.pingInterval, heard.pingTimeout);
    else if (heard?.kind === 'pong') answerProbe(heard.id ?? '');
    else if (heard?.kind === 'answer') {
      if (!settle(heard.id, frame, heard.refused) && heard.refused) refuseAll(heard.refused);
    } else if (heard?.kind === 'broken') refuseAll(heard.refused);
    else if (heard?.kind === 'challenge') {
      Promise.resolve(heard.answer).then(say, () => end('the challenge of the exchange cannot be signed.'));
    }
  };
  const refuseAll = (refused: Refusal): void =>
    end(
      `the exchange answered ${word(refused.code)}${refused.reason ? `: ${refused.reason}` : ''}.`,
      refused,
    );

  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  else expect(HANDSHAKE_MS, `no welcome within ${HANDSHAKE_MS} ms.`);
  welcome.promise.catch(() => {});
  const handlers: SocketHandlers = { open: () => {}, text: receive, closed: (why) => end(why) };
  try {
    // A socket that comes after the end is let go of.
    const opening = options.open(handlers).then((made) => {
      socket = made;
      if (over) made.close();
    });
    await Promise.race([opening, welcome.promise]);
    await welcome.promise;
  } catch (error) {
    // Words of others may quote the address, which may hold a token.
    end(error instanceof LinkFailure ? error.message : 'the socket cannot be opened.', undefined, true);
    throw over ?? error;
  }

  return {
    get open() {
      return over === undefined;
    },
    heard: () => frames,
    send: (text) => !over && say(text),
    ask: async (write, ms = ANSWER_MS) => {
      await budget.take(gone.signal);
      if (over) throw over;
      const id = String(++lastId);
      const text = write(id);
      if (text === undefined) return undefined;
      return new Promise<Frame | undefined>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new LinkFailure(`the exchange did not answer within ${ms} ms.`));
        }, ms);
        waiting.set(id, { resolve, reject, timer });
        socket?.send(text);
      });
    },
    probe: () => {
      if (over) return Promise.reject(over);
      alive ??= newProbe();
      const { promise } = alive;
      clearTimeout(pingLater);
      const now = performance.now();
      const wait = Math.max(probedAt + PROBE_MS - now, pingedAt + spacing - now, 0);
      const probe = (): void => {
        probedAt = performance.now();
        ping();
      };
      if (wait === 0) probe();
      else pingLater = setTimeout(probe, wait + 1);
      return promise;
    },
    close: () => end('the connection was closed.', undefined, true),
  };

  function newProbe(): PromiseWithResolvers<void> {
    const probe = Promise.withResolvers<void>();
    const forget = (): void => {
      alive = undefined;
      probeId = undefined;
    };
    probe.promise.then(forget, forget);
    return probe;
  }
};

/** A time that a timer keeps and a gateway can mean; the usual one in place of any other. */
const within = (ms: unknown, usual: number): number =>
  typeof ms === 'number' && ms >= 10 && ms <= 120_000 ? ms : usual;
