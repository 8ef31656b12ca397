/** Something about a history that its rows do not show. No notice ends the walk. */
export interface HistoryNotice {
  /**
   * - `retention`: the exchange no longer has a part of what was asked.
   * - `unknown-retention`: nobody knows how far back the exchange has rows.
   * - `clamped`: the exchange left out the older part of a span; narrower ones are asked from here on.
   * - `outside`: rows outside the span that was asked for; they are left out, and come in their own span if they are in the history.
   * - `other-time`: rows older than the span that was asked for: it means another time than the row shows. They are kept.
   * - `unsettled`: rows that are not final are left out; they come once they are settled.
   * - `truncated`: the exchange shows the newest rows only, and there may be older ones.
   * - `same-key`: two rows of one answer have one key; both are kept.
   */
  readonly kind:
    | 'retention'
    | 'unknown-retention'
    | 'clamped'
    | 'outside'
    | 'other-time'
    | 'unsettled'
    | 'truncated'
    | 'same-key';
  /** The id of the endpoint. */
  readonly endpoint: string;
  readonly message: string;
  /** The span that it is about, in ms. */
  readonly span?: Span;
}

/** From when to when, both included, in ms. */
export interface Span {
  readonly since: number;
  readonly until: number;
}

/** A span as people read it. */
export const showSpan = ({ since, until }: Span): string => `${showTime(since)} to ${showTime(until)}`;

/** A time as people read it, also where no date can hold it. */
export const showTime = (ms: number): string =>
  Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : String(ms);
