import type { EndpointSpec } from './endpoint.ts';

/** What is left of a rate-limit pool, as the exchange says with each answer. */
export interface Limits {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the pool is full again. */
  readonly reset: number;
}

/** A result together with the answer it came in. */
export interface Answer<R> {
  readonly data: R;
  readonly status: number;
  readonly headers: Headers;
  /** Absent where the exchange sends no limits. */
  readonly limits: Limits | undefined;
  readonly endpoint: EndpointSpec;
  /** For orders: how it is known that the exchange took it. */
  readonly order?: OrderAnswer | undefined;
}

/** An order that the exchange has taken. */
export interface OrderAnswer {
  /** By its answer, or, where that was lost, by a look-up. */
  readonly via: 'answer' | 'look-up';
  readonly clientOid: string | undefined;
  readonly orderId: string | undefined;
  /** The order as the look-up gave it. */
  readonly found?: Readonly<Record<string, unknown>> | undefined;
}

const ignore = (): void => {};

/** The promise of a call's result; `.withResponse()` gives the answer around it as well. */
export class ApiPromise<R> extends Promise<R> {
  readonly #answer: Promise<Answer<R>>;

  constructor(answer: Promise<Answer<R>>) {
    // The base promise is never used: a second one that rejects unseen would end the process.
    super(ignore);
    this.#answer = answer;
  }

  /** The result with status, headers and rate limits. */
  withResponse(): Promise<Answer<R>> {
    return this.#answer;
  }

  // `catch` and `finally` go through `then`.
  override then<A = R, B = never>(
    onResolved?: ((value: R) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // One reaction and not two: every call pays for it.
    const read = onResolved
      ? ({ data }: Answer<R>) => onResolved(data)
      : ({ data }: Answer<R>) => data as unknown as A;
    return this.#answer.then(read, onRejected);
  }

  /** Derived promises are plain ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }
}
