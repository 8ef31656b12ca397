import type { Customer } from '../customers.ts';
import type { Exchange } from '../exchange.ts';

/** The 24 hex digits that sub-account routes and private pushes call a user by; the uid is in them. */
export const userIdOf = ({ uid, createdAt }: Customer): string =>
  Math.floor(createdAt / 1000)
    .toString(16)
    .padStart(8, '0')
    .slice(-8) + Number(uid).toString(16).padStart(16, '0');

/** The customer with this user id or uid. */
export const findUser = ({ state }: Exchange, id: string): Customer | undefined => {
  const direct = state.customers.get(id);
  if (direct) return direct.system ? undefined : direct;
  for (const customer of state.customers.values())
    if (!customer.system && userIdOf(customer) === id) return customer;
  return undefined;
};
