import { requireClient } from '../../engine/brokers/clients.ts';
import { readIpWhitelist, readPermissions, showPermissions } from '../../gate/key-fields.ts';
import { createKey, deleteKey, findKey, keysOf, modifyKey } from '../../gate/keys.ts';
import type { ApiKey, KeyStore } from '../../gate/keys.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const storeOf = ({ venue }: Call): KeyStore => venue.gate.state.keys;

const clientOf = (call: Call): string =>
  requireClient(call.exchange, uidOf(call), text(call, 'uid'), 'uid').uid;

/** `123.**.154`: only making a key shows its addresses whole. */
const masked = (address: string): string => {
  const separator = address.includes(':') ? ':' : '.';
  const parts = address.split(separator);
  return [parts[0], '**', parts.at(-1)].join(separator);
};

const view = (key: ApiKey): Readonly<Record<string, unknown>> => ({
  uid: key.uid,
  label: key.remark,
  apiKey: key.apiKey,
  apiVersion: key.version,
  permissions: showPermissions(key.permissions).split(','),
  ipWhitelist: key.ipWhitelist.map(masked),
  createdAt: key.createdAt,
});

type Chosen = Pick<ApiKey, 'permissions' | 'ipWhitelist' | 'remark'>;

const chosen = (call: Call): Chosen => ({
  permissions: readPermissions(call.args['permissions'] as readonly string[]),
  ipWhitelist: readIpWhitelist(call.args['ipWhitelist'] as readonly string[]),
  remark: text(call, 'label'),
});

const add: Behaviour = (call) => {
  const uid = clientOf(call);
  const apiPassphrase = text(call, 'passphrase');
  if (apiPassphrase.length < 7 || apiPassphrase.length > 32)
    throw badParameter('passphrase', 'must be 7 to 32 characters');
  const { ids, clock } = call.exchange;
  const fields = chosen(call);
  const key = createKey(storeOf(call), {
    ...fields,
    uid,
    apiKey: ids.hex(),
    apiPassphrase,
    createdAt: clock.now(),
  });
  return { ...view(key), secretKey: key.apiSecret, ipWhitelist: key.ipWhitelist };
};

const list: Behaviour = (call) => {
  const apiKey = optionalText(call, 'apiKey');
  return keysOf(storeOf(call), clientOf(call))
    .filter((key) => apiKey === undefined || key.apiKey === apiKey)
    .map(view);
};

const modify: Behaviour = (call) => {
  const uid = clientOf(call);
  const { apiKey } = findKey(storeOf(call), uid, text(call, 'apiKey'));
  return view(modifyKey(storeOf(call), uid, apiKey, chosen(call)));
};

const remove: Behaviour = (call) => {
  deleteKey(storeOf(call), clientOf(call), text(call, 'apiKey'));
  return true;
};

export const brokerKeys: Behaviours = {
  'broker.ndBroker.addSubAccountApi': add,
  'broker.ndBroker.getSubAccountAPI': list,
  'broker.ndBroker.modifySubAccountApi': modify,
  'broker.ndBroker.deleteSubAccountAPI': remove,
};
