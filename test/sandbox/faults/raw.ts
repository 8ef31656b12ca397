import net from 'node:net';
import type { SandboxKey } from '@kucoin-typed/sandbox';
import { signed } from '../client.ts';

export interface Raw {
  /** All that came. */
  readonly text: string;
  /** What became of the connection within the patience of the caller. */
  readonly ended: 'closed' | 'reset' | 'open';
  /** When each piece came, in milliseconds from the start. */
  readonly times: readonly number[];
}

/** Writes bytes to a server and keeps what happens, down to how the connection ends. */
export const raw = (base: string, bytes: string | Buffer, patience = 300): Promise<Raw> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(base);
    const begun = performance.now();
    const times: number[] = [];
    let text = '';
    const socket = net.connect(Number(port), hostname, () => socket.write(bytes));
    const done = (ended: Raw['ended']): void => {
      socket.destroy();
      resolve({ text, ended, times });
    };
    socket.setTimeout(patience, () => done('open'));
    socket.on('data', (chunk: Buffer) => {
      times.push(performance.now() - begun);
      text += chunk.toString();
    });
    socket.on('error', () => done('reset'));
    socket.on('end', () => done('closed'));
  });

/** A request as text, signed if a key is given. */
export const request = (method: string, path: string, key?: SandboxKey, content?: object): string => {
  const body = content ? JSON.stringify(content) : '';
  const headers: Record<string, string> = {
    Host: 'x',
    Connection: 'close',
    ...(key ? signed({ key, method, meant: path, body }) : {}),
    ...(content ? { 'Content-Type': 'application/json', 'Content-Length': String(body.length) } : {}),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
};
