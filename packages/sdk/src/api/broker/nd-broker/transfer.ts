// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface TransferParams {
  currency: string;
  amount: string;
  direction: 'OUT' | 'IN';
  accountType: 'MAIN' | 'TRADE';
  specialUid: string;
  specialAccountType: 'MAIN' | 'TRADE';
  /** At most 128 characters. */
  clientOid: string;
}

export interface TransferResult {
  orderId: string;
}

/**
 * Transfer. `POST /api/v1/broker/nd/transfer` on the broker host.
 *
 * Signed, permission General, pool Broker, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470293
 */
export const transfer: Endpoint<TransferParams, TransferResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.transfer',
  method: 'POST',
  path: '/api/v1/broker/nd/transfer',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: 'General',
  pool: 'Broker',
  weight: 1,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'transfer',
});
