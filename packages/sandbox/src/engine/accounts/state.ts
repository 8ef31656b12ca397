import type { ConvertOrder, ConvertQuote } from './convert-types.ts';
import type { DepositAddress } from './addresses.ts';
import type { Deposit } from './deposits.ts';
import type { Withdrawal } from './withdrawals.ts';
import type { TransferOut } from './futures-transfers.ts';

/** Everything about funding that a snapshot keeps, by customer; lists have the oldest first. Plain data. */
export interface AccountsState {
  /** Ids of transfers by the customers' own ids. */
  readonly transfers: Map<string, Map<string, string>>;
  readonly futuresOut: Map<string, TransferOut[]>;
  readonly addresses: Map<string, DepositAddress[]>;
  readonly deposits: Map<string, Deposit[]>;
  readonly withdrawals: Map<string, Withdrawal[]>;
  readonly quotes: Map<string, ConvertQuote>;
  readonly converts: Map<string, ConvertOrder[]>;
}

export const createAccountsState = (): AccountsState => ({
  transfers: new Map(),
  futuresOut: new Map(),
  addresses: new Map(),
  deposits: new Map(),
  withdrawals: new Map(),
  quotes: new Map(),
  converts: new Map(),
});

/** A customer's list, made when it is first asked for. */
export const listOf = <T>(lists: Map<string, T[]>, uid: string): T[] => {
  const known = lists.get(uid);
  if (known) return known;
  const list: T[] = [];
  lists.set(uid, list);
  return list;
};
