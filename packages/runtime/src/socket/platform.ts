import type { Socket, SocketHandlers } from './socket.ts';

/** The standard's WebSocket, as platforms and undici have it. */
export interface PlatformSocket {
  binaryType: string;
  readonly readyState: number;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  send(text: string): void;
  close(code?: number): void;
}

const OPEN = 1;

/** How a socket ended, in words. */
export const whyClosed = (code: number, reason: string): string =>
  `the socket was closed (${code}${reason ? ` ${reason}` : ''}).`;

/** Makes a socket. What platforms throw quotes the address, and a token with it, so only its kind is told. */
export const make = <S>(create: () => S): S => {
  let kind: string;
  try {
    return create();
  } catch (error) {
    // A page that came by https may open no ws: socket, for one.
    kind = (error as Error).name;
  }
  throw new Error(`the platform opens no socket to this address: ${kind}.`);
};

/** Puts handlers onto a socket of the standard. */
export const attach = (socket: PlatformSocket, handlers: SocketHandlers): Socket => {
  const decoder = new TextDecoder();
  let opened = false;
  let problem: string | undefined;
  // Bytes at once: a Blob would have to be waited for, and messages would overtake each other.
  socket.binaryType = 'arraybuffer';
  socket.onopen = () => {
    opened = true;
    handlers.open();
  };
  socket.onmessage = ({ data }) =>
    handlers.text(typeof data === 'string' ? data : decoder.decode(data as ArrayBuffer));
  socket.onerror = ({ message }) => {
    // Some platforms quote the address, and with it a token.
    problem = message?.replace(/'?\bwss?:\/\/[^\s']*'?/g, 'the gateway');
  };
  socket.onclose = ({ code, reason }) => {
    if (problem) handlers.closed(`the socket failed: ${problem}.`);
    // No browser tells a page why: no network, no such server, and a refusal look alike.
    else if (opened) handlers.closed(whyClosed(code, reason));
    else handlers.closed(`the socket could not be opened (${code}), and no reason was given.`);
  };
  return {
    send: (text) => {
      if (socket.readyState !== OPEN) return false;
      socket.send(text);
      return true;
    },
    close: () => socket.close(1000),
  };
};
