import { send } from '#transport';
import type { Answer } from './api-promise.ts';
import type { CallOptions } from './client.ts';
import type { EndpointSpec } from './endpoint.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { checkTimeout, type Settings } from './options/settings.ts';
import { addressOf } from './regions.ts';
import { render } from './render.ts';
import type { Signer } from './sign.ts';
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
  async (spec, params, { signal, timeout = settings.timeout } = {}) => {
    checkTimeout(timeout);
    const rendered = render(spec, params, write);
    const host = addressOf(spec, settings);
    const headers = {
      'Content-Type': 'application/json',
      ...settings.region.headers,
      // Whatever is not plainly public is signed.
      ...(spec.channel === 'Public' ? {} : await authorize(spec, rendered, Date.now())),
    };

    const control = new AbortController();
    const end = (): void => control.abort();
    const timer = setTimeout(end, timeout);
    signal?.addEventListener('abort', end);
    try {
      if (signal?.aborted) end();
      const { method } = spec;
      const url = host + rendered.target;
      return unwrap(
        spec,
        await send({ method, url, headers, body: rendered.body, signal: control.signal }).catch((error) => {
          if (signal?.aborted) throw new AbortedError(spec.id, signal.reason);
          throw control.signal.aborted
            ? new TimeoutError(spec.id, timeout)
            : new NetworkError(spec.id, host, error);
        }),
      );
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  };
