import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { JSON_TYPE } from '../hang-up.ts';
import type { Answer } from '../service.ts';
import type { Delivery } from './effect.ts';
import type { Cut } from './fault.ts';
import type { Timers } from './timers.ts';

/** A reset that follows bytes at once overtakes them; this gives the bytes a head start. */
const HEAD_START_MS = 5;

/** Breaks a connection. */
export const cut = (socket: Socket | null | undefined, how: Cut): void => {
  if (!socket || socket.destroyed) return;
  if (how === 'reset') socket.resetAndDestroy();
  else socket.destroy();
};

const drip = (response: ServerResponse, bytes: Buffer, ms: number, pieces: number, timers: Timers): void => {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  const pause = ms / pieces;
  const next = (from: number): void => {
    if (response.destroyed) return;
    if (from >= bytes.length) return void response.end();
    response.write(bytes.subarray(from, from + size));
    timers.later(pause, () => next(from + size));
  };
  next(0);
};

/** Writes an answer the way it is meant to reach the client. */
export const deliverBadly = (
  response: ServerResponse,
  answer: Answer,
  delivery: Delivery,
  timers: Timers,
): void => {
  const { socket } = response;
  if (!socket || socket.destroyed) return;
  if (delivery.how === 'stall') return;
  if (delivery.how === 'closed' || delivery.how === 'reset') return cut(socket, delivery.how);

  const bytes = Buffer.from(answer.text);
  const half = Math.ceil(bytes.length / 2);
  const head = (length: number): void =>
    void response.writeHead(answer.status, {
      'Content-Type': JSON_TYPE,
      ...answer.headers,
      'Content-Length': length,
    });
  switch (delivery.how) {
    case 'drip':
      head(bytes.length);
      drip(response, bytes, delivery.ms, delivery.pieces, timers);
      return;
    case 'cut':
      // To HTTP all is well; what is missing only JSON can tell.
      head(half);
      response.end(bytes.subarray(0, half));
      return;
    default: {
      const how = delivery.how;
      // Half of one byte is all of it, and would not be missed.
      head(Math.max(bytes.length, half + 1));
      response.write(bytes.subarray(0, half), () => {
        if (how === 'half-stall') return;
        timers.later(HEAD_START_MS, () => cut(socket, how === 'half-reset' ? 'reset' : 'closed'));
      });
    }
  }
};
