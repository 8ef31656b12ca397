import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

/** One frame that a client sent, with the socket it came over. */
interface Sent {
  readonly socket: WebSocket;
  readonly frame: any;
}

export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  readonly sent: Sent[];
  /** The addresses that sockets were opened with. */
  readonly opened: string[];
  /** Sends a text to every open socket. */
  push(frame: unknown): void;
  readonly sockets: ReadonlySet<WebSocket>;
}

export interface GatewayOptions {
  /** Called for each new socket; sends the welcome unless told otherwise. */
  readonly open?: (socket: WebSocket) => void;
  /** Called for each frame; acknowledges unless told otherwise. */
  readonly frame?: (sent: Sent) => void;
  readonly pingInterval?: number;
  readonly pingTimeout?: number;
}

export const welcome = (socket: WebSocket): void =>
  socket.send(JSON.stringify({ id: 'hello', type: 'welcome' }));

const acknowledge = ({ socket, frame }: Sent): void => {
  const type = frame.type === 'ping' ? 'pong' : 'ack';
  socket.send(JSON.stringify({ id: frame.id, type }));
};

/** A real token endpoint and WebSocket gateway that do as they are told. */
export const openGateway = async (options: GatewayOptions = {}): Promise<TestGateway> => {
  const { open = welcome, frame = acknowledge, pingInterval = 18_000, pingTimeout = 10_000 } = options;
  const sent: Sent[] = [];
  const opened: string[] = [];
  const http = createServer((_, response) => {
    const { port } = http.address() as AddressInfo;
    const instanceServers = [{ endpoint: `ws://127.0.0.1:${port}/endpoint`, pingInterval, pingTimeout }];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ code: '200000', data: { token: 'token-0005', instanceServers } }));
  });
  const server = new WebSocketServer({ server: http });
  server.on('connection', (socket, request) => {
    opened.push(request.url ?? '');
    socket.on('message', (data) => {
      const one = { socket, frame: JSON.parse(String(data)) };
      sent.push(one);
      frame(one);
    });
    open(socket);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    sent,
    opened,
    sockets: server.clients,
    push: (value) => server.clients.forEach((socket) => socket.send(JSON.stringify(value))),
    async [Symbol.asyncDispose]() {
      server.clients.forEach((socket) => socket.terminate());
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};
