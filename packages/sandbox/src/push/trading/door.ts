import { randomUUID } from 'node:crypto';
import { stringify } from '@kucoin-typed/runtime';
import { partnerFault } from '../../gate/partner.ts';
import type { Partner } from '../../gate/partner.ts';
import { Refusal } from '../../refusal.ts';
import type { Door, Guest, Session } from '../door.ts';
import { TEXT } from '../frame.ts';
import type { Hall } from '../hall.ts';
import { PING_INTERVAL_MS, PING_TIMEOUT_MS } from '../limits.ts';
import { readFrame } from '../read-frame.ts';
import { isSignedBy, verifySocket } from '../verify.ts';
import type { Caller } from './call.ts';
import type { Operation, Version } from './operations.ts';
import { createTradingSession, refusalOf } from './session.ts';

/** How long a client may think about its first frame. */
const ANSWER_MS = 30_000;
const SIGNED = 'POST/api/websocket/users/verify';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const partnerOf = (
  hall: Hall,
  query: URLSearchParams,
  caller: Omit<Caller, 'partner'>,
): Partner | undefined => {
  const id = query.get('partner');
  if (id === null) return undefined;
  const { partners } = hall.venue.gate.state;
  const fault = partnerFault(partners, {
    id,
    sign: query.get('partner_sign') ?? undefined,
    apiKey: caller.key.apiKey,
    timestamp: query.get('timestamp') ?? '',
    line: undefined,
    address: caller.address,
  });
  if (fault) throw fault;
  return partners.get(id);
};

/** The caller that the address names and signs for. */
const callerInQuery = (hall: Hall, { query, address }: Guest): Caller => {
  const apiKey = query.get('apikey') ?? '';
  const timestamp = query.get('timestamp') ?? '';
  const key = verifySocket(
    hall.venue,
    {
      apiKey,
      timestamp,
      sign: query.get('sign') ?? '',
      passphrase: query.get('passphrase') ?? '',
      address,
    },
    apiKey + timestamp,
  );
  return { key, address, partner: partnerOf(hall, query, { key, address }) };
};

const callerInFrame = (hall: Hall, { address }: Guest, text: string): Caller => {
  const frame = readFrame(text);
  if (frame?.['op'] !== 'auth') throw new Refusal('400101', 'The first frame has to be of op auth.');
  const timestamp = textOf(frame['kc-api-timestamp']);
  const key = verifySocket(
    hall.venue,
    {
      apiKey: textOf(frame['kc-api-key']),
      timestamp,
      sign: textOf(frame['kc-api-sign']),
      passphrase: textOf(frame['kc-api-passphrase']),
      address,
    },
    timestamp + SIGNED,
  );
  return { key, address, partner: undefined };
};

/** The WebSocket API: v1 with a challenge, v2 with an auth frame. */
export const tradingDoor = (
  hall: Hall,
  version: Version,
  operations: ReadonlyMap<string, Operation>,
): Door => {
  const { exchange, real, venue } = hall;
  const { clock } = exchange;

  const refuse = ({ wire }: Guest, error: unknown): undefined => {
    const { code, message } = refusalOf(error);
    const now = clock.now();
    wire.send(stringify({ code, msg: message, inTime: now, outTime: now }));
    wire.close(1000, message);
  };

  /** A session whose first frame has to prove who sends it. */
  const receive = (guest: Guest, prove: (text: string) => Caller): Session => {
    const { wire, query } = guest;
    const since = real();
    let session: Session | undefined;
    return {
      hear: (text) => {
        if (session) return session.hear(text);
        try {
          const caller = prove(text);
          const inNs = query.get('enable_ns') === 'true';
          session = createTradingSession({ hall, wire, caller, version, operations, inNs });
          wire.send(
            stringify({
              sessionId: randomUUID(),
              data: 'welcome',
              pingInterval: PING_INTERVAL_MS,
              pingTimeout: PING_TIMEOUT_MS,
            }),
          );
        } catch (error) {
          refuse(guest, error);
        }
      },
      sweep: () => {
        if (session) session.sweep();
        else if (wire.isOpen() && real() - since >= ANSWER_MS)
          refuse(guest, new Refusal('400012', 'The session was not answered in time.'));
      },
      close: () => session?.close(),
    };
  };

  const challenge = (guest: Guest): Session | undefined => {
    clock.sync();
    let caller: Caller;
    try {
      caller = callerInQuery(hall, guest);
    } catch (error) {
      return refuse(guest, error);
    }
    const text = stringify({ sessionId: randomUUID(), timestamp: clock.now() });
    guest.wire.send(text);
    return receive(guest, (answer) => {
      if (isSignedBy(caller.key, answer, text)) return caller;
      throw new Refusal('400011', 'The answer to the session is not signed rightly.');
    });
  };

  return {
    host: 'spot',
    opcode: TEXT,
    uidOf: (query) => venue.gate.state.keys.keys.get(query.get('apikey') ?? '')?.uid,
    turnAway: (guest) => refuse(guest, new Refusal('429002', 'There are too many connections.')),
    greet: (guest) =>
      version === 'v1' ? challenge(guest) : receive(guest, (text) => callerInFrame(hall, guest, text)),
  };
};
