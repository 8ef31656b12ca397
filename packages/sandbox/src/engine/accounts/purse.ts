import { Refusal } from '../../refusal.ts';
import type { AccountName, Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';

/** One account of one customer. */
export interface Purse {
  readonly uid: string;
  readonly account: AccountName;
}

const NAMES: Readonly<Record<string, AccountName>> = {
  MAIN: 'main',
  TRADE: 'trade',
  TRADE_HF: 'trade',
  MARGIN: 'margin',
  MARGIN_V2: 'margin',
  CONTRACT: 'futures',
  UNIFIED: 'unified',
};

/** The account that a request means by a word such as `TRADE`, `margin_v2`, or `ISOLATED` with a pair as its tag. */
export const accountNamed = (exchange: Exchange, word: string, tag: string | undefined): AccountName => {
  const upper = word.toUpperCase();
  if (upper === 'ISOLATED' || upper === 'ISOLATED_V2') {
    if (tag === undefined || !exchange.spotMarkets.get(tag)?.info.marginEnabled)
      throw new Refusal('130303', 'The tag of an isolated account is a pair with isolated margin.');
    return `isolated:${tag}`;
  }
  const account = NAMES[upper];
  if (!account) throw new Refusal('400100', `The sandbox has no ${word} account.`);
  return account;
};

export const isIsolated = (account: AccountName): account is `isolated:${string}` =>
  account.startsWith('isolated:');

/** The pair of an isolated account; undefined for any other. */
export const pairOf = (account: AccountName): string | undefined =>
  isIsolated(account) ? account.slice('isolated:'.length) : undefined;

/** How histories name an account. */
export const wordOf = (account: AccountName): string =>
  isIsolated(account) ? 'ISOLATED' : account === 'futures' ? 'CONTRACT' : account.toUpperCase();

/** How the reasons of balance pushes begin: `main.transfer`, `isolated_BTC-USDT.transfer`. */
export const relation = (account: AccountName, what: string): string =>
  `${account.replace(':', '_')}.${what}`;

/** A balance if there ever was one; looking does not make one. */
export const peekBalance = (
  exchange: Exchange,
  { uid, account }: Purse,
  currency: string,
): Balance | undefined => exchange.customer(uid).balances.get(account)?.get(currency);
