import { stringify } from '@kucoin-typed/runtime';
import { Refusal } from '../../refusal.ts';
import type { Session } from '../door.ts';
import type { Hall } from '../hall.ts';
import { readFrame } from '../read-frame.ts';
import type { Wire } from '../wire.ts';
import { callOver } from './call.ts';
import type { Caller, UserRateLimit } from './call.ts';
import type { Operation, Version } from './operations.ts';

export interface TradingOptions {
  readonly hall: Hall;
  readonly wire: Wire;
  readonly caller: Caller;
  readonly version: Version;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Whether times are told in nanoseconds. */
  readonly inNs: boolean;
}

/** What a client said, in both readings: with plain numbers and with every digit. */
const readBoth = (text: string): { exact: Readonly<Record<string, unknown>>; plain: unknown } | undefined => {
  const exact = readFrame(text);
  return exact && { exact, plain: (JSON.parse(text) as { args?: unknown }).args };
};

export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  // A fault of the sandbox itself: the client gets no details, the terminal does.
  console.error(error);
  return new Refusal('500000', 'The sandbox failed.');
};

/** A socket of the WebSocket API after its welcome. */
export const createTradingSession = (options: TradingOptions): Session => {
  const { hall, wire, caller, version, operations, inNs } = options;
  const { venue, exchange, real, limits } = hall;
  const { clock } = exchange;
  const bornAt = clock.now();
  let heardAt = real();

  const time = (): string => (inNs ? `${clock.now()}000000` : String(clock.now()));

  /** `body` is the inside of an object: what follows the operation's name. */
  const reply = (frame: Readonly<Record<string, unknown>>, body: string, inTime: string): void => {
    const { id, op } = frame;
    const head = id === undefined ? '' : `"id":${stringify(id)},"op":${stringify(op ?? '')},`;
    wire.send(`{${head}${body},"inTime":${inTime},"outTime":${time()}}`);
  };

  const run = (frame: Readonly<Record<string, unknown>>, plain: unknown): string => {
    let limit: UserRateLimit | undefined;
    const tail = (): string => (limit ? `,"userRateLimit":${stringify(limit)}` : '');
    try {
      const { id, op, args: exact } = frame;
      if (typeof id !== 'string' || id === '') throw new Refusal('4001002', 'The frame has no id.');
      const operation = typeof op === 'string' ? operations.get(op) : undefined;
      if (!operation?.versions.includes(version))
        throw new Refusal('400101', 'There is no such operation here.');
      if (typeof plain !== 'object' || plain === null || Array.isArray(plain) !== operation.isList)
        throw new Refusal('400102', `args must be ${operation.isList ? 'a list' : 'an object'}.`);
      const endpoint = operation.endpointFor(plain);
      const answer = callOver(venue, caller, endpoint, { plain, exact }, (known) => (limit = known));
      return answer.slice(1, -1) + tail();
    } catch (error) {
      const { code, message } = refusalOf(error);
      return `"code":"${code}","msg":${stringify(message)}${tail()}`;
    }
  };

  return {
    hear: (text) => {
      heardAt = real();
      clock.sync();
      const inTime = time();
      const frame = readBoth(text);
      if (!frame) {
        reply({}, '"code":"400101","msg":"The frame is not a JSON object."', inTime);
        return;
      }
      const { exact, plain } = frame;
      if (exact['op'] === 'ping')
        wire.send(stringify({ id: exact['id'], op: 'pong', timestamp: String(clock.now()) }));
      else reply(exact, run(exact, plain), inTime);
    },
    sweep: () => {
      if (!wire.isOpen()) return;
      if (real() - heardAt >= limits.silenceMs) wire.close(1000, 'Bye');
      else if (clock.now() - bornAt >= limits.lifeMs) wire.close(1000, 'The connection has lived its time.');
    },
    close: () => undefined,
  };
};
