// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface TransferParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /**
   * OUT moves money to the broker's sub-account, IN back to the broker.
   * - `OUT`: Movement out of the account.
   * - `IN`: Movement into the account.
   */
  direction: 'OUT' | 'IN';
  /**
   * Broker account to move money from or to: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Funding account, also called main account.
   * - `TRADE`: Spot trading account.
   */
  accountType: 'MAIN' | 'TRADE';
  /** UID of the broker's sub-account; it must be one that this broker created. */
  specialUid: string;
  /**
   * Account of the broker's sub-account: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Funding account of the sub-account.
   * - `TRADE`: Spot trading account of the sub-account.
   */
  specialAccountType: 'MAIN' | 'TRADE';
  /** Your own unique id for the transfer, at most 128 bits. At most 128 characters. */
  clientOid: string;
}

export interface TransferResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

/**
 * For ND brokers: moves funds to or from a sub-account; those cannot withdraw themselves.
 *
 * `POST /api/v1/broker/nd/transfer` on the broker host.
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
  params: 'currency amount direction accountType specialUid specialAccountType clientOid',
});
