import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Host } from '../catalog.ts';
import type { FaultBench } from '../faults/index.ts';

/** Where pushes pass before they are sent. */
export interface PushHook {
  /** Whether anything but sending happens to pushes; asked once per push. */
  readonly active: () => boolean;
  /** Passes a push of a topic on, perhaps changed, later, more than once or never. */
  readonly deliver: (text: string, topic: string, send: (text: string) => void) => void;
}

/** What happens to one socket besides what its gateway does. */
export interface SocketHook {
  readonly pushes: PushHook;
  /** After its welcome. */
  readonly welcomed: () => void;
  /** Whether the client's frame is not to be heard. */
  readonly takesFrame: () => boolean;
}

/** Faults reach every socket through here. */
export interface SocketHooks {
  /** Whether a connecting socket is dealt with already; nothing more is said to it then. */
  readonly takesUpgrade: (connection: Duplex, host: Host, uid: string | undefined) => boolean;
  /** Whether a token that is good otherwise counts as expired. */
  readonly expiresToken: (host: Host, uid: string | undefined) => boolean;
  /** A socket that was let in, before its welcome. */
  readonly join: (socket: WebSocket, host: Host, uid: string | undefined) => SocketHook;
}

/** Lets faults happen to sockets. */
export const faultHooks = ({ sockets, pushes }: FaultBench): SocketHooks => ({
  takesUpgrade: sockets.takesUpgrade,
  expiresToken: sockets.expiresToken,
  join: (socket, host, uid) => {
    const peer = sockets.join(socket, host, uid);
    return {
      pushes: {
        active: pushes.active,
        deliver: (text, topic, send) => pushes.deliver(text, topic, peer, send),
      },
      welcomed: () => sockets.welcomed(peer),
      takesFrame: () => sockets.takesFrame(peer),
    };
  },
});
