import { hmacWith } from '#crypto';
import type { EndpointSpec } from './endpoint.ts';
import { CredentialsError } from './errors/credentials-error.ts';
import type { Credentials } from './options/credentials.ts';
import type { PartnerOptions } from './options/options.ts';
import type { Rendered } from './render.ts';

/** Header names and values in turn. */
type HeaderList = string[];

/** Gives the headers that prove who sends a private call. @throws {CredentialsError} */
export type Sign = (
  spec: EndpointSpec,
  rendered: Rendered,
  timestamp: number,
) => HeaderList | Promise<HeaderList>;

/** Signs in place of HMAC-SHA256. */
export type CustomSign = (message: string, secret: string) => string | Promise<string>;

/** The text that is signed: the target before percent-encoding, because KuCoin signs it so. */
const signedText = (method: string, { target, body }: Rendered, stamp: string): string =>
  stamp + method + (target.includes('%') ? decodeURIComponent(target) : target) + body;

/**
 * Makes a signer. What never changes (passphrase, keys of the hash) is computed once.
 *
 * The signature is base64(HMAC-SHA256(secret, timestamp + method + target before percent-encoding + body)).
 * @see https://www.kucoin.com/docs-new/authentication
 */
export const createSign = (
  { key, secret, passphrase, token, version }: Credentials,
  custom?: CustomSign,
  partner?: PartnerOptions,
): Sign => {
  const attribute = partner && key ? createPartner(partner, key) : undefined;
  if (token) {
    return (spec, rendered, timestamp) => {
      const headers = ['Authorization', `Bearer ${token}`, 'KC-API-TIMESTAMP', String(timestamp)];
      if (key) headers.push('KC-API-KEY', key);
      return attribute ? attribute(spec, rendered, timestamp, headers) : headers;
    };
  }
  if (!key || !secret || !passphrase) {
    const given = { apiKey: key, apiSecret: secret, apiPassphrase: passphrase };
    const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [name]));
    return (spec) => {
      throw new CredentialsError(
        spec.id,
        `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
        'Set apiKey, apiSecret and apiPassphrase, or apiAccessToken, on the client.',
      );
    };
  }

  const hmac = custom ? customHmac(custom, secret) : hmacWith(secret);
  // Keys of version 1 send the passphrase as it is.
  const signedPassphrase = version === '1' ? passphrase : hmac(passphrase);
  // Where it is a promise that fails, the first call is told.
  if (typeof signedPassphrase !== 'string') signedPassphrase.catch(() => {});

  return (spec, rendered, timestamp) => {
    const stamp = String(timestamp);
    const signature = hmac(signedText(spec.method, rendered, stamp));
    const finish = (signed: string, phrase: string): HeaderList | Promise<HeaderList> => {
      const headers = [
        'KC-API-KEY', key,
        'KC-API-SIGN', signed,
        'KC-API-TIMESTAMP', stamp,
        'KC-API-PASSPHRASE', phrase,
        'KC-API-KEY-VERSION', version,
      ]; // prettier-ignore
      return attribute ? attribute(spec, rendered, timestamp, headers) : headers;
    };
    return typeof signature === 'string' && typeof signedPassphrase === 'string'
      ? finish(signature, signedPassphrase)
      : Promise.all([signature, signedPassphrase]).then(([signed, phrase]) => finish(signed, phrase));
  };
};

const HEX_DIGEST = /^[0-9a-f]{64}$/i;

/** Examples on the web return the digest as hexadecimal text; KuCoin wants the same bytes as base64. */
const customHmac =
  (custom: CustomSign, secret: string) =>
  (message: string): string | Promise<string> => {
    const signed = custom(message, secret);
    return typeof signed === 'string' ? asBase64(signed) : Promise.resolve(signed).then(asBase64);
  };

const asBase64 = (signed: string): string =>
  HEX_DIGEST.test(signed)
    ? btoa(signed.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))))
    : signed;

/** Adds the headers that attribute a call to a partner: base64(HMAC-SHA256(broker key, timestamp + partner + API key)). */
const createPartner = (
  { id, key, name, verify, futures = { id, key } }: PartnerOptions,
  apiKey: string,
): ((
  spec: EndpointSpec,
  rendered: Rendered,
  timestamp: number,
  headers: HeaderList,
) => HeaderList | Promise<HeaderList>) => {
  const lines = {
    spot: { id, hmac: hmacWith(key) },
    futures: { id: futures.id, hmac: hmacWith(futures.key) },
  };
  return (spec, { target, body }, timestamp, headers) => {
    const isFutures = spec.host === 'futures' || /tradeType(=|":")FUTURES/.test(target + body);
    const line = isFutures ? lines.futures : lines.spot;
    headers.push('KC-API-PARTNER', line.id);
    if (name) headers.push('KC-BROKER-NAME', name);
    if (verify) headers.push('KC-API-PARTNER-VERIFY', 'true');
    const add = (signed: string): HeaderList => {
      headers.push('KC-API-PARTNER-SIGN', signed);
      return headers;
    };
    const signed = line.hmac(`${timestamp}${line.id}${apiKey}`);
    return typeof signed === 'string' ? add(signed) : signed.then(add);
  };
};
