/** One HTTP request, complete: nothing is added on the way. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Empty where there is none. */
  readonly body: string;
  readonly signal: AbortSignal;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a request once and reads the whole answer, whatever its status. Rejects only when there is no answer. */
export type Transport = (request: WireRequest) => Promise<WireResponse>;
