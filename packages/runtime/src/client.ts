import type { Answer } from './api-promise.ts';
import { ApiPromise } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { readOptions, type ClientOptions, type Regions } from './options.ts';
import { createRequest } from './request.ts';

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`, wherever it is. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the attempt may take, in place of the client's. */
  readonly timeout?: number | undefined;
}

/** What endpoints and channels need of a client. */
export interface Client {
  /** Calls an endpoint that is given as data. */
  call<R>(spec: EndpointSpec, params?: unknown, options?: CallOptions): ApiPromise<R>;
}

/**
 * Builds a client. Credentials are held in closures, so that no inspection of the client shows them.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createClient = (options: ClientOptions, regions: Regions): Client => {
  const request = createRequest(readOptions(options, regions));
  return {
    call: <R>(spec: EndpointSpec, params?: unknown, callOptions?: CallOptions) =>
      new ApiPromise<R>(request(spec, params, callOptions) as Promise<Answer<R>>),
  };
};
