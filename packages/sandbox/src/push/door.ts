import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Host } from '../catalog.ts';
import { hangUp } from '../hang-up.ts';
import type { Crowd } from './crowd.ts';
import type { Opcode } from './frame.ts';
import type { SocketHook, SocketHooks } from './hooks.ts';
import type { SocketLimits } from './limits.ts';
import { createWire } from './wire.ts';
import type { Wire } from './wire.ts';

/** One socket that was let in, as its gateway speaks with it. */
export interface Session {
  readonly hear: (text: string) => void;
  /** Ends the socket if its time has come. */
  readonly sweep: () => void;
  readonly close: () => void;
}

/** Somebody who stands in the door. */
export interface Guest {
  readonly wire: Wire;
  readonly query: URLSearchParams;
  readonly address: string;
  /** To be called when the guest may come in, before the welcome. */
  readonly join: () => SocketHook;
}

/** One gateway: where it is and how it greets. */
export interface Door {
  readonly host: Host;
  readonly opcode: Opcode;
  /** Whose socket it will be, as far as its address tells. */
  readonly uidOf: (query: URLSearchParams) => string | undefined;
  /** Undefined if the guest was refused; the door has said so and closed then. */
  readonly greet: (guest: Guest) => Session | undefined;
  /** Says that there are too many connections. */
  readonly turnAway: (guest: Guest) => void;
}

export interface DoorsOptions {
  readonly server: Server;
  /** By path. */
  readonly doors: ReadonlyMap<string, Door>;
  readonly crowd: Crowd;
  readonly limits: SocketLimits;
  readonly hooks: SocketHooks;
}

/** A frame of a hundred topics is some kilobytes. */
const FRAME_LIMIT = 64 * 1024;
/** Of one message; honest clients send one piece or a few. */
const MOST_FRAGMENTS = 1024;
const MOST_CHUNKS = 4096;
const PONG_BACKLOG = 1024 * 1024;
const SWEEP_MS = 500;

/** The open doors of a server. */
export interface Doors {
  /** Cuts everybody who is inside; they may come again. */
  readonly cut: () => void;
  readonly close: () => void;
}

/** Takes sockets on an HTTP server. */
export const openDoors = ({ server, doors, crowd, limits, hooks }: DoorsOptions): Doors => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_LIMIT,
    maxFragments: MOST_FRAGMENTS,
    maxBufferedChunks: MOST_CHUNKS,
    autoPong: false,
    clientTracking: true,
    perMessageDeflate: limits.compress,
  });
  const sessions = new Set<Session>();

  const receive = (
    socket: WebSocket,
    connection: Duplex,
    door: Door,
    query: URLSearchParams,
    address: string,
  ): void => {
    socket.on('error', () => socket.terminate());
    // The library's own pongs would pile up at a client that pings and never reads.
    socket.on('ping', (data) => {
      if (socket.bufferedAmount > PONG_BACKLOG) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.pong(data);
    });
    const { opcode, host } = door;
    const wire = createWire({ socket, connection, opcode, backlog: limits.backlogBytes });
    const uid = door.uidOf(query);
    let hook: SocketHook | undefined;
    const join = (): SocketHook => (hook ??= hooks.join(socket, host, uid));
    const guest: Guest = { wire, query, address, join };
    const leave = crowd.enter(uid ?? address);
    if (!leave) return door.turnAway(guest);
    socket.on('close', leave);
    const session = door.greet(guest);
    if (!session) return;
    const joined = join();
    // The welcome has to be on its way before a fault may follow it.
    wire.flush();
    joined.welcomed();
    socket.on('message', (data) => {
      // Clients may send text in binary frames; what counts is the JSON in it.
      if (!joined.takesFrame()) session.hear((data as Buffer).toString('utf8'));
    });
    sessions.add(session);
    socket.on('close', () => {
      sessions.delete(session);
      session.close();
    });
  };

  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    // A client that resets its connection half-way is nobody's fault.
    connection.on('error', () => connection.destroy());
    const [path = '', search = ''] = (request.url ?? '').split('?', 2);
    const door = doors.get(path);
    if (!door) {
      hangUp(
        connection,
        '404 Not Found',
        '404000',
        `Sockets connect at ${[...doors.keys()].join(', ')} here.`,
      );
      return;
    }
    const query = new URLSearchParams(search);
    if (hooks.takesUpgrade(connection, door.host, door.uidOf(query))) return;
    const address = request.socket.remoteAddress ?? '';
    sockets.handleUpgrade(request, connection, head, (socket) =>
      receive(socket, connection, door, query, address),
    );
  });

  const sweeping = setInterval(() => {
    for (const session of sessions) session.sweep();
  }, SWEEP_MS);

  const cut = (): void => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    cut,
    close: () => {
      clearInterval(sweeping);
      cut();
      sockets.close();
    },
  };
};
