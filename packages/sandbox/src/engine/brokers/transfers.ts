import { listOf } from '../accounts/state.ts';
import type { Purse } from '../accounts/purse.ts';
import { transfer } from '../accounts/transfers.ts';
import type { TransferRequest } from '../accounts/transfers.ts';
import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';

const KEPT = 10_000;

/** Money that went between a broker and a client; transfers are done at once. */
export interface BrokerTransfer {
  readonly id: string;
  readonly currency: string;
  readonly amount: Amount;
  readonly from: Purse;
  readonly to: Purse;
  readonly at: number;
}

/** Moves money between a broker and a client. A clientOid that was used before is refused. */
export const brokerTransfer = (exchange: Exchange, request: TransferRequest): BrokerTransfer => {
  const { uid, currency, value, from, to } = request;
  const made: BrokerTransfer = {
    id: transfer(exchange, request),
    currency,
    amount: value,
    from,
    to,
    at: exchange.clock.now(),
  };
  pushCapped(listOf(exchange.state.brokers.transfers, uid), made, KEPT);
  return made;
};

export const requireBrokerTransfer = ({ state }: Exchange, broker: string, id: string): BrokerTransfer => {
  const found = state.brokers.transfers.get(broker)?.find((one) => one.id === id);
  if (!found) throw new Refusal('400100', 'There is no such transfer.', { absent: 'orderId' });
  return found;
};
