import { ResponseError } from './response-error.ts';

/** KuCoin's edge turns the caller's address away for a while: too many calls, or a blocked region. */
export class IpBlockedError extends ResponseError {
  override readonly name = 'IpBlockedError';
}
