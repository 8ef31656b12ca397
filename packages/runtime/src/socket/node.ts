import type { Socket } from './socket.ts';

/** How long the other side may take to say goodbye. */
const GOODBYE_MS = 1000;

/**
 * A socket through `ws`, which tells why a handshake failed and costs less than the built-in one. It is loaded with
 * the first socket: most programs that only call REST never need it.
 */
export const openSocket = async (url: string): Promise<Socket> => {
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(url, { perMessageDeflate: false });
  const close = socket.close.bind(socket);
  // A peer that is gone says nothing more, and would keep the program alive for half a minute.
  socket.close = (code) => {
    close(code);
    setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
  };
  return socket as Socket;
};
