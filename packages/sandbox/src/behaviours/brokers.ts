import { brokerClients } from './broker-clients.ts';
import { brokerKeys } from './broker-keys.ts';
import { brokerKyc } from './broker-kyc.ts';
import { brokerMarkups } from './broker-markups.ts';
import { brokerRecords } from './broker-records.ts';
import { brokerTransfers } from './broker-transfers.ts';
import type { Behaviours } from './call.ts';

/** What ND brokers do for their clients. */
export const brokers: Behaviours = {
  ...brokerClients,
  ...brokerKeys,
  ...brokerTransfers,
  ...brokerRecords,
  ...brokerKyc,
  ...brokerMarkups,
};
