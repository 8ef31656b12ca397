import { randomUUID } from 'node:crypto';
import { stringify } from '@kucoin-typed/runtime';
import type { Host } from '../../catalog.ts';
import type { Door, Guest } from '../door.ts';
import { TEXT } from '../frame.ts';
import type { Hall } from '../hall.ts';
import { createSession } from './session.ts';
import type { Topic } from './topics.ts';

const idOf = ({ query }: Guest): string => query.get('connectId') ?? randomUUID();

const refuse = (guest: Guest, code: number, data: string): undefined => {
  guest.wire.send(stringify({ id: idOf(guest), type: 'error', code, data }));
  guest.wire.close(1000, data);
};

/** The classic gateway of a host. */
export const classicDoor = (hall: Hall, host: Host, topics: readonly Topic[]): Door => {
  const tokenIn = (query: URLSearchParams): ReturnType<Hall['tokens']['find']> =>
    hall.tokens.find(query.get('token') ?? '', host);
  return {
    host,
    opcode: TEXT,
    uidOf: (query) => tokenIn(query)?.uid,
    turnAway: (guest) => refuse(guest, 509, 'There are too many connections.'),
    greet: (guest) => {
      const token = tokenIn(guest.query);
      if (!token || hall.hooks.expiresToken(host, token.uid))
        return refuse(guest, 401, hall.tokens.whyNot(guest.query.get('token') ?? '', host));
      token.uses += 1;
      const connectId = idOf(guest);
      const { wire } = guest;
      const hook = guest.join().pushes;
      wire.send(stringify({ id: connectId, type: 'welcome' }));
      const { board, limits, real, exchange } = hall;
      const { now } = exchange.clock;
      return createSession({ wire, board, token, connectId, topics, limits, now, real, hook });
    },
  };
};
