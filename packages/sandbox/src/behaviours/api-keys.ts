import { accountOf } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

/** The ready keys were there before the sandbox started. */
const MADE_AT = 1_735_689_600_000;

/** The number of an account, made of the key that owns it. */
const uidOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000_000, 7);

/** The key that makes the call, as it is: any address may use it. */
const keyInfo: Behaviour = (call) => {
  const { key } = call;
  if (!key) throw new Error(`${call.endpoint.id} needs a key, but the specs call it public.`);
  return {
    remark: 'sandbox',
    apiKey: key.apiKey,
    apiVersion: key.version,
    permission: key.permissions.join(','),
    createdAt: MADE_AT,
    uid: uidOf(accountOf(call).uid),
    isMaster: true,
  };
};

export const apiKeys: Behaviours = {
  'account.account.getApikeyInfo': keyInfo,
};
