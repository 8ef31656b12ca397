import { hmac } from '#crypto';
import type { EndpointSpec } from './endpoint.ts';
import { CredentialsError } from './errors/credentials-error.ts';
import type { Credentials } from './options/credentials.ts';
import type { Rendered } from './render.ts';

/** Gives the headers that prove who sends a private call. @throws {CredentialsError} */
export type Signer = (
  spec: EndpointSpec,
  rendered: Rendered,
  timestamp: number,
) => Promise<Record<string, string>>;

/**
 * Makes a signer. The passphrase never changes, so it is signed once.
 *
 * The signature is base64(HMAC-SHA256(secret, timestamp + method + target before percent-encoding + body)).
 * @see https://www.kucoin.com/docs-new/authentication
 */
export const createSigner = ({ key, secret, passphrase, token, version }: Credentials): Signer => {
  let signedPassphrase: string | undefined;
  return async (spec, { target, body }, timestamp) => {
    const stamp = String(timestamp);
    if (token) {
      return {
        Authorization: `Bearer ${token}`,
        'KC-API-TIMESTAMP': stamp,
        ...(key ? { 'KC-API-KEY': key } : {}),
      };
    }
    if (!key || !secret || !passphrase) {
      const given = { apiKey: key, apiSecret: secret, apiPassphrase: passphrase };
      const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [name]));
      throw new CredentialsError(
        spec.id,
        `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
      );
    }
    // Keys of version 1 send the passphrase as it is.
    signedPassphrase ??= version === '1' ? passphrase : await hmac(secret, passphrase);
    return {
      'KC-API-KEY': key,
      'KC-API-SIGN': await hmac(secret, stamp + spec.method + decodeURIComponent(target) + body),
      'KC-API-TIMESTAMP': stamp,
      'KC-API-PASSPHRASE': signedPassphrase,
      'KC-API-KEY-VERSION': version,
    };
  };
};
