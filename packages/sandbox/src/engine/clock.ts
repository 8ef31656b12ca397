import TinyQueue from 'tinyqueue';

/** Something that happens at a time. Plain data, so that a snapshot can hold it. */
export interface Timer {
  /** Milliseconds. */
  readonly at: number;
  /** Timers of one moment run in the order in which they were made. */
  readonly order: number;
  /** Who handles it, e.g. `order.expire`. */
  readonly kind: string;
  /** What it is about, e.g. an order's id. */
  readonly key: string;
}

export interface ClockState {
  now: number;
  order: number;
  timers: Timer[];
}

/** The exchange's time. It stands still while a request is handled. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The world's time in milliseconds, which need not be the exchange's. */
  readonly real: () => number;
  /** Runs the handler of this kind at that time. There is no way to take it back: handlers look whether it still applies. */
  readonly schedule: (at: number, kind: string, key: string) => void;
  readonly handle: (kind: string, handler: (key: string, at: number) => void) => void;
  /** Lets so many milliseconds pass at once; everything due in between happens in order, each at its own time. */
  readonly advance: (ms: number) => void;
  /** Whether a long time passes at once, so that nobody watches what happens in between. */
  readonly isLeaping: () => boolean;
  /** Catches up with real time; call before anything that asks for the time. */
  readonly sync: () => void;
  readonly state: () => ClockState;
  readonly load: (state: ClockState) => void;
}

export interface ClockOptions {
  /** Real time in milliseconds. */
  readonly real: () => number;
  /** How many times faster than real time; 0 stands still and only `advance` moves it. */
  readonly speed: number;
}

/** What passes at once beyond this is a leap. */
const LEAP_MS = 10_000;

const byTime = (a: Timer, b: Timer): number => a.at - b.at || a.order - b.order;

export const createClock = ({ real, speed }: ClockOptions): Clock => {
  let now = Math.floor(real());
  let order = 0;
  let queue = new TinyQueue<Timer>([], byTime);
  const handlers = new Map<string, (key: string, at: number) => void>();
  /** Where real time and the exchange's were equal last. */
  let anchor = { real: real(), now };
  let running = false;
  /** Where time goes to while it runs. */
  let goal = now;

  const runUntil = (target: number): void => {
    // A handler that asks for the time gets it; one that tries to move it would run timers twice.
    if (running || target <= now) return;
    running = true;
    goal = target;
    try {
      for (let timer = queue.peek(); timer && timer.at <= target; timer = queue.peek()) {
        queue.pop();
        if (timer.at > now) now = timer.at;
        handlers.get(timer.kind)?.(timer.key, timer.at);
      }
      now = target;
    } finally {
      running = false;
    }
  };

  const sync = (): void => {
    if (speed > 0) runUntil(Math.floor(anchor.now + (real() - anchor.real) * speed));
  };

  return {
    now: () => now,
    real,
    schedule: (at, kind, key) => {
      order += 1;
      queue.push({ at, order, kind, key });
    },
    handle: (kind, handler) => void handlers.set(kind, handler),
    advance: (ms) => {
      sync();
      runUntil(now + Math.floor(ms));
      anchor = { real: real(), now };
    },
    isLeaping: () => running && goal - now > LEAP_MS,
    sync,
    state: () => ({ now, order, timers: [...queue.data].sort(byTime) }),
    load: (state) => {
      now = state.now;
      order = state.order;
      queue = new TinyQueue([...state.timers], byTime);
      anchor = { real: real(), now };
    },
  };
};
