import type { IncomingHttpHeaders } from 'node:http';
import { queryOf } from '../body.ts';
import { Refusal } from '../refusal.ts';
import { hmac, isSame, prepare } from './digests.ts';
import { optionalHeader, requiredHeader } from './headers.ts';
import type { AccessToken, ApiKey, KeyStore } from './keys.ts';

/** How far a request's timestamp may be from the exchange's clock. */
const TOLERANCE_MS = 5000;

export interface SignedRequest {
  readonly method: string;
  /** Path and query exactly as they arrived. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Who made a call. */
export interface Credentials {
  readonly key: ApiKey;
  /** The access token that stood in for the signature. */
  readonly token: AccessToken | undefined;
  /** The call's own, as text. */
  readonly timestamp: string;
}

/** Percent-encoding is for the wire; KuCoin signs what was meant. A literal `+` stays as it is. */
const meant = (target: string): string => {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    throw new Refusal('400100', 'The path or query is not percent-encoded UTF-8.', { status: 400 });
  }
};

/**
 * The exchange's clock counts. Where that is not the world's, because somebody let time pass or run faster,
 * the world's is good as well: the clients still live in it.
 */
export const checkTimestamp = (timestamp: string, now: number, world: number): void => {
  if (!/^\d{1,15}$/.test(timestamp)) {
    throw new Refusal('400002', 'KC-API-TIMESTAMP is not a time in milliseconds.');
  }
  const off = Number(timestamp) - now;
  if (Math.abs(off) > TOLERANCE_MS && Math.abs(Number(timestamp) - world) > TOLERANCE_MS) {
    throw new Refusal(
      '400002',
      `KC-API-TIMESTAMP is ${off} ms off the server's clock; ${TOLERANCE_MS} are allowed.`,
    );
  }
};

/** The key, unless it is unknown, deleted or expired, which KuCoin does not tell apart. */
export const liveKey = ({ keys }: KeyStore, apiKey: string, now: number): ApiKey => {
  const key = keys.get(apiKey);
  if (!key || (key.expiresAt !== undefined && key.expiresAt <= now))
    throw new Refusal('400003', 'There is no such API key.');
  return key;
};

/**
 * Version 1 sends the passphrase as it is, 2 and 3 hash it alike. A key made for one form never fits the
 * other; 2 and 3 are taken for each other, as clients that always send 2 or always send 3 both work.
 */
export const checkPassphrase = (given: string, version: string, key: ApiKey): void => {
  if (!/^[123]$/.test(version)) throw new Refusal('400009', 'KC-API-KEY-VERSION must be 1, 2 or 3.');
  if ((version === '1') !== (key.version === 1)) {
    throw new Refusal(
      '400004',
      `This key has version ${key.version}; its passphrase was sent in another form.`,
    );
  }
  if (!isSame(given, prepare(key).passphrase))
    throw new Refusal('400004', 'The passphrase does not belong to this key.');
};

const checkToken = ({ tokens }: KeyStore, header: string, key: ApiKey, now: number): AccessToken => {
  const text = header.replace(/^Bearer(?: +|$)/i, '');
  if (text === '') throw new Refusal('400401', 'The Authorization header holds no access token.');
  const token = tokens.get(text);
  if (token?.apiKey !== key.apiKey)
    throw new Refusal('400400', 'The access token does not belong to this key.');
  if (token.expiresAt !== undefined && token.expiresAt <= now)
    throw new Refusal('400400', 'The access token has expired.');
  return token;
};

/**
 * KuCoin's rule is to sign the query as it is meant and to encode it for the wire. Popular clients sign just
 * what they send, encoded or not, and are taken as well.
 */
const checkSignature = (
  sign: string,
  timestamp: string,
  { method, target, body }: SignedRequest,
  key: ApiKey,
): void => {
  const { secret } = prepare(key);
  const start = timestamp + method;
  const fits = (path: string | Buffer, content = body): boolean =>
    isSame(sign, Buffer.from(hmac(secret, start, path, content)));
  const text = meant(target);
  if (fits(text)) return;
  // Node reads a target byte by byte, so this gives back the bytes of unencoded UTF-8.
  if (/[%\u0080-\u00ff]/.test(target) && fits(Buffer.from(target, 'latin1'))) return;
  // The most used JavaScript client signs a DELETE as if its parameters stood in the query, and sends a body.
  if (method === 'DELETE' && body.length > 0 && !target.includes('?')) {
    const none = Buffer.alloc(0);
    if (fits(`${text}?${queryOf(body)}`, none) || fits(`${text}?${queryOf(body, true)}`, none)) return;
  }
  throw new Refusal(
    '400005',
    'The signature does not fit. Sign timestamp, method, path with the query as meant (not percent-encoded), and the exact body.',
  );
};

/** Finds the key that signed a request. Throws the refusal that KuCoin would send. */
export const authenticate = (
  request: SignedRequest,
  store: KeyStore,
  now: number,
  world: number,
): Credentials => {
  const { headers } = request;
  const apiKey = requiredHeader(headers, 'KC-API-KEY');
  const timestamp = requiredHeader(headers, 'KC-API-TIMESTAMP');
  // A client that holds an access token signs nothing.
  if (headers.authorization !== undefined && optionalHeader(headers, 'KC-API-SIGN') === undefined) {
    checkTimestamp(timestamp, now, world);
    const key = liveKey(store, apiKey, now);
    return { key, token: checkToken(store, headers.authorization, key, now), timestamp };
  }
  const sign = requiredHeader(headers, 'KC-API-SIGN');
  const passphrase = requiredHeader(headers, 'KC-API-PASSPHRASE');
  const version = requiredHeader(headers, 'KC-API-KEY-VERSION');
  checkTimestamp(timestamp, now, world);
  const key = liveKey(store, apiKey, now);
  checkPassphrase(passphrase, version, key);
  checkSignature(sign, timestamp, request, key);
  return { key, token: undefined, timestamp };
};
