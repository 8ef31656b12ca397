import type { Socket } from './socket.ts';

/**
 * A socket through `ws`, which tells why a handshake failed and costs less than the built-in one. It is loaded with
 * the first socket: most programs that only call REST never need it.
 */
export const openSocket = async (url: string): Promise<Socket> => {
  const { WebSocket } = await import('ws');
  return new WebSocket(url, { perMessageDeflate: false }) as Socket;
};
