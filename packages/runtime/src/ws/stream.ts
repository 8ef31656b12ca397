import { AbortedError } from '../errors/aborted-error.ts';
import { ParamsError } from '../errors/params-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import type { SubscribeOptions } from './channel.ts';

const SIZE = 10_000;

/**
 * Messages of a channel, in order: `for await`, and `close()` or `await using` when done. Several readers of one
 * stream share its messages; each message goes to one of them.
 */
export class Stream<M> implements AsyncIterableIterator<M>, AsyncDisposable {
  /** Resolves when the exchange has confirmed the subscription. */
  readonly ready: Promise<void>;
  readonly #id: string;
  readonly #size: number;
  readonly #signal: AbortSignal | undefined;
  readonly #waiting: M[] = [];
  readonly #readers: PromiseWithResolvers<IteratorResult<M>>[] = [];
  readonly #confirm: PromiseWithResolvers<void> = Promise.withResolvers();
  #end: { readonly error: unknown } | undefined;
  #onEnd: (() => void) | undefined;

  /** @internal Streams come from channels. */
  constructor(id: string, { signal, buffer = SIZE }: SubscribeOptions = {}) {
    if (!(Number.isInteger(buffer) && buffer > 0))
      throw new ParamsError(id, 'buffer', 'must be a whole number above 0');
    this.#id = id;
    this.#size = buffer;
    this.#signal = signal;
    this.ready = this.#confirm.promise;
    // Who does not wait for `ready` meets the error when reading.
    this.ready.catch(() => {});
    signal?.addEventListener('abort', this.#abort);
    if (signal?.aborted) this.#abort();
  }

  /** @internal */
  get ended(): boolean {
    return this.#end !== undefined;
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
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ value: message, done: false });
    else if (this.#waiting.push(message) > this.#size) {
      const what = `${this.#size} messages waited for a reader.`;
      this.fail(new StreamError(this.#id, what, 'Read faster, subscribe to less, or raise buffer.'));
    }
  }

  /** @internal What has arrived can still be read; then one reader gets the error. */
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
    const reader = Promise.withResolvers<IteratorResult<M>>();
    this.#readers.push(reader);
    return reader.promise;
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

  readonly #abort = (): void => {
    this.#waiting.length = 0;
    this.#finish(new AbortedError(this.#id, { cause: this.#signal?.reason }));
  };

  #finish(error: unknown): void {
    if (this.#end) return;
    this.#end = { error };
    this.#signal?.removeEventListener('abort', this.#abort);
    const early = new StreamError(this.#id, 'closed before it was confirmed.', 'Subscribe again.');
    this.#confirm.reject(error ?? early);
    for (const reader of this.#readers.splice(0)) this.#ended().then(reader.resolve, reader.reject);
    this.#onEnd?.();
  }

  /** An error is thrown once; after it the stream is simply over. */
  #ended(): Promise<IteratorResult<M>> {
    const error = this.#end?.error;
    this.#end = { error: undefined };
    return error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error);
  }
}
