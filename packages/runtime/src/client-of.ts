import { ApiPromise, type Answer } from './api-promise.ts';
import type { CallOptions, Client } from './client.ts';
import type { EndpointSpec } from './endpoint.ts';
import type { PublicOptions } from './options/options.ts';

/** The client around a request path. */
export const clientOf = (
  request: (spec: EndpointSpec, params: unknown, options?: CallOptions) => Promise<Answer<unknown>>,
  options?: PublicOptions,
): Client => ({
  options,
  call: <R>(spec: EndpointSpec, params?: unknown, callOptions?: CallOptions) =>
    new ApiPromise<R>(request(spec, params, callOptions) as Promise<Answer<R>>),
});
