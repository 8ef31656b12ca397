import { parse } from '@kucoin-typed/runtime';
import type { Host, Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { expect } from 'vitest';
import { call, send } from './client.ts';

export interface Bullet {
  readonly token: string;
  readonly endpoint: string;
}

/** A token and where to take it. */
export const bullet = async (
  sandbox: Sandbox,
  host: Host,
  secret: boolean | SandboxKey = false,
): Promise<Bullet> => {
  const path = secret ? '/api/v1/bullet-private' : '/api/v1/bullet-public';
  const base = sandbox.baseUrl[host];
  const reply = secret
    ? await call(base, secret === true ? sandbox.keys[1]! : secret, { method: 'POST', path })
    : await send(base, path, { method: 'POST' });
  expect(reply).toMatchObject({ code: '200000' });
  const [server] = reply.data.instanceServers;
  expect(server).toMatchObject({
    encrypt: false,
    protocol: 'websocket',
    pingInterval: 18_000,
    pingTimeout: 10_000,
  });
  return { token: reply.data.token, endpoint: server.endpoint };
};

export interface Opened {
  readonly frames: any[];
  send: (frame: unknown) => void;
  sendBytes: (text: string) => void;
  /** The first frame, past or future, that fits. */
  next: (keep: (frame: any) => boolean, what?: string) => Promise<any>;
  closed: () => Promise<CloseEvent>;
  close: () => void;
}

/** A socket with a list of what came in, and a way to wait for what will. */
export const open = async (url: string, isBinary = false): Promise<Opened> => {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  const frames: any[] = [];
  const waiting = new Set<() => void>();
  let closed: CloseEvent | undefined;
  const wake = (): void => waiting.forEach((check) => check());
  socket.addEventListener('message', ({ data }) => {
    expect(typeof data).toBe(isBinary ? 'object' : 'string');
    frames.push(parse(isBinary ? Buffer.from(data).toString() : data));
    wake();
  });
  socket.addEventListener('close', (event) => {
    closed = event;
    wake();
  });
  const until = <T>(find: () => T | undefined, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new Error(
              `no ${what} in time; got ${JSON.stringify(frames, (_, v) => (typeof v === 'bigint' ? String(v) : v))}`,
            ),
          ),
        3000,
      );
      const check = (): void => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  return {
    frames,
    send: (frame: unknown) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    sendBytes: (text: string) => socket.send(Buffer.from(text)),
    next: (keep: (frame: any) => boolean, what = 'frame') => until(() => frames.find(keep), what),
    closed: () => until(() => closed, 'close'),
    close: () => socket.close(),
  };
};

/** A socket that has had its welcome. */
export const connect = async (
  sandbox: Sandbox,
  host: Host,
  secret: boolean | SandboxKey = false,
  connectId = 'me',
): Promise<Opened> => {
  const { token, endpoint } = await bullet(sandbox, host, secret);
  const socket = await open(`${endpoint}?token=${encodeURIComponent(token)}&connectId=${connectId}`);
  expect(await socket.next(({ type }) => type === 'welcome', 'welcome')).toEqual({
    id: connectId,
    type: 'welcome',
  });
  return socket;
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const byId =
  (id: unknown) =>
  (frame: any): boolean =>
    frame.id === id;
/** The pushes under one topic. */
export const pushes = (frames: any[], topic: string): any[] =>
  frames.filter((frame) => frame.type === 'message' && frame.topic === topic);

/** Subscribes to a classic topic and waits for the answer. */
export const subscribe = async (socket: Opened, topic: string, id: string = topic): Promise<void> => {
  socket.send({ id, type: 'subscribe', topic, response: true });
  expect(await socket.next(byId(id), 'ack')).toEqual({ id, type: 'ack' });
};
/** Everything that was sent before has arrived when this resolves. */
export const settled = async (socket: Opened, id: string): Promise<void> => {
  socket.send({ id, type: 'ping' });
  await socket.next(byId(id), 'pong');
};
