import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/** No answer: the host could not be reached, or the connection broke. */
export class NetworkError extends KucoinError {
  override readonly name = 'NetworkError';

  /** `code` is `ECONNREFUSED` and the like; `words` are ours. Those of others are not kept: they may quote a header. */
  constructor(endpoint: string, origin: string, error: unknown, details?: ErrorDetails) {
    let root = error as { cause?: unknown; code?: unknown; words?: string } | undefined;
    while (root?.cause) root = root.cause;
    const code = String(root?.code ?? '');
    const what = `no answer from ${origin}: ${code || root?.words || 'the request failed'}`;
    // A browser keeps from a page why a call to another origin failed; that it is no page's to make is the likeliest.
    const hint = origin.startsWith(globalThis.location?.origin ?? origin)
      ? 'Check the network, the proxy and baseUrl.'
      : 'Call KuCoin from a server, not a web page (CORS).';
    super(endpoint, what, hint, { ...details, code });
  }
}
