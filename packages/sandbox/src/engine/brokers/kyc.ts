import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';

/** How long the check of an identity takes. */
const CHECK_MS = 60_000;

/** How far the check of a client's identity has come. What was handed in is not kept. */
export interface Identity {
  status: 'PROCESS' | 'PASS' | 'REJECT';
  rejectReason: string | undefined;
  /** The day on which the document expires, in milliseconds. */
  readonly expiresAt: number;
}

/** Takes what a broker hands in about a client. Only who was rejected, or never asked, may ask. */
export const submitIdentity = (exchange: Exchange, client: string, expiresAt: number): void => {
  const { identities } = exchange.state.brokers;
  const known = identities.get(client);
  if (known && known.status !== 'REJECT')
    throw new Refusal(
      '400100',
      known.status === 'PASS'
        ? 'The identity of this client was accepted already.'
        : 'The identity of this client is being checked.',
    );
  identities.set(client, { status: 'PROCESS', rejectReason: undefined, expiresAt });
  exchange.clock.schedule(exchange.clock.now() + CHECK_MS, 'broker.kyc', client);
};

/** Ends checks: a document that has expired is rejected, any other accepted. */
export const watchKyc = (exchange: Exchange): void => {
  exchange.clock.handle('broker.kyc', (client, at) => {
    const identity = exchange.state.brokers.identities.get(client);
    if (identity?.status !== 'PROCESS') return;
    const hasExpired = identity.expiresAt < at;
    identity.status = hasExpired ? 'REJECT' : 'PASS';
    identity.rejectReason = hasExpired ? 'expireDate:The document has expired' : undefined;
  });
};
