import { AbortedError } from '../errors/aborted-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import type { SubscribeOptions } from './channel.ts';

const SIZE = 10_000;

/** Messages of a channel, in order, for one reader: `for await`, and `close()` or `await using` when done. */
export class Stream<M> implements AsyncIterableIterator<M>, AsyncDisposable {
  /** Resolves when the exchange has confirmed the subscription. */
  readonly ready: Promise<void>;
  readonly #id: string;
  readonly #size: number;
  readonly #waiting: M[] = [];
  #reader: PromiseWithResolvers<IteratorResult<M>> | undefined;
  #end: { readonly error: unknown } | undefined;
  #confirm: PromiseWithResolvers<void> = Promise.withResolvers();
  #onEnd: (() => void) | undefined;

  /** @internal Streams come from channels. */
  constructor(id: string, { signal, buffer = SIZE }: SubscribeOptions = {}) {
    this.#id = id;
    this.#size = buffer;
    this.ready = this.#confirm.promise;
    // Who does not wait for `ready` meets the error when reading.
    this.ready.catch(() => {});
    const abort = (): void => this.fail(new AbortedError(id, signal?.reason));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  }

  /** @internal */
  confirm(): void {
    this.#confirm.resolve();
  }

  /** @internal Called once, when the stream ends for whatever reason. */
  onEnd(listener: () => void): void {
    if (this.#end) listener();
    else this.#onEnd = listener;
  }

  /** @internal */
  push(message: M): void {
    if (this.#end) return;
    if (this.#reader) {
      this.#reader.resolve({ value: message, done: false });
      this.#reader = undefined;
    } else if (this.#waiting.push(message) > this.#size) {
      this.fail(
        new StreamError(
          this.#id,
          `${this.#size} messages waited for a reader.`,
          'Read faster, subscribe to less, or raise buffer.',
        ),
      );
    }
  }

  /** @internal What has arrived can still be read; then the reader gets the error. */
  fail(error: unknown): void {
    this.#finish(error);
  }

  /** Ends the stream and gives its topics back. */
  close(): void {
    this.#waiting.length = 0;
    this.#finish(undefined);
  }

  next(): Promise<IteratorResult<M>> {
    const value = this.#waiting.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.#end) return this.#ended();
    this.#reader ??= Promise.withResolvers();
    return this.#reader.promise;
  }

  return(): Promise<IteratorResult<M>> {
    this.close();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  #finish(error: unknown): void {
    if (this.#end) return;
    this.#end = { error };
    if (error === undefined) this.#confirm.resolve();
    else this.#confirm.reject(error);
    if (this.#reader) {
      void this.#ended().then(this.#reader.resolve, this.#reader.reject);
      this.#reader = undefined;
    }
    this.#onEnd?.();
  }

  /** An error is thrown once; after it the stream is simply over. */
  #ended(): Promise<IteratorResult<M>> {
    const error = this.#end?.error;
    this.#end = { error: undefined };
    return error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error);
  }
}
