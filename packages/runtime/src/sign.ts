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
    const missing = missingOf({ key, secret, passphrase });
    return (spec) => {
      throw incomplete(spec.id, missing, ', or apiAccessToken,');
    };
  }

  const hmac = hmacOf(secret, custom);
  // Keys of version 1 send the passphrase as it is.
  let signedPassphrase = version === '1' ? passphrase : undefined;

  return (spec, rendered, timestamp) => {
    const stamp = String(timestamp);
    const finish = (signed: string, phrase: string): HeaderList | Promise<HeaderList> => {
      signedPassphrase = phrase;
      const headers = [
        'KC-API-KEY', key,
        'KC-API-SIGN', signed,
        'KC-API-TIMESTAMP', stamp,
        'KC-API-PASSPHRASE', phrase,
        'KC-API-KEY-VERSION', version,
      ]; // prettier-ignore
      return attribute ? attribute(spec, rendered, timestamp, headers) : headers;
    };
    const signature = hmac(signedText(spec.method, rendered, stamp));
    const phrase = signedPassphrase ?? hmac(passphrase);
    if (typeof signature === 'string' && typeof phrase === 'string') return finish(signature, phrase);
    return Promise.all([signature, phrase]).then(
      ([signed, known]) => finish(signed, known),
      () => {
        throw unsigned(spec.id);
      },
    );
  };
};

/** The options that a signature lacks. */
export const missingOf = ({
  key,
  secret,
  passphrase,
}: Pick<Credentials, 'key' | 'secret' | 'passphrase'>): string[] =>
  Object.entries({ apiKey: key, apiSecret: secret, apiPassphrase: passphrase }).flatMap(([name, value]) =>
    value ? [] : [name],
  );

/** @param or what would do instead of the three. */
export const incomplete = (id: string, missing: readonly string[], or: string): CredentialsError =>
  new CredentialsError(
    id,
    `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
    `Set apiKey, apiSecret and apiPassphrase${or} on the client.`,
  );

/** The words of a function that holds the secret may quote it, so they are not shown. */
export const unsigned = (id: string): CredentialsError =>
  new CredentialsError(
    id,
    'customSignMessageFn failed or gave no text',
    'Call it apart from the client to see why.',
  );

/** base64(HMAC-SHA256(secret, text)), by the caller's own function where there is one. */
export const hmacOf = (secret: string, custom?: CustomSign): ((text: string) => string | Promise<string>) =>
  custom ? customHmac(custom, secret) : hmacWith(secret);

const HEX_DIGEST = /^[0-9a-f]{64}$/i;

/** Examples on the web return the digest as hexadecimal text; KuCoin wants the same bytes as base64. */
const customHmac =
  (custom: CustomSign, secret: string) =>
  async (message: string): Promise<string> => {
    const signed: unknown = await custom(message, secret);
    if (typeof signed !== 'string' || !/^[\x21-\x7e]+$/.test(signed))
      throw new TypeError('no header can hold it');
    return HEX_DIGEST.test(signed)
      ? btoa(signed.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))))
      : signed;
  };

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
