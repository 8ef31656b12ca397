/** A frame as `JSON.parse` reads it. */
export type Frame = Readonly<Record<string, any>>;

/** What a frame means that is no push. */
type Heard =
  | { readonly kind: 'welcome'; readonly pingInterval?: unknown; readonly pingTimeout?: unknown }
  /** The answer to a ping, with its id where the gateway says it. */
  | { readonly kind: 'pong'; readonly id?: string }
  /** The answer to a request; `refused` says why, if it was. */
  | { readonly kind: 'answer'; readonly id: string; readonly refused?: Refusal }
  /** The exchange wants to hear this before it goes on. */
  | { readonly kind: 'challenge'; readonly answer: string | Promise<string> }
  /** An error about the whole connection. */
  | { readonly kind: 'broken'; readonly refused: Refusal };

/** The exchange's no, in its own words. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
}

/** How a gateway talks. */
export interface Dialect {
  /** Whether a frame is a push: the common case, and asked first. */
  isPush(frame: Frame): boolean;
  /** What any other frame means; `undefined` for one that means nothing to us. */
  read(frame: Frame, text: string): Heard | undefined;
  ping(id: string): string;
}

/** Text or a number of a frame as text; empty for anything else. */
export const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
