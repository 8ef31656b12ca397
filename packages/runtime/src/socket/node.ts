import { isUtf8 } from 'node:buffer';
import type { Duplex } from 'node:stream';
import { attach, make, whyClosed, type PlatformSocket } from './platform.ts';
import type { OpenSocket } from './socket.ts';
import { createFrameReader, type FrameTakers } from './whole-frames.ts';

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
  let isBroken = false;
  // A peer that is gone says nothing more, and would keep the program alive for half a minute.
  const letGo = (): void => void setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
  const close = (code: number): void => {
    socket.close(code);
    letGo();
  };
  const message = (bytes: Buffer, start: number, end: number): void => {
    if (problem !== undefined) return;
    const text = bytes.toString('utf8', start, end);
    if (!text.includes(REPLACEMENT) || isUtf8(bytes.subarray(start, end))) return handlers.text(text);
    problem = 'bytes came that are no text';
    close(NO_TEXT);
  };
  socket.on('upgrade', ({ socket: wire }) => {
    socket.once('open', () => readWhole(wire, message, () => isBroken));
  });
  socket.on('open', () => handlers.open());
  socket.on('message', (data: Buffer) => message(data, 0, data.length));
  socket.on('error', ({ message: what }) => {
    isBroken = true;
    problem ??= what;
    letGo();
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

/** Takes whole messages out before `ws` sees the bytes, which it wants no more of once it has found them wrong. */
const readWhole = (wire: Duplex, message: FrameTakers['message'], isBroken: () => boolean): void => {
  const [listener, another] = wire.listeners('data');
  // Nothing is taken from a `ws` that reads in another way.
  if (listener === undefined || another !== undefined) return;
  const reader = createFrameReader({ message, rest: (bytes) => listener.call(wire, bytes) });
  const read = (chunk: Buffer): void => {
    if (!isBroken()) reader.read(chunk);
  };
  wire.on('data', read);
  wire.off('data', listener as () => void);
  // At the end `ws` reads by itself what the connection still has.
  wire.prependListener('close', () => {
    wire.off('data', read);
    reader.end();
  });
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
