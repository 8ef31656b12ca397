/** One answer of REST to what a stream missed. */
export interface Filled<Row> {
  /** The endpoint's id. */
  readonly endpoint: string;
  /** Oldest first; none of them was or will be delivered as a message. */
  readonly rows: readonly Row[];
}

/** Whether nothing is missing any more; if something is, what and why, in words. */
export type Completeness =
  | { readonly complete: true; readonly missing?: undefined }
  | { readonly complete: false; readonly missing: string };

/** What a stream missed, or may have missed. */
export type Gap<Row = unknown> = GapSpan<Row> & Completeness;

interface GapSpan<Row> {
  /** The topic, as the exchange names it. */
  readonly topic: string;
  /**
   * - `connection`: the socket was lost.
   * - `sequence`: numbers of the exchange are missing.
   * - `silence`: the topic said nothing for longer than it should, on a socket that lives.
   * - `overflow`: the reader was too slow, and asked for the newest rather than for all.
   */
  readonly cause: 'connection' | 'sequence' | 'silence' | 'overflow';
  /** Last heard and first heard again, in ms since 1970; by the exchange's clock where its pushes tell the time. */
  readonly from: number;
  readonly to: number;
  /** The last number before and the first one after, where the channel has numbers. */
  readonly fromSequence?: bigint;
  readonly toSequence?: bigint;
  /** What REST told of it. */
  readonly filled: readonly Filled<Row>[];
}

/** A stream stopped hearing some of its topics, and why; it is already about to hear them again. */
export interface Interruption {
  readonly topics: readonly string[];
  /** When, in ms since 1970. */
  readonly at: number;
  readonly why: string;
}

/** The exchange has confirmed topics again. */
export interface Resumption {
  readonly topics: readonly string[];
  readonly at: number;
}

/** A topic was silent for longer than it should; its socket was probed, and it was subscribed to again. */
export interface Silence {
  readonly topic: string;
  /** Milliseconds without a push. */
  readonly quiet: number;
  readonly at: number;
}

/** A topic was refused, or not confirmed in time; it is tried again by itself. */
export interface Failing {
  readonly topic: string;
  readonly error: Error;
  readonly at: number;
}

/** Everything that a stream tells, in order. */
export type StreamEvent<M, Row = unknown> =
  | { readonly type: 'message'; readonly message: M }
  | { readonly type: 'gap'; readonly gap: Gap<Row> }
  | ({ readonly type: 'interrupted' } & Interruption)
  | ({ readonly type: 'resumed' } & Resumption)
  | ({ readonly type: 'silent' } & Silence)
  | ({ readonly type: 'failing' } & Failing);

/** What handlers of a stream are called with. */
export interface StreamHandlers<M, Row = unknown> {
  message: M;
  gap: Gap<Row>;
  interrupted: Interruption;
  resumed: Resumption;
  silent: Silence;
  failing: Failing;
  /** The stream is over; the error says why, if it was not closed. */
  end: Error | undefined;
}

/** How one topic of a stream stands. */
export interface TopicStatus {
  readonly topic: string;
  /** `asking`: subscribed to, not confirmed yet. `waiting`: there is no connection. `failing`: tried again later. */
  readonly state: 'waiting' | 'asking' | 'confirmed' | 'failing';
  /** Pushes so far. */
  readonly messages: number;
  readonly error?: Error;
}

/** How a stream stands. */
export interface StreamStatus {
  readonly topics: readonly TopicStatus[];
  /** Messages that wait for a reader. */
  readonly depth: number;
  /** Milliseconds that the oldest of them has waited. */
  readonly lag: number;
  /** Messages that no reader got, because only the newest count or because there were too many. */
  readonly dropped: number;
  /** Gaps so far. */
  readonly gaps: number;
  readonly ended: boolean;
}
