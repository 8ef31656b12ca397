import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { hangUp } from './hang-up.ts';

/** Connections of one host that may be open at a time. */
const MOST = 10_000;
/** Connections that have not sent one whole request head. A client needs some milliseconds for that. */
const MOST_UNPROVEN = 1000;
/** Connections that may be told why they are refused at a time; more are dropped without a word. */
const MOST_FAREWELLS = 200;

const BUSY = '503 Service Unavailable';

const open = new WeakMap<Server, Set<Socket>>();

/**
 * Bounds what connections can cost. Of those that have said nothing yet the oldest goes, so that a flood of them
 * does not keep others out; beyond the most that may be open at all, newcomers are refused.
 */
export const boundConnections = (server: Server): void => {
  const all = new Set<Socket>();
  open.set(server, all);
  const unproven = new Set<Socket>();
  const leaving = new Set<Socket>();

  const refuse = (socket: Socket): void => {
    if (leaving.size >= MOST_FAREWELLS) {
      socket.destroy();
      return;
    }
    leaving.add(socket);
    hangUp(socket, BUSY, '503000', 'The sandbox has too many open connections.');
  };

  server.on('connection', (socket: Socket) => {
    all.add(socket);
    unproven.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      all.delete(socket);
      unproven.delete(socket);
      leaving.delete(socket);
    });
    const over = all.size - leaving.size > MOST ? socket : undefined;
    const oldest = unproven.size > MOST_UNPROVEN ? unproven.values().next().value : undefined;
    const refused = oldest ?? over;
    if (!refused) return;
    unproven.delete(refused);
    refuse(refused);
  });
  const prove = ({ socket }: IncomingMessage): void => void unproven.delete(socket);
  server.on('request', prove);
  server.on('checkContinue', prove);
  server.on('upgrade', prove);
};

/** Drops all connections, also those that have become sockets. */
export const dropConnections = (server: Server): void => {
  for (const socket of open.get(server) ?? []) socket.destroy();
};
