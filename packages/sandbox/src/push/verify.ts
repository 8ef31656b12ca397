import { customerOf } from '../engine/vip.ts';
import { requireAddress } from '../gate/addresses.ts';
import { hmac, isSame, prepare } from '../gate/digests.ts';
import type { ApiKey } from '../gate/keys.ts';
import { checkPassphrase, checkTimestamp, liveKey } from '../gate/signature.ts';
import { Refusal } from '../refusal.ts';
import type { Venue } from '../venue.ts';

/** What a socket shows to be let in. */
export interface SocketCredentials {
  readonly apiKey: string;
  /** Milliseconds, as text. */
  readonly timestamp: string;
  readonly sign: string;
  readonly passphrase: string;
  /** The caller's IP address. */
  readonly address: string;
}

/** Whether a text was signed with the key's secret. */
export const isSignedBy = (key: ApiKey, sign: string, text: string): boolean =>
  isSame(sign, Buffer.from(hmac(prepare(key).secret, text)));

/** Finds the key that signed this text. Throws the refusal that KuCoin would send. */
export const verifySocket = ({ gate, exchange }: Venue, given: SocketCredentials, signed: string): ApiKey => {
  const { clock } = exchange;
  checkTimestamp(given.timestamp, clock.now(), clock.real());
  const key = liveKey(gate.state.keys, given.apiKey, clock.now());
  if (key.version === 1) throw new Refusal('400008', 'Sockets take no keys of version 1.');
  checkPassphrase(given.passphrase, String(key.version), key);
  if (!isSignedBy(key, given.sign, signed)) throw new Refusal('400005', 'The signature does not fit.');
  requireAddress(key.ipWhitelist, given.address);
  if (customerOf(gate.customers, key.uid).frozen) throw new Refusal('411100', 'The account is frozen.');
  return key;
};
