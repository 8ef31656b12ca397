import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One address of the exchange; can stop taking connections and take them again at the same port. */
export interface Listener {
  readonly url: string;
  /** From now on connections are refused; those that stand are reset. */
  down(): Promise<void>;
  /** Connections are taken again. */
  up(): Promise<void>;
}

export const listen = async (
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listener> => {
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, handle);
  server.on('connection', (socket) => {
    sockets.add(socket);
    // A client that breaks a connection does what the tests ask of it.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  const start = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await start(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    down: async () => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.resetAndDestroy();
      await closed;
    },
    up: async () => {
      if (!server.listening) await start(port);
    },
  };
};
