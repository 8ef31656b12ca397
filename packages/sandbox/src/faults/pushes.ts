import { addFields, replaceEnums } from './alter.ts';
import type { FaultOf, Kind } from './fault.ts';
import { namedInPush } from './named.ts';
import type { Peer } from './peer.ts';
import type { Random } from './random.ts';
import type { Register } from './register.ts';
import type { Subject } from './standing.ts';
import { kill } from './strikes.ts';
import type { Silence } from './strikes.ts';
import type { Timers } from './timers.ts';

/** Sends a push on. */
type Send = (text: string) => void;

/** Where pushes pass on their way to a socket. */
export interface PushFaults {
  /** Whether any fault concerns pushes. Where none does, nothing else is asked. */
  readonly active: () => boolean;
  /** Passes a push of a topic on, perhaps changed, later, more than once or never. */
  readonly deliver: (text: string, topic: string, peer: Peer, send: Send) => void;
}

/** Pushes of one topic on one socket that wait for later ones to overtake them. */
type Lane = { left: number; readonly release: () => void }[];

interface Way {
  readonly peer: Peer;
  readonly id: string;
  readonly random: Random;
  readonly lane: Lane;
}

/** A push that nothing overtakes comes after this time all the same. */
const LATEST_MS = 1000;

type Effects = {
  readonly [K in Kind]?: (fault: FaultOf<K>, text: string, send: Send, way: Way) => void;
};

const subjectOf = (text: string, topic: string, peer: Peer): Subject => {
  let about: ReturnType<typeof namedInPush> | undefined;
  return {
    name: `${peer.name}\n${topic}`,
    values: (criterion) => {
      if (criterion === 'topic') return [topic];
      if (criterion === 'host' || criterion === 'uid') return peer.values(criterion);
      about ??= namedInPush(topic, text);
      if (criterion === 'symbol') return about.symbols;
      if (criterion === 'clientOid') return about.clientOids;
      return criterion === 'orderId' ? about.orderIds : [];
    },
  };
};

export const createPushFaults = (register: Register, timers: Timers, silence: Silence): PushFaults => {
  // Held pushes are released by later ones, also when the fault that held them is over.
  let holding = 0;
  const lanes = new WeakMap<Peer, Map<string, Lane>>();
  const laneOf = (peer: Peer, topic: string): Lane => {
    const mine = lanes.get(peer) ?? new Map<string, Lane>();
    lanes.set(peer, mine);
    const lane = mine.get(topic) ?? [];
    mine.set(topic, lane);
    return lane;
  };

  const effects: Effects = {
    drop: () => undefined,
    repeat: ({ copies = 1 }, text, send) => {
      for (let sent = 0; sent <= copies; sent += 1) send(text);
    },
    delay: ({ ms }, text, send, { random }) => timers.later(random.draw(ms), () => send(text)),
    reorder: ({ by = 1 }, text, send, { random, lane }) => {
      const held = {
        // The push itself is counted as well when it has passed.
        left: random.draw(by) + 1,
        release: () => {
          const at = lane.indexOf(held);
          if (at < 0) return;
          lane.splice(at, 1);
          holding -= 1;
          send(text);
        },
      };
      lane.push(held);
      holding += 1;
      timers.later(LATEST_MS, held.release);
    },
    'unknown-fields': ({ fields }, text, send) => send(addFields(text, fields)),
    'unknown-enums': ({ fields, value }, text, send) => send(replaceEnums(text, fields, value)),
    'socket-kill': (fault, _text, _send, { peer }) => kill(peer, fault),
    silent: (_fault, _text, _send, { peer, id }) => silence.begin(peer, id),
  };

  return {
    active: () => register.active.pushes || holding > 0,
    deliver: (text, topic, peer, send) => {
      const lane = laneOf(peer, topic);
      const strikes = register.meet('pushes', subjectOf(text, topic, peer));
      const pass = (at: number, passed: string): void => {
        const strike = strikes[at];
        if (!strike) return send(passed);
        const { fault, random, standing } = strike;
        // The table pairs each kind with its own fault, which the compiler does not follow through a look-up.
        const effect = effects[fault.kind] as (fault: object, text: string, send: Send, way: Way) => void;
        const way = { peer, id: standing.id, random, lane };
        effect(fault, passed, (next) => pass(at + 1, next), way);
      };
      pass(0, text);
      for (const held of lane.slice()) {
        held.left -= 1;
        if (held.left === 0) held.release();
      }
    },
  };
};
