import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import { listOf } from './state.ts';
import { transfer } from './transfers.ts';

const KEPT = 2000;

/** A transfer out of the futures account, as the futures host remembers it. */
export interface TransferOut {
  readonly applyId: string;
  readonly bizNo: string;
  readonly to: 'MAIN' | 'TRADE';
  readonly currency: string;
  readonly value: Amount;
  readonly row: number;
  readonly at: number;
}

export const transferOutOfFutures = (
  exchange: Exchange,
  uid: string,
  { currency, value, to }: Pick<TransferOut, 'currency' | 'value' | 'to'>,
): TransferOut => {
  const bizNo = transfer(exchange, {
    uid,
    clientOid: undefined,
    currency,
    value,
    from: { uid, account: 'futures' },
    to: { uid, account: to === 'MAIN' ? 'main' : 'trade' },
  });
  const { ids, clock, state } = exchange;
  const out: TransferOut = {
    applyId: ids.hex(),
    bizNo,
    to,
    currency,
    value,
    row: ids.row(),
    at: clock.now(),
  };
  pushCapped(listOf(state.accounts.futuresOut, uid), out, KEPT);
  return out;
};
