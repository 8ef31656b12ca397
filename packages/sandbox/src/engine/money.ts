import { ZERO, isNegative, isZero } from './amount.ts';
import type { Amount } from './amount.ts';
import { relation } from './accounts/purse.ts';
import { pushCapped } from './capped.ts';
import type { AccountName, Balance, LedgerEntry } from './customers.ts';
import type { Exchange } from './exchange.ts';

/**
 * All money of the exchange moves through here, always from one balance to another, so that nothing is
 * created or lost. The sum of all balances of a currency, those of the system included, never changes.
 */

const LEDGER_CAP = 10_000;

/** A customer's balance of a currency; an empty one if there never was any. */
export const balanceOf = (
  exchange: Exchange,
  uid: string,
  account: AccountName,
  currency: string,
): Balance => {
  const customer = exchange.customer(uid);
  let ofAccount = customer.balances.get(account);
  if (!ofAccount) customer.balances.set(account, (ofAccount = new Map<string, Balance>()));
  let balance = ofAccount.get(currency);
  if (!balance) {
    balance = { id: exchange.ids.hex(), uid, account, currency, available: ZERO, held: ZERO };
    ofAccount.set(currency, balance);
  }
  return balance;
};

/** Free money from one balance to another. Callers check first that there is enough; below zero it goes back. */
export const move = (from: Balance, to: Balance, value: Amount): void => {
  if (from.currency !== to.currency) throw new Error(`${from.currency} cannot become ${to.currency}.`);
  from.available = from.available.minus(value);
  to.available = to.available.plus(value);
};

/** Held money from one balance to another's free money. */
export const moveHeld = (from: Balance, to: Balance, value: Amount): void => {
  if (from.currency !== to.currency) throw new Error(`${from.currency} cannot become ${to.currency}.`);
  from.held = from.held.minus(value);
  to.available = to.available.plus(value);
};

/** Free money into hold; false and nothing moved if there is not enough. */
export const hold = (balance: Balance, value: Amount): boolean => {
  if (balance.available.lt(value)) return false;
  balance.available = balance.available.minus(value);
  balance.held = balance.held.plus(value);
  return true;
};

/** Held money back to free. */
export const release = (balance: Balance, value: Amount): void => {
  balance.held = balance.held.minus(value);
  balance.available = balance.available.plus(value);
};

/** What changed about a balance, for those who watch. */
export interface BalanceChange {
  readonly balance: Balance;
  /** KuCoin's word, e.g. `trade.setted`, `main.deposit`. */
  readonly event: string;
  readonly available: Amount;
  readonly held: Amount;
  readonly context: Readonly<Record<string, string>>;
  readonly at: number;
}

const NO_CONTEXT = {};

/** Orders of margin accounts hold and settle under the account's own name: `margin.hold`. */
const eventFor = (account: AccountName, event: string): string =>
  account !== 'trade' && event.startsWith('trade.') ? relation(account, event.slice('trade.'.length)) : event;

/** Tells watchers that free or held money of a customer changed by so much. */
export const announce = (
  exchange: Exchange,
  balance: Balance,
  reason: string,
  change: { readonly available?: Amount; readonly held?: Amount },
  context: Readonly<Record<string, string>> = NO_CONTEXT,
): void => {
  if (exchange.customer(balance.uid).system) return;
  const { available = ZERO, held = ZERO } = change;
  const event = eventFor(balance.account, reason);
  exchange.events.emit('balance', { balance, event, available, held, context, at: exchange.clock.now() });
};

/** Writes a row into the customer's account history: `change` is what the balance gained, below zero what it lost. */
export const enter = (
  exchange: Exchange,
  balance: Balance,
  change: Amount,
  bizType: string,
  { fee = ZERO, context = NO_CONTEXT }: { fee?: Amount; context?: Readonly<Record<string, string>> } = {},
): void => {
  const customer = exchange.customer(balance.uid);
  if (customer.system || isZero(change)) return;
  const entry: LedgerEntry = {
    id: exchange.ids.row(),
    account: balance.account,
    currency: balance.currency,
    direction: isNegative(change) ? 'out' : 'in',
    amount: change.abs(),
    fee,
    balance: balance.available.plus(balance.held),
    bizType,
    context,
    at: exchange.clock.now(),
  };
  pushCapped(customer.ledger, entry, LEDGER_CAP);
};
