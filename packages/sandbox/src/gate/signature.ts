import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxKey } from '../keys.ts';
import { Refusal } from '../refusal.ts';

/** How far a request's timestamp may be from the exchange's clock. */
const TOLERANCE_MS = 5000;

export interface SignedRequest {
  readonly method: string;
  /** Path and query exactly as they arrived. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const hmac = (secret: string, ...parts: readonly (string | Buffer)[]): string => {
  const hash = createHmac('sha256', secret);
  for (const part of parts) hash.update(part);
  return hash.digest('base64');
};

/** Percent-encoding is for the wire; KuCoin signs what was meant. A literal `+` stays as it is. */
const meant = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    throw new Refusal('400100', 'The path or query is not percent-encoded UTF-8.', { status: 400 });
  }
};

const header = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name.toLowerCase()];
  if (typeof value !== 'string' || value === '')
    throw new Refusal('400001', `The header ${name} is missing.`);
  return value;
};

const checkTimestamp = (timestamp: string, now: number): void => {
  if (!/^\d{1,15}$/.test(timestamp)) {
    throw new Refusal('400002', 'KC-API-TIMESTAMP is not a time in milliseconds.');
  }
  const off = Number(timestamp) - now;
  if (Math.abs(off) > TOLERANCE_MS) {
    throw new Refusal(
      '400002',
      `KC-API-TIMESTAMP is ${off} ms off the server's clock; ${TOLERANCE_MS} are allowed.`,
    );
  }
};

/**
 * Version 1 sends the passphrase as it is, 2 and 3 hash it alike. A key made for one form never fits the
 * other; 2 and 3 are taken for each other, as clients that always send 2 or always send 3 both work.
 */
const checkPassphrase = (given: string, version: string, key: SandboxKey): void => {
  if (!/^[123]$/.test(version)) throw new Refusal('400009', 'KC-API-KEY-VERSION must be 1, 2 or 3.');
  const plain = version === '1';
  const expected = plain ? key.apiPassphrase : hmac(key.apiSecret, key.apiPassphrase);
  if (plain !== (key.version === 1)) {
    throw new Refusal(
      '400004',
      `This key has version ${key.version}; its passphrase was sent in another form.`,
    );
  }
  if (given !== expected) throw new Refusal('400004', 'The passphrase does not belong to this key.');
};

/** Finds the key that signed a request. Throws the refusal that KuCoin would send. */
export const authenticate = (
  { method, target, headers, body }: SignedRequest,
  keys: ReadonlyMap<string, SandboxKey>,
  now: number,
): SandboxKey => {
  const apiKey = header(headers, 'KC-API-KEY');
  const timestamp = header(headers, 'KC-API-TIMESTAMP');
  const token = headers.authorization;
  // A client that holds an access token signs nothing.
  const byToken = token !== undefined && headers['kc-api-sign'] === undefined;
  const sign = byToken ? '' : header(headers, 'KC-API-SIGN');
  const passphrase = byToken ? '' : header(headers, 'KC-API-PASSPHRASE');
  const version = byToken ? '' : header(headers, 'KC-API-KEY-VERSION');

  checkTimestamp(timestamp, now);
  const key = keys.get(apiKey);
  if (!key) throw new Refusal('400003', 'There is no such API key.');
  if (byToken) {
    if (token.replace(/^Bearer /i, '') !== key.accessToken) {
      throw new Refusal('400400', 'The access token does not belong to this key.');
    }
    return key;
  }
  checkPassphrase(passphrase, version, key);
  if (sign !== hmac(key.apiSecret, timestamp + method + meant(target), body)) {
    throw new Refusal(
      '400005',
      'The signature does not fit. Sign timestamp, method, path with the query as meant (not percent-encoded), and the exact body.',
    );
  }
  return key;
};
