import type { Socket } from './socket.ts';

/** How long the other side may take to say goodbye. */
const GOODBYE_MS = 1000;

/**
 * A socket through `ws`, which tells why a handshake failed and costs less than the built-in one. It is loaded with
 * the first socket: most programs that only call REST never need it. Through a proxy undici opens it, with the same
 * dispatcher as calls, so that one setting means the same for both.
 */
export const openSocket = async (url: string, proxy?: string): Promise<Socket> => {
  if (proxy !== undefined) return openThrough(url, proxy);
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

const openThrough = async (url: string, proxy: string): Promise<Socket> => {
  const [{ WebSocket }, { createDispatcher }] = await Promise.all([
    import('undici'),
    import('../transport/dispatcher.ts'),
  ]);
  return new WebSocket(url, { dispatcher: createDispatcher({}, proxy) }) as unknown as Socket;
};
