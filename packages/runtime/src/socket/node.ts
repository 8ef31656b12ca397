import { isUtf8 } from 'node:buffer';
import { attach, make, whyClosed, type PlatformSocket } from './platform.ts';
import type { OpenSocket } from './socket.ts';

/** How long the other side may take to say goodbye. */
const GOODBYE_MS = 1000;
const OPEN = 1;
/** What decoders put in place of bytes that are no text. */
const REPLACEMENT = '\ufffd';
const NO_TEXT = 1007;

/**
 * A socket through `ws`, which tells why a handshake failed and costs less than the built-in one. It is loaded with
 * the first socket: most programs that only call REST never need it. Through a proxy undici opens it, with the same
 * dispatcher as calls, so that one setting means the same for both.
 */
export const openSocket: OpenSocket = async (url, handlers, proxy) => {
  if (proxy !== undefined) return openThrough(url, handlers, proxy);
  const { WebSocket } = await import('ws');
  // It would look at every byte of every text. So does reading them, which leaves a mark on what is no text.
  const options = { perMessageDeflate: false, skipUTF8Validation: true };
  const socket = make(() => new WebSocket(url, options));
  let problem: string | undefined;
  // A peer that is gone says nothing more, and would keep the program alive for half a minute.
  const close = (code: number): void => {
    socket.close(code);
    setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
  };
  socket.on('open', () => handlers.open());
  socket.on('message', (data: Buffer) => {
    if (problem !== undefined) return;
    const text = data.toString();
    if (!text.includes(REPLACEMENT) || isUtf8(data)) return handlers.text(text);
    problem = 'bytes came that are no text';
    close(NO_TEXT);
  });
  socket.on('error', ({ message }) => {
    problem = message;
  });
  socket.on('close', (code, reason) =>
    handlers.closed(problem ? `the socket failed: ${problem}.` : whyClosed(code, String(reason))),
  );
  return {
    send: (text) => {
      if (socket.readyState !== OPEN) return false;
      socket.send(text);
      return true;
    },
    close: () => close(1000),
  };
};

const openThrough: OpenSocket = async (url, handlers, proxy) => {
  const [{ WebSocket }, { createDispatcher }] = await Promise.all([
    import('undici'),
    import('../transport/dispatcher.ts'),
  ]);
  const dispatcher = createDispatcher({}, proxy);
  const socket = make(() => new WebSocket(url, { dispatcher }));
  return attach(socket as unknown as PlatformSocket, handlers);
};
