import { KucoinError } from './kucoin-error.ts';

/** No answer: the host could not be reached, or the connection broke. Whether a write took effect is unknown. */
export class NetworkError extends KucoinError {
  override readonly name = 'NetworkError';
  /** `ECONNREFUSED` and the like, where the system says it. Words are not kept: they may quote a header. */
  readonly code: string | undefined;

  constructor(endpoint: string, origin: string, error: unknown) {
    let root = error as { cause?: unknown; code?: unknown } | undefined;
    while (root?.cause) root = root.cause;
    const code = typeof root?.code === 'string' ? root.code : undefined;
    super(
      endpoint,
      `no answer from ${origin}: ${code ?? 'the request failed'}`,
      'Check the network, the proxy and baseUrl.',
    );
    this.code = code;
  }
}
