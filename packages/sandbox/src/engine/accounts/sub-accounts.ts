import { createCustomer } from '../customers.ts';
import type { Customer } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal, badParameter } from '../../refusal.ts';

/** What KuCoin gives at the start and adds by VIP level is near this. */
const FIRST_MAX = 5;
const NAME = /^(?=.*[A-Za-z])(?=.*\d)[A-Za-z\d]{7,32}$/;
const PASSWORD = /^(?=.*[A-Za-z])(?=.*\d)\S{7,24}$/;

export type Access = 'Spot' | 'Futures' | 'Margin';

export const subAccountsOf = ({ state }: Exchange, uid: string): readonly Customer[] =>
  [...state.customers.values()].filter(({ parent }) => parent === uid);

/** How many sub-accounts a customer may have. */
export const mostSubAccounts = ({ vip }: Customer): number => FIRST_MAX + vip * 5;

const freeUid = ({ random, state }: Exchange): string => {
  const stream = random.stream('sub-accounts');
  for (;;) {
    const uid = String(stream.int(240_000_000, 249_999_999));
    if (!state.customers.has(uid)) return uid;
  }
};

export interface NewSubAccount {
  readonly parent: string;
  readonly name: string;
  readonly password: string;
  readonly remarks: string;
  readonly access: Access;
}

/** A new customer who belongs to another one. */
export const openSubAccount = (
  exchange: Exchange,
  { uid: parent, site, vip }: Customer,
  name: string,
  access: readonly Access[],
): Customer => {
  const customer = createCustomer({ uid: freeUid(exchange), name, parent, site, vip }, exchange.clock.now());
  customer.access = [...new Set(access)];
  exchange.addCustomer(customer);
  return customer;
};

/** A sub-account without money; the password opens nothing, since there is no web site. */
export const addSubAccount = (exchange: Exchange, wanted: NewSubAccount): Customer => {
  const parent = requireMaster(exchange, wanted.parent);
  if (!NAME.test(wanted.name))
    throw badParameter('subName', 'must be 7 to 32 letters and digits, both of them');
  if (!PASSWORD.test(wanted.password))
    throw badParameter('password', 'must be 7 to 24 characters with letters and digits');
  if (wanted.remarks.length > 24) throw badParameter('remarks', 'is longer than 24 characters');
  const siblings = subAccountsOf(exchange, wanted.parent);
  const counted = siblings.filter(({ uid }) => !exchange.state.brokers.clients.has(uid));
  if (counted.length >= mostSubAccounts(parent))
    throw new Refusal(
      '400100',
      `There are ${counted.length} sub-accounts already, and no more may be opened.`,
    );
  if (siblings.some(({ name }) => name === wanted.name))
    throw new Refusal('400100', 'There is a sub-account of this name already.');
  const customer = openSubAccount(exchange, parent, wanted.name, ['Spot', wanted.access]);
  customer.remarks = wanted.remarks;
  return customer;
};

/** Lets a sub-account trade futures or margin. */
export const allowSubAccount = ({ access }: Customer, what: Access): void => {
  if (!access.includes(what)) access.push(what);
};

/** A master account; sub-accounts have none of their own. */
export const requireMaster = (exchange: Exchange, uid: string): Customer => {
  const customer = exchange.customer(uid);
  if (customer.parent !== undefined)
    throw new Refusal('400007', 'Only the key of the master account may do this.');
  return customer;
};
