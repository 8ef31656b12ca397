import { openSubAccount, requireMaster } from '../accounts/sub-accounts.ts';
import type { Customer } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal, badParameter } from '../../refusal.ts';

const NAME = /^[\w ]{1,32}$/;

/** A broker's clients, the oldest first. */
export const clientsOf = (exchange: Exchange, broker: string): readonly Customer[] =>
  [...exchange.state.brokers.clients]
    .filter(([, owner]) => owner === broker)
    .map(([uid]) => exchange.customer(uid));

/** The client of this uid, if the broker opened it. `name` is what the request calls the uid. */
export const requireClient = (exchange: Exchange, broker: string, uid: string, name: string): Customer => {
  if (exchange.state.brokers.clients.get(uid) !== broker)
    throw new Refusal('600101', 'This broker has no client of this uid.', { absent: name });
  return exchange.customer(uid);
};

/** Opens a sub-account for a client of a broker. Names are unique on the whole exchange; brokers may open any number. */
export const addClient = (exchange: Exchange, broker: string, name: string): Customer => {
  const parent = requireMaster(exchange, broker);
  if (!NAME.test(name))
    throw badParameter('accountName', 'must be 1 to 32 letters, digits, blanks or underscores');
  for (const customer of exchange.state.customers.values())
    if (customer.name === name) throw new Refusal('400100', 'There is an account of this name already.');
  const client = openSubAccount(exchange, parent, name, ['Spot', 'Futures']);
  exchange.state.brokers.clients.set(client.uid, broker);
  return client;
};
