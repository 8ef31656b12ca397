import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { frameOf } from './frame.ts';
import type { Opcode } from './frame.ts';

/** As much as is joined before it is written, so that a long burst does not pile up as one text. */
const BATCH = 256 * 1024;

/**
 * The sending side of one socket. What is sent while something happens is written at once when it has ended,
 * in the order in which it was sent.
 */
export interface Wire {
  readonly opcode: Opcode;
  readonly isOpen: () => boolean;
  readonly send: (text: string) => void;
  /** A text whose frame is made already, because many get it. */
  readonly sendFrame: (text: string, frame: string) => void;
  /** Writes what waits, without waiting for the end of what is happening. */
  readonly flush: () => void;
  /** Sends what waits, then says goodbye. */
  readonly close: (code: number, reason: string) => void;
  readonly terminate: () => void;
}

export interface WireOptions {
  readonly socket: WebSocket;
  /** The connection below the socket. */
  readonly connection: Duplex;
  readonly opcode: Opcode;
  /** Bytes that may wait for a client that does not read; beyond it the client is cut instead of costing memory. */
  readonly backlog: number;
}

export const createWire = ({ socket, connection, opcode, backlog }: WireOptions): Wire => {
  let batch = '';
  let isDue = false;
  const binary = opcode !== 0x81;
  // Compression is the library's business, and takes its own way to the connection.
  const compresses = socket.extensions !== '';
  const isOpen = (): boolean => socket.readyState === socket.OPEN && !socket.isPaused;

  const flush = (): void => {
    isDue = false;
    if (batch === '') return;
    const bytes = batch;
    batch = '';
    if (socket.readyState !== socket.OPEN) return;
    if (connection.writableLength > backlog) socket.terminate();
    else connection.write(bytes, 'latin1');
  };

  const sendFrame = (text: string, frame: string): void => {
    // A paused socket was silenced by a fault.
    if (!isOpen()) return;
    if (compresses) {
      if (socket.bufferedAmount > backlog) socket.terminate();
      else socket.send(binary ? Buffer.from(text) : text);
      return;
    }
    batch += frame;
    if (batch.length > BATCH) return flush();
    if (isDue) return;
    isDue = true;
    queueMicrotask(flush);
  };

  return {
    opcode,
    isOpen,
    sendFrame,
    flush,
    send: (text) => sendFrame(text, frameOf(text, opcode)),
    close: (code, reason) => {
      flush();
      socket.close(code, reason);
    },
    terminate: () => socket.terminate(),
  };
};
