import { ApiPromise, type Answer } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { stringify } from './json.ts';
import { readCredentials } from './options/credentials.ts';
import { nearest } from './options/nearest.ts';
import type { ClientOptions, Regions } from './options/options.ts';
import { readSettings } from './options/settings.ts';
import { createRequest, type Request } from './request.ts';
import { createSigner } from './sign.ts';

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

const OPTIONS = [
  'apiKey', 'apiSecret', 'apiPassphrase', 'apiAccessToken', 'apiKeyVersion', 'apiRegion', 'baseUrl', 'timeout',
]; // prettier-ignore

/**
 * Builds a client. Credentials are held in closures, so that no inspection of the client shows them.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createClient = (options: ClientOptions, regions: Regions): Client => {
  const settings = readSettings(
    options,
    regions,
    OPTIONS,
    (name) => `Did you mean ${nearest(name, OPTIONS)}?`,
  );
  const authorize = createSigner(readCredentials(options));
  return clientOf(createRequest(settings, { authorize, write: stringify }));
};

/** The client around a request path. */
export const clientOf = (request: Request): Client => ({
  call: <R>(spec: EndpointSpec, params?: unknown, options?: CallOptions) =>
    new ApiPromise<R>(request(spec, params, options) as Promise<Answer<R>>),
});
