import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from './answer.ts';
import type { Answer } from './answer.ts';

/** A key of the exchange's own account; nothing real. */
export interface ExchangeKey {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly apiPassphrase: string;
  readonly version: 1 | 2 | 3;
  /** Whose orders and whose quota. */
  readonly uid: string;
}

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they arrived, percent-encoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request must be processed within this many milliseconds of the time that it was signed with. */
const TOLERANCE_MS = 5000;

const mac = (secret: string, data: Buffer): string =>
  createHmac('sha256', secret).update(data).digest().toString('base64');

/**
 * Who signed a request, or the refusal. `now` is the exchange's time at the moment when the request is processed,
 * which is what makes a request harmless that was held up on its way. Shares nothing with the client's signer: two
 * copies of one mistake would agree.
 */
export const authenticate = (
  { method, target, headers, body }: SignedRequest,
  keys: ReadonlyMap<string, ExchangeKey>,
  refused: ReadonlyMap<string, Answer>,
  now: number,
): ExchangeKey | Answer => {
  const read = (name: string): string | undefined => {
    const value = headers[`kc-api-${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [apiKey, timestamp, sign, passphrase] = [
    read('key'),
    read('timestamp'),
    read('sign'),
    read('passphrase'),
  ];
  const version = read('key-version');
  if (!apiKey || !timestamp || !sign || !passphrase) return refuse('400001', 'A KC-API header is missing.');
  if (!/^\d{13}$/.test(timestamp) || Math.abs(now - Number(timestamp)) >= TOLERANCE_MS) {
    return refuse('400002', 'KC-API-TIMESTAMP Invalid');
  }
  const key = keys.get(apiKey);
  if (!key) return refuse('400003', 'KC-API-KEY not exists');
  const ban = refused.get(apiKey);
  if (ban) return ban;
  // Versions 2 and 3 hash the passphrase alike; version 1 sends it bare.
  const expected =
    version === '2' || version === '3'
      ? mac(key.apiSecret, Buffer.from(key.apiPassphrase))
      : key.apiPassphrase;
  if ((key.version === 1) !== (version === undefined || version === '1') || passphrase !== expected) {
    return refuse('400004', 'KC-API-PASSPHRASE error');
  }
  let meant: string;
  try {
    meant = decodeURIComponent(target);
  } catch {
    return refuse('400005', 'Signature error');
  }
  const signed = Buffer.concat([Buffer.from(timestamp + method.toUpperCase() + meant), body]);
  return sign === mac(key.apiSecret, signed) ? key : refuse('400005', 'Signature error');
};
