import { requireMaster, subAccountsOf } from '../../engine/accounts/sub-accounts.ts';
import type { Customer } from '../../engine/customers.ts';
import { readExpiry, readIpWhitelist, readPermissions, showPermissions } from '../../gate/key-fields.ts';
import { createKey, deleteKey, findKey, keysOf, modifyKey } from '../../gate/keys.ts';
import type { ApiKey, KeyStore } from '../../gate/keys.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const storeOf = ({ venue }: Call): KeyStore => venue.gate.state.keys;

const subOf = (call: Call): Customer => {
  requireMaster(call.exchange, uidOf(call));
  const found = subAccountsOf(call.exchange, uidOf(call)).find(({ name }) => name === text(call, 'subName'));
  if (!found) throw new Refusal('400100', 'There is no sub-account of this name.', { absent: 'subName' });
  return found;
};

const whitelist = ({ ipWhitelist }: ApiKey): object =>
  ipWhitelist.length === 0 ? {} : { ipWhitelist: ipWhitelist.join(',') };

const add: Behaviour = (call) => {
  const { uid, name } = subOf(call);
  const apiPassphrase = text(call, 'passphrase');
  if (apiPassphrase.length < 7 || apiPassphrase.length > 32)
    throw badParameter('passphrase', 'must be 7 to 32 characters');
  const { clock, ids } = call.exchange;
  const key = createKey(storeOf(call), {
    uid,
    apiKey: ids.hex(),
    apiPassphrase,
    permissions: readPermissions(optionalText(call, 'permission') ?? 'General'),
    ipWhitelist: readIpWhitelist(optionalText(call, 'ipWhitelist') ?? ''),
    remark: text(call, 'remark'),
    createdAt: clock.now(),
    expiresAt: readExpiry(optionalText(call, 'expire'), clock.now()),
  });
  return {
    subName: name,
    remark: key.remark,
    apiKey: key.apiKey,
    apiSecret: key.apiSecret,
    apiVersion: key.version,
    passphrase: apiPassphrase,
    permission: showPermissions(key.permissions),
    ...whitelist(key),
    createdAt: key.createdAt,
  };
};

const list: Behaviour = (call) => {
  const { uid, name } = subOf(call);
  const apiKey = optionalText(call, 'apiKey');
  return keysOf(storeOf(call), uid)
    .filter((key) => apiKey === undefined || key.apiKey === apiKey)
    .map((key) => ({
      subName: name,
      remark: key.remark,
      apiKey: key.apiKey,
      apiVersion: key.version,
      permission: showPermissions(key.permissions),
      ...whitelist(key),
      createdAt: key.createdAt,
      uid: Number(uid),
      isMaster: false,
    }));
};

/** The key that a call names, if it also knows the passphrase. */
const knownKey = (call: Call, uid: string): ApiKey => {
  const key = findKey(storeOf(call), uid, text(call, 'apiKey'));
  if (key.apiPassphrase !== text(call, 'passphrase'))
    throw new Refusal('400004', 'The passphrase of the key is another one.', { status: 200 });
  return key;
};

const modify: Behaviour = (call) => {
  const { uid, name } = subOf(call);
  const { apiKey } = knownKey(call, uid);
  const permission = optionalText(call, 'permission');
  const ipWhitelist = optionalText(call, 'ipWhitelist');
  const expire = optionalText(call, 'expire');
  const key = modifyKey(storeOf(call), uid, apiKey, {
    ...(permission === undefined ? {} : { permissions: readPermissions(permission) }),
    ...(ipWhitelist === undefined ? {} : { ipWhitelist: readIpWhitelist(ipWhitelist) }),
    ...(expire === undefined ? {} : { expiresAt: readExpiry(expire, call.exchange.clock.now()) }),
  });
  return { subName: name, apiKey, permission: showPermissions(key.permissions), ...whitelist(key) };
};

const remove: Behaviour = (call) => {
  const { uid, name } = subOf(call);
  const { apiKey } = knownKey(call, uid);
  deleteKey(storeOf(call), uid, apiKey);
  return { subName: name, apiKey };
};

export const subAccountKeys: Behaviours = {
  'account.subAccount.addSubAccountApi': add,
  'account.subAccount.getSubAccountApiList': list,
  'account.subAccount.modifySubAccountApi': modify,
  'account.subAccount.deleteSubAccountApi': remove,
};
