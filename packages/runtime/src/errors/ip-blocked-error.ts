import type { Outcome } from './kucoin-error.ts';
import { ResponseError } from './response-error.ts';

/** KuCoin's edge turns the caller's address away for a while: too many calls, or a blocked region. */
export class IpBlockedError extends ResponseError {
  override readonly name = 'IpBlockedError';

  constructor(endpoint: string, status: number, contentType: string | null, text: string, outcome?: Outcome) {
    const hint = "KuCoin's edge turns this address away. Wait a minute: calling on makes it longer.";
    super(endpoint, status, contentType, text, outcome, hint);
  }
}
