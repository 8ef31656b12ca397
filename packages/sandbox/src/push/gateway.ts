import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { stringify } from '@kucoin-typed/runtime';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Host } from '../catalog.ts';
import type { FaultBench } from '../faults/index.ts';
import { hangUp } from '../hang-up.ts';
import { pushExample, startFeeds } from './feeds.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import type { Topic } from './topics.ts';
import type { Venue } from '../venue.ts';

/** Where sockets connect on every host. */
export const SOCKET_PATH = '/endpoint';

/** A frame of a hundred topics is some kilobytes. */
const FRAME_LIMIT = 64 * 1024;
/** Of one message, whether in fragments or in pieces of a frame; honest clients send one or a few. */
const MOST_FRAGMENTS = 1024;
const MOST_CHUNKS = 4096;
const PONG_BACKLOG = 1024 * 1024;
const SWEEP_MS = 500;

/** The sockets of one host. */
export interface Gateway {
  close: () => void;
}

const serve = (
  socket: WebSocket,
  query: URLSearchParams,
  host: Host,
  topics: readonly Topic[],
  venue: Venue,
  faults: FaultBench,
) => {
  const connectId = query.get('connectId') ?? randomUUID();
  const token = venue.tokens.find(query.get('token') ?? '', host);
  if (!token || faults.sockets.expiresToken(host, token.uid)) {
    socket.send(
      stringify({ id: connectId, type: 'error', code: 401, data: 'The token is unknown or has run out.' }),
    );
    socket.close(1000, 'The token is unknown or has run out.');
    return undefined;
  }
  const { now } = venue.exchange.clock;
  const peer = faults.sockets.join(socket, host, token.uid);
  const session = createSession({
    socket,
    token,
    connectId,
    topics,
    now,
    faults: faults.pushes,
    peer,
    onSubscribed: pushExample,
  });
  session.push(stringify({ id: connectId, type: 'welcome' }));
  faults.sockets.welcomed(peer);
  socket.on('message', (data) => {
    if (faults.sockets.takesFrame(peer)) return;
    // Clients may send text in binary frames; what counts is the JSON in it.
    session.hear((data as Buffer).toString('utf8'));
  });
  return session;
};

/** Takes sockets on a host's HTTP server. */
export const openGateway = (
  server: Server,
  host: Host,
  topics: readonly Topic[],
  venue: Venue,
  faults: FaultBench,
): Gateway => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_LIMIT,
    maxFragments: MOST_FRAGMENTS,
    maxBufferedChunks: MOST_CHUNKS,
    autoPong: false,
    clientTracking: true,
  });
  const sessions = new Set<Session>();

  server.on('upgrade', (request, connection, head) => {
    // A client that resets its connection half-way is nobody's fault.
    connection.on('error', () => connection.destroy());
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    if (path !== SOCKET_PATH) {
      hangUp(connection, '404 Not Found', '404000', `Sockets connect at ${SOCKET_PATH}.`);
      return;
    }
    const parameters = new URLSearchParams(query);
    const caller = venue.tokens.find(parameters.get('token') ?? '', host);
    if (faults.sockets.takesUpgrade(connection, host, caller?.uid)) return;
    sockets.handleUpgrade(request, connection, head, (socket) => {
      socket.on('error', () => socket.terminate());
      // The library's own pongs would pile up at a client that pings and never reads.
      socket.on('ping', (data) => {
        if (socket.bufferedAmount > PONG_BACKLOG) socket.terminate();
        else if (socket.readyState === socket.OPEN) socket.pong(data);
      });
      const session = serve(socket, parameters, host, topics, venue, faults);
      if (!session) return;
      sessions.add(session);
      socket.on('close', () => sessions.delete(session));
    });
  });

  const stopFeeds = startFeeds(sessions, venue.exchange);
  const sweeping = setInterval(() => {
    for (const session of sessions) session.sweep();
  }, SWEEP_MS);

  return {
    close: () => {
      stopFeeds();
      clearInterval(sweeping);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};
