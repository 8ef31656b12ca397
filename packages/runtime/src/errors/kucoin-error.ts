/**
 * The base of every error that kucoin-typed throws. The message starts with the id of the endpoint or channel, says
 * what happened and then what to do. No error holds a request: nothing secret can be printed with it.
 */
export class KucoinError extends Error {
  override readonly name: string = 'KucoinError';
  /** The id of the endpoint or channel, e.g. `spot.market.getTicker`. */
  readonly endpoint: string;

  constructor(endpoint: string, what: string, cure: string, options?: ErrorOptions) {
    super(`${endpoint}: ${what}\n${cure}`, options);
    this.endpoint = endpoint;
  }
}
