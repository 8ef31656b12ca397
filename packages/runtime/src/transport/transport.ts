import type { TimeSource } from '../time-source.ts';

/** One HTTP request, complete: nothing is added on the way. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `https://api.kucoin.com`, with a path where `baseUrl` has one; no slash at the end. */
  readonly base: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Empty where there is none. */
  readonly body: string;
  /** Milliseconds until the whole answer must be there. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export interface WireResponse {
  readonly status: number;
  readonly text: string;
  /** One header, by its name in lower case. */
  header(name: string): string | null;
  /** All of them. */
  headers(): Headers;
}

/** How requests travel: two of these exist, and one conformance suite for both. */
export interface Transport {
  /**
   * Sends a request once and reads the whole answer, whatever its status.
   * @throws {NoAnswer} when there is none, or only a part of one.
   */
  send(request: WireRequest): Promise<WireResponse>;
  /** Lets go of idle connections. */
  close?(): Promise<void>;
}

export interface TransportOptions extends Pick<TimeSource, 'after'> {
  /** Default: true. */
  readonly keepAlive?: boolean | undefined;
  /** Default: 1,000. */
  readonly keepAliveMsecs?: number | undefined;
  /** `http:`, `https:` or `socks5:` URL; it may hold a password. */
  readonly proxy?: string | undefined;
}

/** There is no answer, and why. `sent` says whether anything was written to the socket, where the transport knows. */
export class NoAnswer extends Error {
  declare readonly why: 'network' | 'timeout' | 'aborted';
  declare readonly sent: boolean | undefined;

  constructor(why: NoAnswer['why'], cause?: unknown, sent?: boolean) {
    super(why, { cause });
    this.why = why;
    this.sent = sent;
  }
}
