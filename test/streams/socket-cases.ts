import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Plan } from './watch-socket.ts';

/** One thing that happens to a socket, whatever it is made by. */
export interface SocketCase {
  readonly what: string;
  /** What the other side does with a socket; a number is the status it refuses with, `reset` cuts the handshake. */
  readonly server: ((socket: WebSocket) => void) | number | 'reset' | 'nobody';
  readonly plan?: Plan;
  /** What has to be told, in order; several where platforms differ in what they know. */
  readonly told: readonly (string | RegExp)[];
  /** The address, where it is not the server's. */
  readonly url?: string;
}

export const TOKEN = 'secret-token-0001';

const failed = /^the socket (failed: .+|could not be opened \(\d+\), and no reason was given)\.$/;

export const SOCKET_CASES: readonly SocketCase[] = [
  {
    what: 'texts and bytes are text, in order, up to the close with code and reason',
    server: (socket) => {
      socket.send('{"n":1}');
      socket.send(Buffer.from('{"n":2,"text":"ü & 訂單 🚀"}'));
      socket.send('3');
      socket.send(Buffer.from('4'));
      socket.close(4001, 'enough');
    },
    told: [
      'open',
      'text {"n":1}',
      'text {"n":2,"text":"ü & 訂單 🚀"}',
      'text 3',
      'text 4',
      'the socket was closed (4001 enough).',
    ],
  },
  {
    what: 'what is sent too early goes nowhere; later it arrives',
    server: (socket) => {
      socket.on('message', (data, isBinary) => {
        socket.send(`got ${String(data)} ${isBinary ? 'as bytes' : 'as text'}`);
      });
    },
    plan: { early: 'too early', send: 'hello', close: 1 },
    told: ['open', 'text got hello as text', 'the socket was closed (1000).'],
  },
  {
    what: 'nothing more is told of what comes after our close',
    server: (socket) => {
      for (const text of ['1', '2', '3']) socket.send(text);
    },
    plan: { close: 3 },
    told: ['open', 'text 1', 'text 2', 'text 3', /^the socket was closed \(1000\)\.$/],
  },
  {
    what: 'a text may hold the mark of what is no text; bytes that are no text end the socket',
    server: (socket) => {
      socket.send('"\ufffd"');
      socket.send(Buffer.from([0x22, 0xff, 0x22]), { binary: false });
      socket.send('not told');
    },
    told: ['open', 'text "\ufffd"', /^the socket (was closed \(1006\)|failed: .+)\.$/],
  },
  {
    what: 'the other side goes without a word',
    server: (socket) => socket.terminate(),
    told: ['open', /^the socket (was closed \(1006\)|failed: .+)\.$/],
  },
  { what: 'a handshake is refused', server: 503, told: [failed] },
  { what: 'a handshake is cut', server: 'reset', told: [failed] },
  { what: 'nobody is there', server: 'nobody', told: [failed] },
  { what: 'we close before it is open', server: () => {}, plan: { close: 'at once' }, told: [failed] },
  {
    what: 'no socket can be made of such an address',
    server: () => {},
    url: `ws://127.0.0.1:99999/?token=${TOKEN}`,
    told: [/^not made: the platform opens no socket to this address: SyntaxError\.$/],
  },
];

/** The other side of a case, at an address with a token in it. */
export const openPeer = async ({ server: act }: SocketCase): Promise<AsyncDisposable & { url: string }> => {
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer();
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => {});
    if (act === 'reset') stream.destroy();
    else if (typeof act === 'number') stream.end(`HTTP/1.1 ${act} No\r\nConnection: close\r\n\r\n`);
    else if (typeof act === 'function')
      sockets.handleUpgrade(request, stream, head, (socket) => {
        socket.on('error', () => {});
        act(socket);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  if (act === 'nobody') await close();
  return { url: `ws://127.0.0.1:${port}/endpoint?token=${TOKEN}`, [Symbol.asyncDispose]: close };
};
