import ky from 'ky';
import type { TimeSource } from '../time-source.ts';
import { NoAnswer, type Transport, type TransportOptions } from './transport.ts';

/** The transport for every runtime that has `fetch`. Retries are the request path's business. */
export const createTransport = ({ after }: TransportOptions): Transport => ({
  send: send(after),
});

/** Whether connections can go through a proxy. */
export const canProxy = false;

const send =
  (after: TimeSource['after']): Transport['send'] =>
  async ({ method, base, target, headers, body, timeout, signal }) => {
    if (signal?.aborted) throw new NoAnswer('aborted', undefined, false);
    const control = new AbortController();
    const end = (): void => control.abort();
    const cancel = after(timeout, end);
    signal?.addEventListener('abort', end);
    try {
      const response = await ky(base + target, {
        method,
        headers: headers.flatMap((name, i): [string, string][] =>
          i % 2 ? [] : [[name, headers[i + 1] ?? '']],
        ),
        body: body || null,
        // ky's own signal is held so weakly that a garbage collection ends it; this one lives as long as the call.
        fetch: (request) => fetch(request, { signal: control.signal }),
        // Signed headers must not follow a redirect to somewhere else.
        redirect: 'manual',
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
      });
      const text = await response.text();
      return {
        status: response.status,
        text,
        header: (name) => response.headers.get(name),
        headers: () => response.headers,
      };
    } catch (error) {
      throw new NoAnswer(signal?.aborted ? 'aborted' : control.signal.aborted ? 'timeout' : 'network', error);
    } finally {
      cancel();
      signal?.removeEventListener('abort', end);
    }
  };
