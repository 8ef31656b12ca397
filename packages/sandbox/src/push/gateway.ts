import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { stringify } from '@kucoin-typed/runtime';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Host } from '../catalog.ts';
import { hangUp } from '../server.ts';
import { pushExample, startFeeds } from './feeds.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import type { Topic } from './topics.ts';
import type { Venue } from '../venue.ts';

/** Where sockets connect on every host. */
export const SOCKET_PATH = '/endpoint';

/** A frame of a hundred topics is some kilobytes. */
const FRAME_LIMIT = 64 * 1024;
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
) => {
  const connectId = query.get('connectId') ?? randomUUID();
  const token = venue.tokens.find(query.get('token') ?? '', host);
  if (!token) {
    socket.send(
      stringify({ id: connectId, type: 'error', code: 401, data: 'The token is unknown or has run out.' }),
    );
    socket.close(1000, 'The token is unknown or has run out.');
    return undefined;
  }
  const { now } = venue.exchange.clock;
  const session = createSession({ socket, token, connectId, topics, now, onSubscribed: pushExample });
  session.push(stringify({ id: connectId, type: 'welcome' }));
  // Clients may send text in binary frames; what counts is the JSON in it.
  socket.on('message', (data) => session.hear((data as Buffer).toString('utf8')));
  return session;
};

/** Takes sockets on a host's HTTP server. */
export const openGateway = (server: Server, host: Host, topics: readonly Topic[], venue: Venue): Gateway => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT, clientTracking: true });
  const sessions = new Set<Session>();

  server.on('upgrade', (request, connection, head) => {
    // A client that resets its connection half-way is nobody's fault.
    connection.on('error', () => connection.destroy());
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    if (path !== SOCKET_PATH) {
      hangUp(connection, '404 Not Found', '404000', `Sockets connect at ${SOCKET_PATH}.`);
      return;
    }
    sockets.handleUpgrade(request, connection, head, (socket) => {
      socket.on('error', () => socket.terminate());
      const session = serve(socket, new URLSearchParams(query), host, topics, venue);
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
