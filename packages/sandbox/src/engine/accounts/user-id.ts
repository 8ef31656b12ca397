import type { Customer } from '../customers.ts';
import type { Exchange } from '../exchange.ts';

/** The 24 hex digits that sub-account routes and private pushes call a user by; the uid is in them. */
export const userIdOf = (uid: string): string => BigInt(uid).toString(16).padStart(24, '0');

/** The customer with this user id or uid. */
export const findUser = ({ state }: Exchange, id: string): Customer | undefined => {
  const direct = state.customers.get(id);
  if (direct) return direct.system ? undefined : direct;
  for (const customer of state.customers.values())
    if (!customer.system && userIdOf(customer.uid) === id) return customer;
  return undefined;
};
