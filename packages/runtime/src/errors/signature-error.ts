import type { Refusal } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';

/** The signature does not fit what the exchange received. */
export class SignatureError extends AuthenticationError {
  override readonly name = 'SignatureError';
  /** The text that was signed: names stand, values are blacked out. */
  readonly signed: string;
  /** What can be wrong, the most likely first. */
  readonly causes: readonly string[];

  constructor(
    endpoint: string,
    refusal: Refusal,
    hint: string,
    { signed, causes }: { readonly signed: string; readonly causes: readonly string[] },
  ) {
    super(
      endpoint,
      refusal,
      `${hint}\nSigned: ${signed}\nIn question: ${causes.join('; ')}.\n${refusal.docs ?? ''}`,
    );
    this.signed = signed;
    this.causes = causes;
  }
}
