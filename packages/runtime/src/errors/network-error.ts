import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/** No answer: the host could not be reached, or the connection broke. */
export class NetworkError extends KucoinError {
  override readonly name = 'NetworkError';

  /** `code` is `ECONNREFUSED` and the like. Words are not kept: they may quote a header. */
  constructor(endpoint: string, origin: string, error: unknown, details?: ErrorDetails) {
    let root = error as { cause?: unknown; code?: unknown } | undefined;
    while (root?.cause) root = root.cause;
    const code = typeof root?.code === 'string' ? root.code : '';
    const what = `no answer from ${origin}: ${code || 'the request failed'}`;
    super(endpoint, what, 'Check the network, the proxy and baseUrl.', { ...details, code });
  }
}
