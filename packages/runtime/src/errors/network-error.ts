import { KucoinError } from './kucoin-error.ts';

/** No answer: the host could not be reached, or the connection broke. Whether a write took effect is unknown. */
export class NetworkError extends KucoinError {
  override readonly name = 'NetworkError';
  /** `ECONNREFUSED` and the like, where the system says it. */
  readonly code: string | undefined;

  constructor(endpoint: string, origin: string, error: unknown) {
    // Only words are kept of what failed: the original may hold the request with its headers.
    let root = error as { cause?: unknown; message?: string; code?: string } | undefined;
    while (root?.cause) root = root.cause;
    const why = root?.code ?? root?.message ?? String(root);
    super(endpoint, `no answer from ${origin}: ${why}`, 'Check the network, the proxy and baseUrl.');
    this.code = root?.code;
  }
}
