import type { Amount } from '../amount.ts';
import type { AccountName } from '../customers.ts';

export type ConvertAccount = 'FUNDING' | 'TRADING' | 'BOTH';

/** A swap's two sides. The price is how much of `to` one of `from` brings. */
export interface Swap {
  readonly from: string;
  readonly to: string;
  readonly fromSize: Amount;
  readonly toSize: Amount;
  readonly price: Amount;
}

/** A rate that binds the exchange for a while. */
export interface ConvertQuote extends Swap {
  readonly id: string;
  readonly uid: string;
  /** Milliseconds. */
  readonly validUntil: number;
}

export interface ConvertOrder extends Swap {
  readonly id: string;
  readonly uid: string;
  readonly clientOrderId: string;
  readonly type: 'MARKET' | 'LIMIT';
  readonly account: ConvertAccount;
  /** What an open limit order keeps, by account. */
  readonly held: Map<AccountName, Amount>;
  status: 'OPEN' | 'SUCCESS' | 'CANCELLED' | 'FAIL';
  readonly createdAt: number;
  readonly expiresAt: number;
  endedAt: number | undefined;
}
