import { KucoinError, type Outcome } from './kucoin-error.ts';

/** There was an answer, but not KuCoin's JSON: a page of a proxy or of KuCoin's edge, or half a body. */
export class ResponseError extends KucoinError {
  override readonly name: string = 'ResponseError';
  declare readonly status: number;
  readonly contentType: string | null;
  /** The beginning of the answer; empty where it is JSON, which may hold what is secret. */
  readonly body: string;

  constructor(endpoint: string, status: number, contentType: string | null, text: string, outcome?: Outcome) {
    const hint =
      status === 403
        ? "KuCoin's edge turns this address away. Wait a minute."
        : status >= 300 && status < 400
          ? 'Redirects are not followed. Check baseUrl.'
          : 'Check baseUrl and any proxy; try a 5xx again later.';
    super(
      endpoint,
      `the answer is no KuCoin JSON but ${contentType ?? 'nothing known'} (HTTP ${status})`,
      hint,
      {
        status,
        outcome,
      },
    );
    this.contentType = contentType;
    this.body = contentType?.includes('json') ? '' : text.slice(0, 200);
  }
}
