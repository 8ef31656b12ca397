import type { Customer } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import { addressesOf } from './addresses.ts';

export type WithdrawType = 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';

interface Aim {
  readonly uid: string;
  readonly type: WithdrawType;
  readonly address: string;
  /** What the request calls it. */
  readonly addressName: string;
}

/** Whose deposit address it is; undefined for one of the world outside. */
export const ownerOf = (exchange: Exchange, address: string): Customer | undefined =>
  [...exchange.state.customers.values()].find(
    ({ uid, system }) => !system && addressesOf(exchange, uid).some((one) => one.address === address),
  );

/** Who gets what is withdrawn to somebody on this exchange: by uid, or by a deposit address. Nobody has a mail or phone. */
export const findReceiver = (exchange: Exchange, { uid, type, address, addressName }: Aim): Customer => {
  const byUid = exchange.state.customers.get(address);
  const found =
    type === 'ADDRESS' ? ownerOf(exchange, address) : type === 'UID' && !byUid?.system ? byUid : undefined;
  if (!found) throw new Refusal('400100', 'Nobody on this exchange is found there.', { absent: addressName });
  if (found.uid === uid) throw new Refusal('400100', 'A withdrawal goes to somebody else.');
  return found;
};
