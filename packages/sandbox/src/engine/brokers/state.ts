import type { BrokerTransfer } from './transfers.ts';
import type { Identity } from './kyc.ts';
import type { Markup } from './markups.ts';

/** Everything of ND brokers that a snapshot keeps. Plain data. */
export interface BrokersState {
  /** The sub-accounts that brokers opened for their clients: the client's uid, and the broker's. */
  readonly clients: Map<string, string>;
  /** By broker, the oldest first. */
  readonly transfers: Map<string, BrokerTransfer[]>;
  /** By client. */
  readonly identities: Map<string, Identity>;
  /** By client and market. */
  readonly markups: Map<string, Map<string, Markup>>;
}

export const createBrokersState = (): BrokersState => ({
  clients: new Map(),
  transfers: new Map(),
  identities: new Map(),
  markups: new Map(),
});
