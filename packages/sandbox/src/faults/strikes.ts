import type { Fault, FaultOf } from './fault.ts';
import type { Peer } from './peer.ts';

const USUAL_CLOSE = 1001;

/** Ends a socket as the fault says. */
export const kill = (peer: Peer, { code = USUAL_CLOSE, reason, abrupt }: FaultOf<'socket-kill'>): void => {
  if (abrupt) peer.socket.terminate();
  else peer.socket.close(code, reason);
};

/** Who was silenced by which fault, by its id. */
export interface Silence {
  /** From now on the socket neither hears nor speaks; its session leaves a paused socket alone. */
  readonly begin: (peer: Peer, id: string) => void;
  readonly end: (id: string) => void;
}

export const createSilence = (): Silence => {
  const silenced = new Map<string, Set<Peer>>();
  return {
    begin: (peer, id) => {
      const peers = silenced.get(id) ?? new Set();
      silenced.set(id, peers.add(peer));
      peer.socket.pause();
      peer.socket.once('close', () => peers.delete(peer));
    },
    end: (id) => {
      const peers = silenced.get(id);
      silenced.delete(id);
      const others = new Set([...silenced.values()].flatMap((set) => [...set]));
      for (const peer of peers ?? []) if (!others.has(peer)) peer.socket.resume();
    },
  };
};

/** Whether the fault is of those that strike a socket at a moment. */
export const isOfMoments = (fault: Fault): fault is FaultOf<'socket-kill'> | FaultOf<'silent'> =>
  fault.kind === 'socket-kill' || fault.kind === 'silent';
