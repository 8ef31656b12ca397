import { send } from '#transport';
import type { Answer } from './api-promise.ts';
import type { CallOptions } from './client.ts';
import type { EndpointSpec } from './endpoint.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Settings } from './options/settings.ts';
import { addressOf } from './regions.ts';
import { render } from './render.ts';
import type { Signer } from './sign.ts';
import type { WireResponse } from './transport/transport.ts';
import { unwrap } from './unwrap.ts';

export type Request = (
  spec: EndpointSpec,
  params: unknown,
  options?: CallOptions,
) => Promise<Answer<unknown>>;

/** What differs between clients. */
export interface Parts {
  /** Gives the headers of a private call, or throws. */
  readonly authorize: Signer;
  /** Writes a body as JSON. */
  readonly write: (value: unknown) => string;
}

/** The request path, top to bottom: render → address → stamp and sign → send → unwrap. */
export const createRequest =
  (settings: Settings, { authorize, write }: Parts): Request =>
  async (spec, params, options = {}) => {
    const rendered = render(spec, params, write);
    const url = addressOf(spec, settings) + rendered.target;
    const headers: Record<string, string> = { ...settings.region.headers };
    if (rendered.body) headers['Content-Type'] = 'application/json';
    if (spec.channel === 'Private') Object.assign(headers, await authorize(spec, rendered, Date.now()));

    const timeout = options.timeout ?? settings.timeout;
    const limit = AbortSignal.timeout(timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    let response: WireResponse;
    try {
      response = await send({ method: spec.method, url, headers, body: rendered.body, signal });
    } catch (error) {
      if (options.signal?.aborted) throw new AbortedError(spec.id, options.signal.reason);
      if (limit.aborted) throw new TimeoutError(spec.id, timeout);
      throw new NetworkError(spec.id, new URL(url).origin, error);
    }
    return unwrap(spec, response);
  };
