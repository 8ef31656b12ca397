import { KucoinError, type Outcome } from './kucoin-error.ts';

/** There was an answer, but not KuCoin's JSON: a page of a proxy or of KuCoin's edge, or half a body. */
export class ResponseError extends KucoinError {
  override readonly name: string = 'ResponseError';
  declare readonly status: number;
  declare readonly contentType: string | null;
  /** The beginning of the answer; empty where it is JSON, which may hold what is secret. */
  declare readonly body: string;

  constructor(
    endpoint: string,
    status: number,
    contentType: string | null,
    text: string,
    outcome?: Outcome,
    hint = 'Check the network, the proxy and baseUrl.',
  ) {
    super(endpoint, `the answer is no KuCoin JSON but ${contentType} (HTTP ${status})`, hint, {
      status,
      outcome,
    });
    this.contentType = contentType;
    this.body = contentType?.includes('json') ? '' : text.slice(0, 200);
  }
}
