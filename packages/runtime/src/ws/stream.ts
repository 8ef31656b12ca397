import { checkHandler } from '../check-handler.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { ParamsError } from '../errors/params-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import type { SubscribeOptions } from './channel.ts';
import type { StreamEvent, StreamHandlers, StreamStatus, TopicStatus } from './notices.ts';
import { createQueue, type Queue } from './queue.ts';

const SIZE = 10_000;
const EVENTS = ['message', 'gap', 'interrupted', 'resumed', 'silent', 'failing', 'end'];

type Handler = (value: any) => void;

/** What feeds a stream, and lets go of it. */
export interface Feed {
  status(): readonly TopicStatus[];
  leave(): void;
  /** Subscribes to its topics anew, on a socket that lives. */
  renew(): void;
}

/**
 * Messages of a channel, in order: `for await`, or `on('message', …)`; `close()`, an `AbortSignal` or `await using` when
 * done. It outlives its connections: what happened meanwhile is told by `gap`, `interrupted` and `resumed`, as handlers
 * or, in order with the messages, by `events()`. Several readers of one stream share its messages; each message goes to
 * one of them. With a handler for `message` readers get none.
 */
export class Stream<M, Row = unknown> implements AsyncIterableIterator<M>, AsyncDisposable {
  /** Resolves when the exchange has confirmed every topic; rejects when it refuses one, or when the stream ends before. */
  readonly ready: Promise<void>;
  readonly #id: string;
  readonly #signal: AbortSignal | undefined;
  readonly #queue: Queue<M>;
  readonly #confirm: PromiseWithResolvers<void> = Promise.withResolvers();
  readonly #handlers: { [K in keyof StreamHandlers<M, Row>]?: Handler[] } = {};
  #onMessage: readonly Handler[] | undefined;
  #ended = false;
  #error: Error | undefined;
  #isLive = false;
  #gaps = 0;
  #feed: Feed | undefined;

  /** @internal Streams come from channels. */
  constructor(id: string, { signal, buffer = SIZE, flow = 'all' }: SubscribeOptions = {}) {
    if (!(Number.isInteger(buffer) && buffer > 0))
      throw new ParamsError(id, 'buffer', 'must be a whole number above 0');
    if (!['all', 'latest', 'drop'].includes(flow))
      throw new ParamsError(id, 'flow', "must be 'all', 'latest' or 'drop'");
    if (signal && typeof signal.addEventListener !== 'function')
      throw new ParamsError(id, 'signal', 'must be an AbortSignal');
    this.#id = id;
    this.#signal = signal;
    this.#queue = createQueue<M>(flow, buffer);
    this.ready = this.#confirm.promise;
    signal?.addEventListener('abort', this.#abort);
    if (signal?.aborted) this.#abort();
  }

  /**
   * Calls a function with every message or notice from now on, at once and in the order of the exchange.
   * @returns a function that takes it back. @throws {ParamsError} for an event that there is not.
   */
  on<K extends keyof StreamHandlers<M, Row>>(
    event: K,
    handler: (value: StreamHandlers<M, Row>[K]) => void,
  ): () => void {
    checkHandler(this.#id, EVENTS, event, handler);
    if (event === 'end' && this.#ended) queueMicrotask(() => this.#call(handler, this.#error));
    const list: readonly Handler[] = this.#handlers[event] ?? [];
    this.#handlers[event] = [...list, handler];
    if (event === 'message') {
      this.#onMessage = this.#handlers.message;
      for (const message of this.#queue.takeAll()) this.#call(handler, message);
    }
    return () => {
      const left = (this.#handlers[event] ?? []).filter((one) => one !== handler);
      this.#handlers[event] = left;
      if (event === 'message') this.#onMessage = left.length > 0 ? left : undefined;
    };
  }

  /** Everything that the stream tells, in order: messages, and what happened to them. It takes the place of other readers. */
  events(): AsyncIterableIterator<StreamEvent<M, Row>> {
    this.#queue.keepNotices();
    const events: AsyncIterableIterator<StreamEvent<M, Row>> = {
      next: () => this.#queue.nextEvent() as Promise<IteratorResult<StreamEvent<M, Row>>>,
      return: async () => {
        this.close();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]: () => events,
    };
    return events;
  }

  /** How the stream stands: its topics, what waits for a reader and for how long. */
  status(): StreamStatus {
    return {
      topics: this.#feed?.status() ?? [],
      ...this.#queue.status(),
      gaps: this.#gaps,
      ended: this.#ended,
    };
  }

  /** Ends the stream and gives its topics back. What waits for a reader is dropped. */
  close(): void {
    this.#queue.clear();
    this.#finish(undefined);
  }

  next(): Promise<IteratorResult<M>> {
    return this.#queue.next();
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

  /** @internal */
  get ended(): boolean {
    return this.#ended;
  }

  /** @internal */
  feedFrom(feed: Feed): void {
    if (this.#ended) feed.leave();
    else this.#feed = feed;
  }

  /** @internal Subscribes to its topics anew: a channel that pushes a snapshot first pushes another one. */
  renew(): void {
    this.#feed?.renew();
  }

  /** @internal Every topic is confirmed, or one was refused. */
  confirm(error?: Error): void {
    if (error) {
      this.ready.catch(() => {});
      this.#confirm.reject(error);
    } else {
      this.#isLive = true;
      this.#confirm.resolve();
    }
  }

  /** @internal `keyOf` tells what the newest message is kept of. */
  push(message: M, keyOf: (message: M) => string): void {
    if (this.#ended) return;
    const handlers = this.#onMessage;
    if (handlers !== undefined) {
      for (const handler of handlers) this.#call(handler, message);
      return;
    }
    const lost = this.#queue.push(message, keyOf);
    if (lost > 0) this.#overflow(lost, keyOf(message));
  }

  /** @internal */
  tell<K extends Exclude<keyof StreamHandlers<M, Row>, 'message' | 'end'>>(
    event: K,
    notice: StreamHandlers<M, Row>[K],
  ): void {
    if (this.#ended) return;
    if (event === 'gap') this.#gaps += 1;
    for (const handler of this.#handlers[event] ?? []) this.#call(handler, notice);
    const isKept = this.#queue.note(
      event === 'gap' ? { type: 'gap', gap: notice } : { type: event, ...(notice as object) },
    );
    // Whoever wants all must not miss a gap either.
    if (!isKept && this.#queue.flow === 'all') this.#overflow(1, '', 'Too many notices');
  }

  /** @internal What has arrived can still be read; then one reader gets the error. */
  fail(error: Error): void {
    this.#finish(error);
  }

  #overflow(lost: number, topic: string, many = `${this.#queue.size} messages`): void {
    if (this.#queue.flow === 'all') {
      const what = `${many} waited for a reader, and there was no room for more.`;
      return this.fail(
        new StreamError(
          this.#id,
          what,
          "Read faster, subscribe to less, raise buffer, or choose flow: 'latest'.",
        ),
      );
    }
    const now = Date.now();
    const missing = `${lost} messages, because their reader was too slow.`;
    const gap = { topic, cause: 'overflow', from: now, to: now, filled: [], complete: false, missing };
    this.tell('gap', gap as StreamHandlers<M, Row>['gap']);
  }

  /** What a handler throws is its own affair: it must not end the connection that others share. */
  #call(handler: Handler, value: unknown): void {
    try {
      handler(value);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  readonly #abort = (): void => {
    this.#queue.clear();
    this.#finish(new AbortedError(this.#id, { cause: this.#signal?.reason }, 'Subscribe again to go on.'));
  };

  #finish(error: Error | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#error = error;
    // Readers meet the error when they read. With handlers alone it must not vanish: like an `error` event that nobody
    // handles it is thrown where nothing catches it, or comes as a rejection of `ready` that nobody handles.
    const isShouted = error !== undefined && this.#onMessage !== undefined && !this.#handlers.end?.length;
    if (isShouted && !(error instanceof AbortedError)) {
      if (this.#isLive)
        queueMicrotask(() => {
          throw error;
        });
    } else this.ready.catch(() => {});
    this.#confirm.reject(
      error ?? new StreamError(this.#id, 'closed before it was confirmed.', 'Subscribe again.'),
    );
    this.#queue.end(error);
    for (const handler of this.#handlers.end ?? []) this.#call(handler, error);
    this.#feed?.leave();
  }
}
