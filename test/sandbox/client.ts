import { createHmac } from 'node:crypto';
import http from 'node:http';
import { parse } from '@kucoin-typed/runtime';
import type { SandboxKey, SandboxPartner } from '@kucoin-typed/sandbox';

// Written out here on purpose: a signer shared with the product would agree with its mistakes.

const base64Hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('base64');

export interface Signing {
  readonly key: SandboxKey;
  readonly method: string;
  /** Path and query as they are meant, before any percent-encoding. */
  readonly meant: string;
  readonly body?: string;
  readonly timestamp?: string;
  readonly version?: string;
}

/** The headers of a private call. */
export const signed = ({ key, method, meant, body = '', ...rest }: Signing): Record<string, string> => {
  const timestamp = rest.timestamp ?? String(Date.now());
  const version = rest.version ?? String(key.version);
  return {
    'KC-API-KEY': key.apiKey,
    'KC-API-TIMESTAMP': timestamp,
    'KC-API-KEY-VERSION': version,
    'KC-API-PASSPHRASE': version === '1' ? key.apiPassphrase : base64Hmac(key.apiSecret, key.apiPassphrase),
    'KC-API-SIGN': base64Hmac(key.apiSecret, timestamp + method + meant + body),
  };
};

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly code: string;
  readonly msg: string;
  readonly data: any;
  readonly json: any;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** Sends bytes as they are: no client library in between that tidies paths, headers or bodies. */
export const send = (
  base: string,
  target: string,
  { method = 'GET', headers = {}, body }: Sending = {},
): Promise<Reply> => {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const length: Record<string, string> =
      body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const request = http.request(
      { hostname, port, path: target, method, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode: status = 0, headers: got } = response;
          try {
            const json: any = parse(Buffer.concat(chunks).toString('utf8'));
            const { code, msg, data } = json;
            resolve({ status, headers: got, code, msg, data, json });
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
};

export interface PrivateCall {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Who brought the customer. */
  readonly partner?: SandboxPartner;
  /** Beside those of the signature. */
  readonly headers?: Record<string, string>;
  /** Milliseconds, as text; the time of day by default. */
  readonly timestamp?: string;
}

/** The headers that attribute a call to a partner. */
const attributed = (
  { id, brokerKey, name }: SandboxPartner,
  { apiKey }: SandboxKey,
  timestamp: string,
): Record<string, string> => ({
  'KC-API-PARTNER': id,
  'KC-API-PARTNER-SIGN': base64Hmac(brokerKey, timestamp + id + apiKey),
  'KC-BROKER-NAME': name,
});

/** A private call as a good client makes it. */
export const call = (
  base: string,
  key: SandboxKey,
  { method = 'GET', path, query = {}, body, ...rest }: PrivateCall,
): Promise<Reply> => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item): [string, string] => [name, String(item)]),
  );
  const join = (encode: (text: string) => string): string =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
  const text = body === undefined ? '' : JSON.stringify(body);
  const timestamp = rest.timestamp ?? String(Date.now());
  const headers = {
    ...signed({ key, method, meant: path + join(String), body: text, timestamp }),
    ...(rest.partner ? attributed(rest.partner, key, timestamp) : {}),
    ...rest.headers,
  };
  const target = path.split('/').map(encodeURIComponent).join('/') + join(encodeURIComponent);
  return send(base, target, {
    method,
    headers: text === '' ? headers : { ...headers, 'Content-Type': 'application/json' },
    ...(text === '' ? {} : { body: text }),
  });
};
