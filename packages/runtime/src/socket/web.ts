import type { Socket } from './socket.ts';

/** A socket of the platform: browsers, Bun, Deno, edge runtimes. */
export const openSocket = async (url: string, _proxy?: string): Promise<Socket> =>
  new WebSocket(url) as unknown as Socket;
