import type { Amount } from './amount.ts';

/** Which rules of which KuCoin apply to a customer. */
export type Site = 'global' | 'eu' | 'au' | 'tr';

/** The accounts of one customer; an isolated margin account exists per symbol. */
export type AccountName = 'main' | 'trade' | 'margin' | 'futures' | 'unified' | `isolated:${string}`;

/** One currency in one account. What is held belongs to open orders and is part of neither free nor lost. */
export interface Balance {
  readonly id: string;
  readonly uid: string;
  readonly account: AccountName;
  readonly currency: string;
  available: Amount;
  held: Amount;
}

/** A row of a customer's account history. Amounts are above zero; `direction` says which way. */
export interface LedgerEntry {
  readonly id: number;
  readonly account: AccountName;
  readonly currency: string;
  readonly direction: 'in' | 'out';
  /** Includes the fee. */
  readonly amount: Amount;
  readonly fee: Amount;
  /** Available and held after it. */
  readonly balance: Amount;
  /** KuCoin's word, e.g. `TRADE_EXCHANGE`, `TRANSFER`. */
  readonly bizType: string;
  /** What it belongs to: order, trade, symbol, remark. */
  readonly context: Readonly<Record<string, string>>;
  readonly at: number;
}

/** One user of the exchange; a sub-account is a customer with a parent. */
export interface Customer {
  /** Numeric text, e.g. `235000001`. */
  readonly uid: string;
  readonly parent: string | undefined;
  readonly name: string;
  /** System customers make the markets, take the fees and stand for the outside world; they have no keys and no history. */
  readonly system: boolean;
  /** 0 to 12: decides fees and quotas. */
  vip: number;
  site: Site;
  accountMode: 'CLASSIC' | 'UNIFIED';
  remarks: string;
  /** Frozen by the platform: none of its keys opens anything. */
  frozen: boolean;
  /** What a sub-account may trade, in KuCoin's words: `Spot`, `Futures`, `Margin`. */
  access: string[];
  readonly createdAt: number;
  readonly balances: Map<AccountName, Map<string, Balance>>;
  /** Oldest first. */
  readonly ledger: LedgerEntry[];
}

/** Who is on the other side of what customers do. */
export const SYSTEM = {
  /** Quotes in every book. */
  maker: 'maker',
  /** Trades against the quotes, so that markets live. */
  crowd: 'crowd',
  fees: 'fees',
  /** Deposits come from it, withdrawals go to it. */
  outside: 'outside',
  /** Lends to margin accounts and takes the interest. */
  lender: 'lender',
  /** Pays what a liquidation leaves open. */
  insurance: 'insurance',
  /** Stands between the two sides of a futures trade, of which one may realise its profit before the other its loss. */
  clearing: 'clearing',
} as const;

export interface NewCustomer {
  readonly uid: string;
  readonly name: string;
  readonly parent?: string | undefined;
  readonly site?: Site;
  readonly vip?: number;
  readonly system?: boolean;
}

export const createCustomer = (options: NewCustomer, createdAt: number): Customer => ({
  uid: options.uid,
  parent: options.parent,
  name: options.name,
  system: options.system ?? false,
  vip: options.vip ?? 0,
  site: options.site ?? 'global',
  accountMode: 'CLASSIC',
  remarks: '',
  frozen: false,
  access: ['Spot', 'Futures', 'Margin'],
  createdAt,
  balances: new Map(),
  ledger: [],
});
