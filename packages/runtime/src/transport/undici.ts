import type { Agent, Dispatcher } from 'undici';
import { createDispatcher, proxyRefusal } from './dispatcher.ts';
import {
  NoAnswer,
  type Transport,
  type TransportOptions,
  type WireRequest,
  type WireResponse,
} from './transport.ts';

/** Longer than undici's 4 s, so that an order after a quiet half minute finds its connection open. */
const IDLE_MS = 30_000;

/**
 * Sends through undici's `dispatch()`: no stream, no `Headers` and no abort controller for each call, which is where
 * `fetch` and `request` spend their time.
 */
export const createUndiciTransport = ({
  keepAlive = true,
  keepAliveMsecs = 1000,
  proxy,
  after,
}: TransportOptions): Transport => {
  const options: Agent.Options = {
    pipelining: keepAlive ? 1 : 0,
    keepAliveTimeout: IDLE_MS,
    // Time limits are the call's own.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { keepAlive, keepAliveInitialDelay: keepAliveMsecs },
  };
  let dispatcher: Dispatcher | undefined;
  return {
    send: (request) => {
      if (request.signal?.aborted) return Promise.reject(new NoAnswer('aborted', undefined, false));
      const { promise, resolve, reject } = Promise.withResolvers<WireResponse>();
      const exchange = new Exchange(request, resolve, reject);
      exchange.cancel = after(request.timeout, () => exchange.fail('timeout'));
      const [origin, path] = split(request);
      dispatcher ??= createDispatcher(options, proxy);
      dispatcher.dispatch(
        { origin, path, method: request.method, headers: request.headers as string[], body: request.body },
        exchange,
      );
      return promise;
    },
    close: async () => {
      const open = dispatcher;
      // A call after this opens connections anew.
      dispatcher = undefined;
      await open?.close();
    },
  };
};

/** A base URL may have a path of its own, which is part of the request's. */
const split = ({ base, target }: WireRequest): [origin: string, path: string] => {
  const slash = base.indexOf('/', 8);
  return slash < 0 ? [base, target] : [base.slice(0, slash), base.slice(slash) + target];
};

const NO_BYTES: Buffer[] = [];

/** One request and its answer, as undici reports them. */
class Exchange implements Dispatcher.DispatchHandler {
  /** Stops the timer. */
  cancel: (() => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: (response: WireResponse) => void;
  readonly #reject: (failure: NoAnswer) => void;
  #abort: (() => void) | undefined;
  #over = false;
  #status = 0;
  #headers: Buffer[] = NO_BYTES;
  /** Most answers are one chunk; the others wait in a list. */
  #first: Buffer | undefined;
  #chunks: Buffer[] | undefined;
  #aborted: (() => void) | undefined;

  constructor(
    request: WireRequest,
    resolve: (response: WireResponse) => void,
    reject: (failure: NoAnswer) => void,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = request.signal;
    if (!request.signal) return;
    this.#aborted = () => this.fail('aborted');
    request.signal.addEventListener('abort', this.#aborted);
  }

  /** Ends the call early. Before undici has a connection nothing is written, and nothing will be. */
  fail(why: NoAnswer['why'], cause?: unknown): void {
    if (this.#over) return;
    this.#end();
    this.#reject(new NoAnswer(why, cause, this.#abort !== undefined));
    this.#abort?.();
  }

  #end(): void {
    this.#over = true;
    this.cancel?.();
    if (this.#aborted) this.#signal?.removeEventListener('abort', this.#aborted);
  }

  /** Undici calls this right before it writes. */
  onConnect(abort: () => void): void {
    if (this.#over) abort();
    else this.#abort = abort;
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    // An interim answer (1xx) is not the answer.
    if (status >= 200) {
      this.#status = status;
      this.#headers = headers;
    }
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (this.#chunks) this.#chunks.push(chunk);
    else if (this.#first) this.#chunks = [this.#first, chunk];
    else this.#first = chunk;
    return true;
  }

  onComplete(): void {
    if (this.#over) return;
    this.#end();
    const whole = this.#chunks ? Buffer.concat(this.#chunks) : this.#first;
    const text = whole?.toString() ?? '';
    this.#resolve(new RawResponse(this.#status, text, this.#headers));
  }

  onError(error: Error): void {
    this.fail('network', proxyRefusal(error) ?? error);
  }
}

/** Compares bytes, whatever their case, and makes no text of them: three headers are looked for in every answer. */
const isNamed = (raw: Buffer | undefined, name: string): boolean => {
  if (raw?.length !== name.length) return false;
  for (let i = name.length - 1; i >= 0; i--) {
    const byte = raw[i] ?? 0;
    const letter = name.charCodeAt(i);
    if (byte !== letter && (byte | 0x20) !== letter) return false;
  }
  return true;
};

/** Headers stay the bytes they came as until somebody asks for one. */
class RawResponse implements WireResponse {
  readonly status: number;
  readonly text: string;
  readonly #raw: readonly Buffer[];

  constructor(status: number, text: string, raw: readonly Buffer[]) {
    this.status = status;
    this.text = text;
    this.#raw = raw;
  }

  header(name: string): string | null {
    for (let i = 0; i < this.#raw.length; i += 2) {
      if (isNamed(this.#raw[i], name)) return this.#raw[i + 1]?.toString('latin1') ?? '';
    }
    return null;
  }

  headers(): Headers {
    const headers = new Headers();
    for (let i = 0; i < this.#raw.length; i += 2) {
      headers.append(String(this.#raw[i]), this.#raw[i + 1]?.toString('latin1') ?? '');
    }
    return headers;
  }
}
