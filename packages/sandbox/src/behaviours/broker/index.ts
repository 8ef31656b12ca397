import { brokerClients } from './clients.ts';
import { brokerKeys } from './keys.ts';
import { brokerKyc } from './kyc.ts';
import { brokerMarkups } from './markups.ts';
import { brokerRecords } from './records.ts';
import { brokerTransfers } from './transfers.ts';
import type { Behaviours } from '../call.ts';

/** What ND brokers do for their clients. */
export const brokers: Behaviours = {
  ...brokerClients,
  ...brokerKeys,
  ...brokerTransfers,
  ...brokerRecords,
  ...brokerKyc,
  ...brokerMarkups,
};
