import { hmacWith } from '#crypto';
import { CredentialsError } from './errors/credentials-error.ts';
import type { Credentials } from './options/credentials.ts';
import type { PartnerOptions } from './options/options.ts';
import { hmacOf, incomplete, missingOf, unsigned, type CustomSign } from './sign.ts';

/**
 * What a socket proves with that it speaks for a key. The secret stays in here; a proof goes on proving for the key it
 * was made for when the client has another one already.
 */
export interface Proof {
  readonly key: string;
  /** base64(HMAC-SHA256(secret, text)). @throws {CredentialsError} */
  sign(text: string): Promise<string>;
  /** The passphrase as calls carry it: signed, or as it is for keys of version 1. @throws {CredentialsError} */
  passphrase(): Promise<string>;
  /** Attributes what is done to a partner; `undefined` where there is none. */
  partner(
    stamp: string,
    line: 'spot' | 'futures',
  ): Promise<{ readonly id: string; readonly sign: string } | undefined>;
}

/** Gives the proof for whoever asks by an id. @throws {CredentialsError} for a client without a complete key. */
export type Prove = (id: string) => Proof;

/** Sockets know no access token: with one set, they would speak for another account than the calls. */
export const createProve = (
  { key, secret, passphrase, token, version }: Credentials,
  custom?: CustomSign,
  partner?: PartnerOptions,
): Prove => {
  if (token)
    return (id) => {
      throw new CredentialsError(
        id,
        'its socket takes no access token',
        'Use a client with apiKey, apiSecret and apiPassphrase, or the REST endpoint.',
      );
    };
  if (!key || !secret || !passphrase) {
    const missing = missingOf({ key, secret, passphrase });
    return (id) => {
      throw incomplete(id, missing, '');
    };
  }
  const hmac = hmacOf(secret, custom);
  const signFor = async (id: string, text: string): Promise<string> => {
    try {
      return await hmac(text);
    } catch {
      throw unsigned(id);
    }
  };
  return (id) => ({
    key,
    sign: (text) => signFor(id, text),
    passphrase: async () => (version === '1' ? passphrase : signFor(id, passphrase)),
    partner: async (stamp, line) => {
      if (!partner) return undefined;
      const { id: name, key: brokerKey } = (line === 'futures' ? partner.futures : undefined) ?? partner;
      return { id: name, sign: await hmacWith(brokerKey)(`${stamp}${name}${key}`) };
    },
  });
};
