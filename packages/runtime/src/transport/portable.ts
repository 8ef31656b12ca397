import ky from 'ky';
import type { Transport } from './transport.ts';

/** The transport for every runtime that has `fetch`. Retries and time limits are the request path's business. */
export const send: Transport = async ({ method, url, headers, body, signal }) => {
  const response = await ky(url, {
    method,
    headers,
    ...(body ? { body } : {}),
    // ky's own signal is held so weakly that a garbage collection ends it; this one lives as long as the call.
    fetch: (request) => fetch(request, { signal }),
    // Signed headers must not follow a redirect to somewhere else.
    redirect: 'manual',
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
