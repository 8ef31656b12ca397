import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

/** A real proxy on loopback. */
export interface Proxy extends AsyncDisposable {
  /** With user and password where it asks for them. */
  readonly url: string;
  /** `host:port` of every way that it opened. */
  readonly opened: string[];
  /** How often it said no. */
  readonly refused: () => number;
  /** From now on it takes requests and never answers, until it is set back. */
  stall: boolean;
}

export interface ProxyOptions {
  readonly user?: string;
  readonly password?: string;
  /** An `https:` proxy. */
  readonly certificate?: Certificate;
}

/** Both directions, until one side ends. */
const join = (a: Socket, b: Socket): void => {
  a.pipe(b);
  b.pipe(a);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
};

const listen = async (
  server: Server | ReturnType<typeof createTcpServer>,
  scheme: string,
  { user, password = '' }: ProxyOptions,
  state: Omit<Proxy, 'url' | typeof Symbol.asyncDispose>,
): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const credentials =
    user === undefined ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
  return Object.assign(state, {
    url: `${scheme}://${credentials}127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
};

/** A proxy for CONNECT, with Basic authorization where there is a user. It forwards nothing without a tunnel. */
export const httpProxy = (options: ProxyOptions = {}): Promise<Proxy> => {
  const { user, password, certificate } = options;
  let refused = 0;
  const state = { opened: [] as string[], refused: () => refused, stall: false };
  const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = certificate ? createTlsServer(certificate) : createServer();
  server.on('request', (_, response) => {
    refused++;
    response.writeHead(405).end();
  });
  server.on('connect', (request, socket: Socket) => {
    socket.on('error', () => {});
    if (state.stall) return;
    if (user !== undefined && request.headers['proxy-authorization'] !== wanted) {
      refused++;
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const target = request.url ?? '';
    const { hostname, port } = new URL(`http://${target}`);
    const far = connect(Number(port || 80), hostname, () => {
      state.opened.push(target);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      join(socket, far);
    });
    far.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'));
  });
  return listen(server, certificate ? 'https' : 'http', options, state);
};

/** A SOCKS5 proxy (RFC 1928), with user and password (RFC 1929) where there is a user. */
export const socksProxy = (options: ProxyOptions = {}): Promise<Proxy> => {
  const { user, password = '' } = options;
  let refused = 0;
  const state = { opened: [] as string[], refused: () => refused, stall: false };
  const server = createTcpServer((socket) => {
    const read = reader(socket);
    const talk = async (): Promise<void> => {
      const [, count = 0] = await read(2);
      const methods = await read(count);
      if (state.stall) return;
      const method = user === undefined ? 0 : 2;
      if (!methods.includes(method)) {
        refused++;
        socket.end(Buffer.from([5, 0xff]));
        return;
      }
      socket.write(Buffer.from([5, method]));
      if (method === 2) {
        const [, length = 0] = await read(2);
        const name = String(await read(length));
        const phrase = String(await read((await read(1))[0] ?? 0));
        const known = name === user && phrase === password;
        socket.write(Buffer.from([1, known ? 0 : 1]));
        if (!known) {
          refused++;
          socket.end();
          return;
        }
      }
      const [, , , type] = await read(4);
      const host =
        type === 1
          ? (await read(4)).join('.')
          : type === 3
            ? String(await read((await read(1))[0] ?? 0))
            : ((await read(16)).toString('hex').match(/.{4}/g) ?? []).join(':');
      const port = (await read(2)).readUInt16BE();
      const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);
      const far = connect(port, host, () => {
        state.opened.push(`${host}:${port}`);
        socket.write(reply(0));
        join(socket, far);
      });
      far.on('error', () => {
        if (far.connecting || far.pending) socket.end(reply(5));
      });
    };
    talk().catch(() => socket.destroy());
  });
  return listen(server, 'socks5', options, state);
};

/** Reads so many bytes of a socket at a time. */
const reader = (socket: Socket): ((count: number) => Promise<Buffer>) => {
  return async (count) => {
    for (;;) {
      const bytes = socket.read(count) as Buffer | null;
      if (count === 0) return Buffer.alloc(0);
      if (bytes?.length === count) return bytes;
      if (socket.destroyed || socket.readableEnded) throw new Error('ended');
      await new Promise<void>((resolve) => {
        socket.once('readable', resolve);
        socket.once('close', resolve);
      });
    }
  };
};
