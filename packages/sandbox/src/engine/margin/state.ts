import type { Amount } from '../amount.ts';
import type { AccountName } from '../customers.ts';
import type { Purchase, Redemption } from './lending.ts';

/** What a margin account owes of one currency. */
export interface Loan {
  principal: Amount;
  /** Owed besides; charged each hour. */
  interest: Amount;
}

export interface BorrowRecord {
  readonly orderNo: string;
  readonly account: AccountName;
  readonly currency: string;
  /** Asked for and got. */
  readonly size: Amount;
  readonly actualSize: Amount;
  readonly at: number;
}

export interface RepayRecord {
  readonly orderNo: string;
  readonly account: AccountName;
  readonly currency: string;
  readonly principal: Amount;
  readonly interest: Amount;
  readonly at: number;
}

interface InterestRecord {
  readonly account: AccountName;
  readonly currency: string;
  readonly dayRate: Amount;
  readonly interest: Amount;
  readonly at: number;
}

/** Everything about margin and lending that a snapshot keeps, by customer; lists have the oldest first. Plain data. */
export interface MarginState {
  readonly loans: Map<string, Map<AccountName, Map<string, Loan>>>;
  /** Leverage that was set, by customer and account. */
  readonly leverage: Map<string, Map<AccountName, Amount>>;
  readonly borrows: Map<string, BorrowRecord[]>;
  readonly repays: Map<string, RepayRecord[]>;
  readonly interests: Map<string, InterestRecord[]>;
  readonly purchases: Map<string, Purchase[]>;
  readonly redemptions: Map<string, Redemption[]>;
  /** Whether debts are being looked at; nobody owes anything else. */
  watching: boolean;
}

export const createMarginState = (): MarginState => ({
  loans: new Map(),
  leverage: new Map(),
  borrows: new Map(),
  repays: new Map(),
  interests: new Map(),
  purchases: new Map(),
  redemptions: new Map(),
  watching: false,
});
