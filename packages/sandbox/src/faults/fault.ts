import type { Host } from '../catalog.ts';

/** Milliseconds: fixed, or drawn by the seed from a range that includes both ends. */
export type Span = number | readonly [least: number, most: number];

/** How a connection breaks: closed as if all were well (FIN), or reset (RST). */
export type Cut = 'closed' | 'reset';

/** When a fault of sockets strikes: at those open now, after a welcome, at a client's frame, or at a push. */
export type Moment = 'now' | 'open' | 'frame' | 'push';

/** What a fault is for. All that is named has to fit; `*` stands for any text. */
export interface Match {
  /** E.g. `spot.order.addOrder`, `futures.*`. */
  readonly endpoint?: string;
  readonly host?: Host;
  readonly method?: string;
  /** Without the query. */
  readonly path?: string;
  /** The API key that a request names. */
  readonly key?: string;
  /** The customer behind the key or the socket's token. */
  readonly uid?: string;
  /** E.g. `/market/match:BTC-USDT`, `/market/*`. */
  readonly topic?: string;
  readonly symbol?: string;
  readonly clientOid?: string;
  readonly orderId?: string;
}

/** What every fault may say beside its own fields. */
interface Terms {
  readonly match?: Match;
  /** So many matches are left alone first. */
  readonly after?: number;
  /** Ends after so many hits; without it, when it is removed. */
  readonly times?: number;
  /** The share of matches that is hit, 0 to 1, by the seed. */
  readonly chance?: number;
  /** Ends so many milliseconds of the exchange's time after the first hit. */
  readonly lasting?: number;
}

interface Commit {
  /** Whether the exchange does what was asked before things go wrong; false if left out. */
  readonly commit?: boolean;
}
interface Refused {
  /** KuCoin's code; each kind has its usual one. */
  readonly code?: string;
  readonly msg?: string;
}

/** The own fields of every kind; `docs/faults.md` says what each does. */
interface KindFields {
  latency: { readonly ms: Span; readonly when?: 'before' | 'after' };
  held: { readonly ms: Span; readonly meanwhile?: Cut };
  'lost-before': { readonly how?: Cut };
  'lost-after': { readonly how?: Cut };
  reset: Commit;
  stall: Commit;
  'half-body': { readonly ending?: Cut | 'stall' | 'cut' };
  'slow-body': { readonly ms: Span; readonly pieces?: number };
  status: { readonly status?: number } & Refused & Commit;
  refused: { readonly code: string; readonly msg?: string; readonly status?: number };
  html: { readonly status?: number; readonly title?: string; readonly error?: number } & Commit;
  garbage: Commit;
  'empty-body': Commit;
  'null-data': Commit;
  'foreign-json': Commit;
  'refused-items': { readonly positions: readonly number[]; readonly code: string; readonly msg?: string };
  'half-done': { readonly items: number };
  unseen: object;
  stale: { readonly ms: number };
  'rate-limited': { readonly headers?: boolean; readonly limit?: number; readonly reset?: number };
  'clock-skew': { readonly ms: number };
  'key-expired': Refused;
  'key-restricted': Refused;
  permission: Refused;
  ip: Refused;
  'unknown-fields': { readonly fields?: Readonly<Record<string, unknown>> };
  'unknown-enums': { readonly fields: readonly string[]; readonly value?: string };
  drop: object;
  repeat: { readonly copies?: number };
  reorder: { readonly by?: Span };
  delay: { readonly ms: Span };
  'socket-kill': {
    readonly on?: Moment;
    readonly code?: number;
    readonly reason?: string;
    readonly abrupt?: boolean;
  };
  silent: { readonly on?: Moment };
  'token-expiry': object;
  'refuse-connect': { readonly status?: number; readonly how?: Cut };
  'half-open': { readonly stage?: 'upgrade' | 'welcome' };
}

export type Kind = keyof KindFields;
export type FaultOf<K extends Kind> = { readonly kind: K } & KindFields[K] & Terms;

/** One way to misbehave, as plain data. */
export type Fault = { [K in Kind]: FaultOf<K> }[Kind];

/** A fault that was added. */
export interface FaultView {
  readonly id: string;
  readonly fault: Fault;
  /** How often it fitted, and how often it struck. */
  readonly matches: number;
  readonly hits: number;
  /** Whether it has struck as often or as long as it was meant to. */
  readonly spent: boolean;
}

export interface FaultHandle extends FaultView {
  readonly remove: () => void;
}

/** Faults on demand. */
export interface Faults {
  /** Sets up a fault; it applies from the next request, push or socket on. Throws a `Refusal` that names a wrong field. */
  readonly add: (fault: Fault) => FaultHandle;
  /** All faults that were not removed, the spent ones as well. */
  readonly list: () => readonly FaultView[];
  readonly clear: () => void;
}
