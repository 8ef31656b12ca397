import { ApiPromise, type Answer } from './api-promise.ts';
import type { CallOptions, Client } from './client.ts';
import type { EndpointSpec } from './endpoint.ts';

/** The client around a request path. */
export const clientOf = (
  request: (spec: EndpointSpec, params: unknown, options?: CallOptions) => Promise<Answer<unknown>>,
): Client => ({
  call: <R>(spec: EndpointSpec, params?: unknown, options?: CallOptions) =>
    new ApiPromise<R>(request(spec, params, options) as Promise<Answer<R>>),
});
