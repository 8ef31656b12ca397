import type { Duplex } from 'node:stream';
import type { Host } from '../catalog.ts';
import { hangUp } from '../hang-up.ts';
import type { Moment } from './fault.ts';
import { socketSubject } from './peer.ts';
import type { Peer } from './peer.ts';
import type { Register, Strike } from './register.ts';
import { isOfMoments, kill } from './strikes.ts';
import type { Silence } from './strikes.ts';
import type { WebSocket } from 'ws';

const REFUSED_STATUS = 503;
const TOKEN_OVER = 'The token has run out.';

/** Where sockets pass on their way in and while they are open. */
export interface SocketFaults {
  /** Whether a connecting socket was refused or is left unanswered; nothing more must be said to it then. */
  readonly takesUpgrade: (connection: Duplex, host: Host, uid: string | undefined) => boolean;
  /** Whether a token that is good otherwise counts as expired. */
  readonly expiresToken: (host: Host, uid: string | undefined) => boolean;
  /** A socket that was let in, before its welcome. */
  readonly join: (socket: WebSocket, host: Host, uid: string | undefined) => Peer;
  /** To be called after the welcome. */
  readonly welcomed: (peer: Peer) => void;
  /** Whether the client's frame was the last that is heard. */
  readonly takesFrame: (peer: Peer) => boolean;
}

export const createSocketFaults = (register: Register, silence: Silence): SocketFaults => {
  const peers = new Set<Peer>();
  const counts = new Map<string, number>();

  const strikeAt = (moment: Moment, peer: Peer): boolean => {
    const strikes = register.meet(
      'sockets',
      peer,
      (fault) => isOfMoments(fault) && (fault.on ?? 'now') === moment,
    );
    for (const { fault, standing } of strikes) {
      if (fault.kind === 'socket-kill') kill(peer, fault);
      else silence.begin(peer, standing.id);
    }
    return strikes.length > 0;
  };

  register.watch({
    added: (standing) => {
      const { fault } = standing;
      if (fault.kind === 'token-expiry') {
        for (const peer of peers) if (standing.meet(peer)) peer.socket.close(1000, TOKEN_OVER);
      }
      if (!isOfMoments(fault) || (fault.on ?? 'now') !== 'now') return;
      for (const peer of peers) {
        if (!standing.meet(peer)) continue;
        if (fault.kind === 'socket-kill') kill(peer, fault);
        else silence.begin(peer, standing.id);
      }
      standing.end();
    },
    removed: ({ id }) => silence.end(id),
  });

  /** The same name for the same attempt in every run, without counting it as a socket. */
  const meetNew = (
    kind: 'refuse-connect' | 'half-open' | 'token-expiry',
    host: Host,
    uid: string | undefined,
    stage?: 'upgrade' | 'welcome',
  ): Strike | undefined =>
    register.meet(
      'sockets',
      socketSubject(host, uid, 0),
      (fault) =>
        fault.kind === kind &&
        (fault.kind !== 'half-open' || stage === undefined || (fault.stage ?? 'upgrade') === stage),
    )[0];

  return {
    takesUpgrade: (connection, host, uid) => {
      if (!register.active.sockets) return false;
      const refused = meetNew('refuse-connect', host, uid)?.fault;
      if (refused?.kind === 'refuse-connect') {
        const { status = REFUSED_STATUS, how } = refused;
        if (how === 'reset' && 'resetAndDestroy' in connection)
          (connection as Duplex & { resetAndDestroy: () => void }).resetAndDestroy();
        else if (how) connection.destroy();
        else hangUp(connection, `${status} Refused`, `${status}000`, 'No socket is let in.');
        return true;
      }
      return meetNew('half-open', host, uid, 'upgrade') !== undefined;
    },
    expiresToken: (host, uid) => register.active.sockets && meetNew('token-expiry', host, uid) !== undefined,
    join: (socket, host, uid) => {
      const name = `${host} ${uid ?? ''}`;
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const peer: Peer = { ...socketSubject(host, uid, nth), socket, host, uid };
      peers.add(peer);
      socket.once('close', () => peers.delete(peer));
      const mute = register.active.sockets && meetNew('half-open', host, uid, 'welcome');
      if (mute) silence.begin(peer, mute.standing.id);
      return peer;
    },
    welcomed: (peer) => {
      if (register.active.sockets) strikeAt('open', peer);
    },
    takesFrame: (peer) => register.active.sockets && strikeAt('frame', peer),
  };
};
