import type { Customer } from '../../engine/customers.ts';
import type { ApiKey } from '../../gate/keys.ts';
import { showPermissions } from '../../gate/key-fields.ts';
import { uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const callerOf = (call: Call): { key: ApiKey; customer: Customer } => {
  const customer = call.exchange.customer(uidOf(call));
  if (!call.key) throw new Error(`${call.endpoint.id} needs a key, but the specs call it public.`);
  return { key: call.key, customer };
};

/** What every version says of the key that makes the call. */
const describe = (key: ApiKey, { uid, parent, name }: Customer): Record<string, unknown> => ({
  remark: key.remark,
  apiKey: key.apiKey,
  apiVersion: key.version,
  permission: showPermissions(key.permissions),
  ...(key.ipWhitelist.length > 0 ? { ipWhitelist: key.ipWhitelist.join(',') } : {}),
  createdAt: key.createdAt,
  uid: Number(uid),
  isMaster: parent === undefined,
  ...(parent === undefined ? {} : { subName: name }),
});

const keyInfo: Behaviour = (call) => {
  const { key, customer } = callerOf(call);
  return describe(key, customer);
};

/** The words of `siteType` for the sites. */
const SITE_TYPES = { global: 'global', eu: 'europe', au: 'australia', tr: 'turkey' } as const;

const unifiedKeyInfo: Behaviour = (call) => {
  const { key, customer } = callerOf(call);
  const siteType = SITE_TYPES[customer.site];
  return {
    ...describe(key, customer),
    ...(customer.parent === undefined ? {} : { parentUid: Number(customer.parent) }),
    region: siteType,
    kycStatus: 1,
    ...(key.expiresAt === undefined ? {} : { expiredAt: key.expiresAt }),
    ...(key.partner === undefined ? {} : { thirdPartyApp: key.partner }),
    siteType,
  };
};

export const apiKeys: Behaviours = {
  'account.account.getApikeyInfo': keyInfo,
  'unified.account.getApikeyInfo': unifiedKeyInfo,
  'unifiedV1.account.getApikeyInfo': unifiedKeyInfo,
};
