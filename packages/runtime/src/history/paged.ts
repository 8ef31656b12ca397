import type { CallOptions, Client } from '../client.ts';
import type { Endpoint } from '../endpoint.ts';
import { HistoryRows } from './history-rows.ts';
import type { HistoryNotice } from './notice.ts';
import { readPlan } from './plan.ts';
import type { HistorySpec } from './spec.ts';

/** A moment: a Date, or ms since 1970. */
export type Time = Date | number;

/** What a walk may set beside its parameters. */
export interface HistoryOptions extends CallOptions {
  /** Called with what the rows do not show: what is no longer kept, what the exchange left out. */
  readonly onNotice?: ((notice: HistoryNotice) => void) | undefined;
  /** The widest span of one call in ms, in place of the known or the usual one. */
  readonly span?: number | undefined;
  /** The time that `until` defaults to and that retention counts from, in ms; `Date.now` unless given. */
  readonly now?: (() => number) | undefined;
}

interface Walk {
  /** The end, included: now unless given. */
  until?: Time | undefined;
  /** Rows of one page; the most that the exchange gives unless given. */
  pageSize?: number | undefined;
}

/** The start, or a token; neither is needed where it is known how far back the list goes. */
type Start<Since extends 'needed' | 'optional'> =
  | { since?: Time | undefined; from: string }
  | (Since extends 'needed'
      ? { since: Time; from?: string | undefined }
      : { since?: Time | undefined; from?: string | undefined });

/** The parameters of a walk: those of the endpoint without what the walk sets, and from when to when. */
export type AllParams<P, Names extends string, Since extends 'needed' | 'optional'> = Omit<
  P extends void ? unknown : P,
  Names
> &
  Walk &
  Start<Since>;

/** The rows in a result: the list in the field `Rows`, or the result itself. */
export type RowOf<R, Rows extends string> = R extends readonly (infer Row)[]
  ? Row
  : Rows extends keyof R
    ? RowOf<NonNullable<R[Rows]>, ''>
    : never;

/** Parameters may be left out where none is required. */
export type AllArguments<A> = object extends A
  ? [params?: A, options?: HistoryOptions]
  : [params: A, options?: HistoryOptions];

/** An endpoint that lists past things: one call gives a page, `.all` walks the whole history. */
export interface PagedEndpoint<P, R, Row, A> extends Endpoint<P, R> {
  /**
   * Walks the history, oldest rows first.
   * @throws {ParamsError} at once, for a time, size or token that it cannot have.
   */
  readonly all: (client: Client, ...args: AllArguments<A>) => HistoryRows<Row>;
  readonly history: HistorySpec;
  /** Never set: carries the types for `Bound`. */
  readonly '~history'?: { readonly row: Row; readonly params: A };
}

/** Adds the walk to an endpoint: apart from the others, which do without the code for it. */
export const paged = <P, R, Row, A>(
  endpoint: Endpoint<P, R>,
  history: HistorySpec,
): PagedEndpoint<P, R, Row, A> => {
  const all = (client: Client, params?: unknown, options: HistoryOptions = {}): HistoryRows<Row> =>
    new HistoryRows<Row>(readPlan(client, endpoint.spec, history, params, options), options.onNotice);
  return Object.assign(endpoint, { all, history: Object.freeze(history) }) as PagedEndpoint<P, R, Row, A>;
};
