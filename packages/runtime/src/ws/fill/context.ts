import type { Client } from '../../client.ts';
import type { FillSpec } from '../facts.ts';
import type { Completeness, Filled } from '../notices.ts';

/** What a topic missed, for whoever asks REST for it. */
export interface MissedSpan {
  readonly client: Client;
  readonly fills: readonly FillSpec[];
  /** What none of them tells, in words. */
  readonly misses?: string | undefined;
  /** The topic's arguments: `symbol`, `type`. */
  readonly args: Readonly<Record<string, string>>;
  /** Ms of the exchange's time: last heard, first heard again. */
  readonly from: number;
  readonly to: number;
  /** The last push before, and the first one after if there was one. */
  readonly before: unknown;
  readonly after: unknown;
  /** Values that a path had in the topic's pushes so far. */
  readonly seenAt: (path: string) => readonly string[];
  /** Whether a row, by the values of its id joined, was delivered as a message; `fill` says by which of the fills. */
  readonly wasDelivered: (fill: FillSpec, id: string) => boolean;
  readonly signal: AbortSignal;
}

/** What REST knew of it. */
export type Fill = Completeness & {
  readonly filled: readonly Filled<unknown>[];
  /** Rows that have an id, to be known again. */
  readonly known?: readonly { readonly fill: FillSpec; readonly id: string }[];
};
