// A gateway in a process of its own that does next to nothing but send: tokens over HTTP, classic and unified sockets.
// Each contestant has a port to itself. The argument says how many there are; the parent says what to do.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createRequire } from 'node:module';
import { TEXT, frameOf } from '../../packages/sandbox/src/push/frame.ts';
import { BURST, PACED_PER_SECOND, now, type Kind } from './measures.ts';
import { burst, ticker, unifiedTicker } from './pushes.ts';

/** What the parent asks for: pushes to the contestant of an index. */
export interface Order {
  readonly index: number;
  readonly kind: Kind;
  /** Pushes, where they are paced. */
  readonly count: number;
}

/** What came of an order. */
export interface Done {
  /** When it began, µs of the machine's steady clock. */
  readonly at: number;
  /** Whether the socket after a kill came with a token that was handed out after it. */
  readonly isFresh?: boolean;
}

/** A subscription: where its pushes go. */
interface Seat {
  readonly socket: Socket;
  readonly token: string | null;
}

interface Lane {
  readonly port: number;
  /** The newest subscription of each gateway, once there is one. */
  readonly classic: () => Promise<Seat>;
  readonly unified: () => Promise<Seat>;
  /** The next subscription from another socket. */
  readonly after: (old: Seat) => Promise<Seat>;
}

const { WebSocketServer } = createRequire(new URL('../../packages/sandbox/package.json', import.meta.url))(
  'ws',
);

const bursts = { burst: burst(BURST, ticker), unified: burst(BURST, unifiedTicker) };
const write = (socket: Socket, text: string): boolean => socket.write(frameOf(text, TEXT), 'latin1');

/** The last of something, and a way to wait for one that fits. */
const createLast = <T>(): {
  set: (value: T) => void;
  wait: (fits?: (value: T) => boolean) => Promise<T>;
} => {
  let last: T | undefined;
  const waiting = new Set<(value: T) => void>();
  return {
    set: (value) => {
      last = value;
      for (const tell of waiting) tell(value);
    },
    wait: (fits = () => true) =>
      new Promise((resolve) => {
        const tell = (value: T): void => {
          if (!fits(value)) return;
          waiting.delete(tell);
          resolve(value);
        };
        waiting.add(tell);
        if (last !== undefined) tell(last);
      }),
  };
};

const open = async (): Promise<Lane> => {
  const classic = createLast<Seat>();
  const unified = createLast<Seat>();
  let tokens = 0;
  const server = createServer((request, response: ServerResponse) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    const isToken = request.url === '/api/v1/bullet-public';
    const instance = {
      endpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      encrypt: false,
      protocol: 'websocket',
      pingInterval: 18_000,
      pingTimeout: 10_000,
    };
    if (isToken) tokens += 1;
    const data = { token: `token-${tokens}`, instanceServers: [instance] };
    response.end(JSON.stringify(isToken ? { code: '200000', data } : { code: '400100', msg: 'unknown' }));
  });
  // Nobody is to lose time to a connection that was just given up.
  server.keepAliveTimeout = 600_000;
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', (connection: any, { socket, url = '' }: IncomingMessage) => {
    const token = new URL(url, 'ws://127.0.0.1').searchParams.get('token');
    connection.on('error', () => {});
    connection.on('message', (received: Buffer) => {
      const { id, type, op, action } = JSON.parse(received.toString());
      if (type === 'ping' || op === 'ping') write(socket, JSON.stringify({ id, type: 'pong' }));
      else if (type === 'subscribe') {
        write(socket, JSON.stringify({ id, type: 'ack' }));
        classic.set({ socket, token });
      } else if (/^subscribe$/i.test(action)) {
        write(socket, JSON.stringify({ id, result: true }));
        unified.set({ socket, token });
      }
    });
    const unifiedWelcome = { sessionId: 'a', message: 'welcome', pingInterval: 18_000 };
    write(socket, JSON.stringify(token === null ? unifiedWelcome : { id: 'a', type: 'welcome' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    classic: classic.wait,
    unified: unified.wait,
    after: (old) => classic.wait(({ socket }) => socket !== old.socket),
  };
};

const sleep = new Int32Array(new SharedArrayBuffer(4));
/** µs that a sleep may take too long. */
const MARGIN = 100;

/** Every push at its time and in a write of its own. Between two of them the thread sleeps: timers are too coarse. */
const pace = (socket: Socket, count: number): Promise<void> =>
  new Promise((done) => {
    const start = now();
    let sent = 0;
    const next = (): void => {
      const due = start + (sent * 1e6) / PACED_PER_SECOND;
      const early = due - now() - MARGIN;
      if (early > 0) Atomics.wait(sleep, 0, 0, early / 1000);
      while (now() < due);
      write(socket, ticker(Math.round(now()), 1_760_000_000_000));
      sent += 1;
      if (sent < count) setImmediate(next);
      else done();
    };
    next();
  });

/** Resets the connection, and pushes once to the next one that subscribes. */
const kill = async (lane: Lane): Promise<Done> => {
  const old = await lane.classic();
  const at = now();
  old.socket.resetAndDestroy();
  const { socket, token } = await lane.after(old);
  write(socket, ticker(20_000_000, 1_760_000_000_000));
  return { at, isFresh: token !== old.token };
};

const lanes = await Promise.all(Array.from({ length: Number(process.argv[2]) }, open));

const serve = async ({ index, kind, count }: Order): Promise<Done> => {
  const lane = lanes[index];
  if (!lane) throw new Error('there is no such contestant');
  if (kind === 'kill') return kill(lane);
  const { socket } = await (kind === 'unified' ? lane.unified() : lane.classic());
  const at = now();
  if (kind === 'paced') await pace(socket, count);
  else socket.write(bursts[kind]);
  return { at };
};

const obey = async (order: Order): Promise<void> => {
  process.send?.(await serve(order));
};
process.on('message', (order: Order) => void obey(order));
process.on('disconnect', () => process.exit());
process.send?.(lanes.map(({ port }) => port));
