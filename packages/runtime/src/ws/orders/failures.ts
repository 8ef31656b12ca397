import type { Call, Failure } from '../../attempt.ts';
import { KucoinError, type Outcome } from '../../errors/kucoin-error.ts';
import { NetworkError } from '../../errors/network-error.ts';
import { refuse } from '../../errors/refuse.ts';
import type { Parts } from '../../parts.ts';
import { LinkFailure } from '../link/link.ts';
import { ClientClosed } from './client-closed.ts';
import { causeOf } from './dial.ts';

/** Why a connection ended, as the cause of an error: its words quote no address. */
export const causeIn = (why: string): { readonly code?: string; readonly words: string } => {
  const code = /\b(E[A-Z]{3,}|E[A-Z]+_[A-Z_]+)\b/.exec(why)?.[1];
  return { ...(code ? { code } : {}), words: why.replace(/\.$/, '') };
};

/**
 * How a call failed for which there is no connection: nothing was sent.
 * @throws what is no failure of a connection, such as a `CredentialsError`.
 */
export const unconnected = (
  parts: Pick<Parts, 'findCause'>,
  { spec, isWrite }: Pick<Call, 'spec' | 'isWrite'>,
  address: string,
  error: unknown,
): Failure => {
  if (!(error instanceof LinkFailure)) throw error;
  const outcome: Outcome | undefined = isWrite ? 'not-sent' : undefined;
  const { refused } = error;
  if (error instanceof ClientClosed)
    return {
      error: new KucoinError(spec.id, error.message, 'Make a new client. Nothing was sent.', { outcome }),
      lost: false,
    };
  if (!refused) {
    const details = { outcome, retryable: true };
    return {
      error: new NetworkError(spec.id, address, causeIn(error.message), details),
      lost: false,
      again: 'later',
    };
  }
  const cause = causeOf(parts, error);
  const refusal = { ...refused, status: 0, outcome, retryable: cause?.repeatable === 'yes' };
  return {
    error: refuse(spec, refusal, cause?.cause, {}),
    lost: false,
    refusal,
    cause,
    signed: 'apikey…timestamp…, and the text of the challenge',
    ...(cause?.repeatable === 'yes' && cause.cause !== 'timestamp' ? { again: 'later' as const } : {}),
  };
};
