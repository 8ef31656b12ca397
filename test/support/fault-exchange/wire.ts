import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Page } from './answer.ts';
import type { Delivery } from './faults.ts';
import type { Timers } from './timers.ts';

/** A reset that follows bytes at once overtakes them; this gives the bytes a head start. Real milliseconds. */
const HEAD_START_MS = 5;

/** Reads a request to its end; undefined if the client went away before. */
export const readBody = (request: IncomingMessage): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve(undefined));
    request.on('close', () => resolve(undefined));
  });

/** Breaks a connection: with a reset, or closed as if all were well. */
export const hangUp = (socket: Socket | null | undefined, how: 'reset' | 'closed'): void => {
  if (!socket || socket.destroyed) return;
  if (how === 'reset') socket.resetAndDestroy();
  else socket.destroy();
};

const writeHalf = (
  response: ServerResponse,
  { status, headers, body }: Page,
  length: number,
  then: () => void,
): void => {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': length });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), then);
};

/** Writes an answer the way it is meant to reach the client. Returns whether the client can read all of it. */
export const deliver = (
  response: ServerResponse,
  page: Page,
  delivery: Delivery,
  timers: Timers,
): boolean => {
  const { socket } = response;
  if (!socket || socket.destroyed) return false;
  const body = Buffer.from(page.body);
  const { length } = body;
  if (delivery === 'whole') {
    response.writeHead(page.status, { ...page.headers, 'content-length': length });
    response.end(body);
    return true;
  }
  if (delivery === 'reset' || delivery === 'closed') hangUp(socket, delivery);
  if (delivery === 'half-reset') {
    writeHalf(response, page, length, () => timers.soon(HEAD_START_MS, () => hangUp(socket, 'reset')));
  }
  if (delivery === 'half-stall') writeHalf(response, page, length + 100, () => undefined);
  if (delivery === 'cut') {
    const half = Math.ceil(length / 2);
    response.writeHead(page.status, { ...page.headers, 'content-length': half });
    response.end(body.subarray(0, half));
  }
  return false;
};
