import { badParameter } from '../refusal.ts';
import type { Customer } from './customers.ts';

/** The highest VIP level. */
const LAST_VIP = 12;

type People = ReadonlyMap<string, Customer>;

export const customerOf = (people: People, uid: string): Customer => {
  const customer = people.get(uid);
  if (!customer) throw badParameter('uid', 'is no customer');
  return customer;
};

/** The customer whose VIP level and pools count: the master account. */
export const masterOf = (people: People, customer: Customer): Customer =>
  customer.parent === undefined ? customer : customerOf(people, customer.parent);

/** Changes a customer's VIP level, its master's if it is a sub-account: the whole family has one. */
export const setVip = (people: People, uid: string, vip: number): void => {
  if (!Number.isInteger(vip) || vip < 0 || vip > LAST_VIP)
    throw badParameter('vip', `must be a whole number from 0 to ${LAST_VIP}`);
  const master = masterOf(people, customerOf(people, uid));
  for (const customer of people.values())
    if (customer === master || customer.parent === master.uid) customer.vip = vip;
};
