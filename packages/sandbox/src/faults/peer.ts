import type { WebSocket } from 'ws';
import type { Host } from '../catalog.ts';
import type { Subject } from './standing.ts';

/** One open socket as faults see it. */
export interface Peer extends Subject {
  readonly socket: WebSocket;
  readonly host: Host;
  readonly uid: string | undefined;
}

/** A socket, or one that wants to be: what it is before anything was said on it. */
export const socketSubject = (host: Host, uid: string | undefined, nth: number): Subject => ({
  name: [host, uid ?? '', nth].join('\n'),
  values: (criterion) =>
    criterion === 'host' ? [host] : criterion === 'uid' && uid !== undefined ? [uid] : [],
});
