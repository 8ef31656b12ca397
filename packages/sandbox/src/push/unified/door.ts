import { randomUUID } from 'node:crypto';
import { stringify } from '@kucoin-typed/runtime';
import type { Door, Guest } from '../door.ts';
import { BINARY } from '../frame.ts';
import type { Hall } from '../hall.ts';
import { PING_INTERVAL_MS, PING_TIMEOUT_MS } from '../limits.ts';
import type { Gate, UnifiedChannel } from './channels.ts';
import { createUnifiedSession } from './session.ts';

const refuse = ({ wire }: Guest, code: string, msg: string): undefined => {
  wire.send(stringify({ code, msg }));
  wire.close(1000, msg);
};

/** One of the unified gateways. */
export const unifiedDoor = (hall: Hall, gate: Gate, channels: ReadonlyMap<string, UnifiedChannel>): Door => {
  const host = gate === 'futures' ? 'futures' : 'spot';
  const tokenIn = (query: URLSearchParams): ReturnType<Hall['tokens']['find']> =>
    gate === 'private' ? hall.tokens.find(query.get('token') ?? '', 'unified') : undefined;
  return {
    host,
    opcode: BINARY,
    uidOf: (query) => tokenIn(query)?.uid,
    turnAway: (guest) => refuse(guest, '429002', 'There are too many connections.'),
    greet: (guest) => {
      const token = tokenIn(guest.query);
      const isKnown = token !== undefined && !hall.hooks.expiresToken(host, token.uid);
      if (gate === 'private' && guest.query.has('token') && !isKnown)
        return refuse(guest, '400400', hall.tokens.whyNot(guest.query.get('token') ?? '', 'unified'));
      if (token) token.uses += 1;
      guest.join();
      guest.wire.send(
        stringify({
          sessionId: randomUUID(),
          message: 'welcome',
          pingInterval: PING_INTERVAL_MS,
          pingTimeout: PING_TIMEOUT_MS,
        }),
      );
      return createUnifiedSession({ hall, guest, gate, channels, uid: token?.uid });
    },
  };
};
