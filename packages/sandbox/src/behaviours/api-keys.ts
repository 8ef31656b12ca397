import { uidOf } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

/** The key that makes the call, as it is: any address may use it. */
const keyInfo: Behaviour = (call) => {
  const { key, exchange } = call;
  const customer = exchange.customer(uidOf(call));
  return {
    remark: 'sandbox',
    apiKey: key?.apiKey,
    apiVersion: key?.version,
    permission: key?.permissions.join(','),
    createdAt: customer.createdAt,
    uid: Number(customer.uid),
    isMaster: customer.parent === undefined,
  };
};

export const apiKeys: Behaviours = {
  'account.account.getApikeyInfo': keyInfo,
};
