import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Page } from './answer.ts';
import type { Delivery } from './faults.ts';

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

/** Writes an answer the way it is meant to reach the client. Returns whether the client can have read all of it. */
export const deliver = (
  response: ServerResponse,
  page: Page,
  delivery: Delivery,
  later: (run: () => void, ms: number) => void,
): boolean => {
  const { socket } = response;
  if (!socket || socket.destroyed) return false;
  const bytes = Buffer.byteLength(page.body);
  switch (delivery) {
    case 'whole':
      response.writeHead(page.status, { ...page.headers, 'content-length': bytes });
      response.end(page.body);
      return true;
    case 'reset':
    case 'closed':
      hangUp(socket, delivery);
      return false;
    case 'half-reset':
      writeHalf(response, page, bytes, () => later(() => hangUp(socket, 'reset'), HEAD_START_MS));
      return false;
    case 'half-stall':
      writeHalf(response, page, bytes + 100, () => undefined);
      return false;
    case 'cut':
      response.writeHead(page.status, { ...page.headers, 'content-length': Math.ceil(bytes / 2) });
      response.end(Buffer.from(page.body).subarray(0, Math.ceil(bytes / 2)));
      return false;
    case 'stall':
      return false;
  }
};
