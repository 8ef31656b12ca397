import type { EndpointSpec } from '../endpoint.ts';

export type TimeUnit = 's' | 'ms' | 'us' | 'ns';

/** Where a time stands, and what it counts since 1970. */
interface TimeAt {
  readonly at: string;
  readonly unit: TimeUnit;
}

/** Things that have one of these values there. */
interface When {
  readonly at: string;
  readonly is: readonly string[];
}

type Scalar = string | number | boolean;

/**
 * A parameter of a fill. `{symbol}` stands for an argument of the topic, `{symbol?}` for one that may be absent,
 * `{*data.symbol}` for every value seen there. A list is asked for one by one. A table says what a value becomes;
 * what it lacks cannot be asked for.
 */
export type FillParam =
  Scalar | readonly Scalar[] | { readonly of: string; readonly is: Readonly<Record<string, Scalar>> };

/** How REST tells what a topic would have pushed. */
export interface FillSpec {
  /** The endpoint to ask; a history walks itself by `all`. */
  readonly endpoint: { readonly spec: EndpointSpec; readonly all?: unknown; readonly history?: unknown };
  readonly params: Readonly<Record<string, FillParam>>;
  /** It holds for topics with these arguments alone. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Asked once instead of walked: where the list is in the answer; empty where the answer is the list. */
  readonly rows?: string;
  /** When a row happened; where it lasts, when it began. */
  readonly time: TimeAt;
  /** The argument that says how long a row lasts: `{type}`, which is `5min` or the like. */
  readonly lasts?: string;
  /** Rows are listed by an earlier time than theirs: they are asked for from so many ms earlier. */
  readonly before?: number;
  /** Paths whose values are equal where a row and a push are the same event. */
  readonly id?: { readonly push: readonly string[]; readonly row: readonly string[] };
  /** Only pushes with one of these values there have such a row. */
  readonly when?: When;
  /** A row is a state: it counts as delivered only if it has not changed since the gap began. */
  readonly changes?: true;
  /** The answer holds this many of the newest rows, whatever it is asked for. */
  readonly depth?: number;
}

/** The rows of an endpoint that walks its history. */
export type FillRow<E> = E extends { readonly '~history'?: { readonly row: infer Row } } ? Row : never;

/**
 * What a stream has to know of its pushes to account for them. Paths are names with dots between them, from the
 * push's own fields on: `data.tradeId`, `d.E`, `data.candles.0`.
 */
export interface StreamFacts {
  /** The exchange's time of a push. */
  readonly time?: TimeAt;
  /**
   * Numbers that grow; where they are contiguous, the next is the last plus one, and a hole proves a loss. With `when`,
   * only such pushes follow on the one before; others begin anew.
   */
  readonly sequence?: {
    readonly first?: string;
    readonly last: string;
    readonly contiguous?: boolean;
    readonly when?: When;
  };
  /** Values that together name an event, which is delivered once; one that it lacks counts as empty. */
  readonly once?: readonly string[];
  /** What the newest push is kept of, where only the newest counts; the topic if absent. */
  readonly key?: string;
  /** Milliseconds in which a topic that lives pushes at least once; absent where it may be silent for hours. */
  readonly pace?: number;
  readonly fills?: readonly FillSpec[];
  /** What none of the fills tells, in words. */
  readonly misses?: string;
}

/** What a gateway lets one socket do. */
export interface SocketLimits {
  /** Frames that a client may send in `perMs`. */
  readonly frames: number;
  readonly perMs: number;
  /** Topics of one socket; absent where nothing limits them. */
  readonly topics?: number;
  /** Topics that one frame may name. */
  readonly topicsPerRequest: number;
  /** New sockets in a minute. */
  readonly connectsPerMinute: number;
}
