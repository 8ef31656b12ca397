import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { Clock, ExchangeKey, FaultExchange } from './fault-exchange/index.ts';

// A signer of its own: one shared with the client would agree with its mistakes.
const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('base64');

export interface Sending {
  readonly base?: string;
  readonly body?: unknown;
  readonly key?: ExchangeKey;
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds of real time after which the client gives up. */
  readonly patience?: number;
}

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly code?: string;
  readonly msg?: string;
  readonly data?: any;
}

const parseBody = (text: string): object => {
  try {
    return JSON.parse(text);
  } catch {
    // Pages of proxies are no JSON.
    return {};
  }
};

/** Signs and sends a request without any client library; `meant` is path and query before percent-encoding. */
export type Send = (method: string, meant: string, sending?: Sending) => Promise<Reply>;

export const rawClient =
  (exchange: FaultExchange, clock: Clock, agent: http.Agent | false = false): Send =>
  (method, meant, sending = {}) => {
    const { base = exchange.url, body, key = exchange.key, timestamp = clock.now(), patience } = sending;
    const { hostname, port } = new URL(base);
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      'Content-Type': 'application/json',
      'KC-API-KEY': key.apiKey,
      'KC-API-TIMESTAMP': String(timestamp),
      'KC-API-KEY-VERSION': String(key.version),
      'KC-API-PASSPHRASE': key.version === 1 ? key.apiPassphrase : hmac(key.apiSecret, key.apiPassphrase),
      'KC-API-SIGN': hmac(key.apiSecret, timestamp + method + meant + text),
      ...(text === '' ? {} : { 'Content-Length': String(Buffer.byteLength(text)) }),
      ...sending.headers,
    };
    return new Promise((resolve, reject) => {
      let received = '';
      const fail = (cause: Error): void =>
        reject(received === '' ? cause : new Error(`broke off after: ${received}`, { cause }));
      const path = encodeURI(meant);
      const request = http.request({ hostname, port, path, method, headers, agent }, (response) => {
        response.setEncoding('utf8').on('data', (chunk: string) => {
          received += chunk;
        });
        response.on('error', fail);
        response.on('end', () => {
          const { statusCode = 0, headers: got } = response;
          resolve({ ...parseBody(received), status: statusCode, headers: got, text: received });
        });
      });
      if (patience !== undefined) setTimeout(() => request.destroy(new Error('gave up')), patience).unref();
      request.on('error', fail);
      request.end(text);
    });
  };

/** One line on how a call ended: status and code, or the error. */
export const outcome = (call: Promise<Reply>): Promise<string> =>
  call.then(({ status, code }) => `${status} ${code}`).catch((error: Error) => error.message);
