import { stringify } from '@kucoin-typed/runtime';
import { Refusal } from '../../refusal.ts';
import type { Address } from '../channel.ts';
import type { Guest, Session } from '../door.ts';
import { BINARY } from '../frame.ts';
import type { Hall } from '../hall.ts';
import { createMeter } from '../limits.ts';
import { readFrame } from '../read-frame.ts';
import { verifySocket } from '../verify.ts';
import { readParams } from './channels.ts';
import type { Gate, UnifiedChannel } from './channels.ts';

export interface UnifiedOptions {
  readonly hall: Hall;
  readonly guest: Guest;
  readonly gate: Gate;
  readonly channels: ReadonlyMap<string, UnifiedChannel>;
  /** Who is known already, by a token. */
  readonly uid: string | undefined;
}

const SIGNED = 'POST/api/websocket/users/verify';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `obu.SPOT`, `balance.UNIFIED`, `mark-price` */
const typeOf = ({ name }: UnifiedChannel, params: Readonly<Record<string, string>>): string => {
  const kind = params['tradeType'] ?? params['accountType'];
  if (name === 'callAuctionInfo') return `${name}.SPOT`;
  return kind === undefined || name === 'mark-price' || name.startsWith('funding-fee')
    ? name
    : `${name}.${kind}`;
};

const addressOf = (
  channel: UnifiedChannel,
  params: Readonly<Record<string, string>>,
  uid: string | undefined,
): Address => {
  const { symbol = '', tradeType = '', accountType = '', depth, interval } = params;
  return {
    feed: depth === undefined ? channel.id : `${channel.id} ${depth}`,
    topic: typeOf(channel, params),
    argument: [tradeType || accountType, symbol, interval].filter((part) => part).join(' '),
    symbol,
    uid: channel.gates.includes('private') ? uid : undefined,
    params,
    opcode: BINARY,
  };
};

const keyOf = ({ feed, argument }: Address): string => `${feed} ${argument}`;

/** One socket of a unified gateway after its welcome. */
export const createUnifiedSession = ({
  hall,
  guest,
  gate,
  channels,
  uid: known,
}: UnifiedOptions): Session => {
  const { board, limits, real, exchange } = hall;
  const { wire } = guest;
  const { pushes } = guest.join();
  const { now } = exchange.clock;
  const isPrivate = gate === 'private';
  const subscribed = new Map<string, Address>();
  const mayTalk = createMeter(
    real,
    isPrivate ? limits.messagesPer10s : limits.publicUnifiedMessagesPer10s,
    10_000,
  );
  const mayPing = createMeter(real, limits.unifiedPingsPerSecond, 1000);
  const most = isPrivate ? limits.privateUnifiedChannels : limits.publicUnifiedChannels;
  const bornAt = now();
  let heardAt = real();
  let uid = known;

  const listener = {
    deliver: (topic: string, text: string, frame: string): void => {
      if (pushes.active()) pushes.deliver(text, topic, wire.send);
      else wire.sendFrame(text, frame);
    },
  };
  const send = (frame: object): void => wire.send(stringify(frame));
  const idOf = (frame: Readonly<Record<string, unknown>>): object =>
    frame['id'] === undefined ? {} : { id: frame['id'] };

  const authenticate = (frame: Readonly<Record<string, unknown>>): void => {
    const timestamp = textOf(frame['kc-api-timestamp']);
    try {
      const key = verifySocket(
        hall.venue,
        {
          apiKey: textOf(frame['kc-api-key']),
          timestamp,
          sign: textOf(frame['kc-api-sign']),
          passphrase: textOf(frame['kc-api-passphrase']),
          address: guest.address,
        },
        timestamp + SIGNED,
      );
      uid = key.uid;
      send({ ...idOf(frame), result: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      send({ ...idOf(frame), result: false, message: error.message });
    }
  };

  const subscribe = (addresses: readonly Address[]): string | undefined => {
    const fresh = addresses.filter((address) => !subscribed.has(keyOf(address)));
    if (subscribed.size + fresh.length > most) return `one connection takes at most ${most} topics`;
    for (const address of fresh) {
      subscribed.set(keyOf(address), address);
      board.join(address, listener);
    }
    return undefined;
  };

  const unsubscribe = (addresses: readonly Address[]): undefined => {
    for (const address of addresses) {
      const mine = subscribed.get(keyOf(address));
      if (mine) board.leave(mine, listener);
      subscribed.delete(keyOf(address));
    }
  };

  /** Why a frame cannot be followed; undefined after it was. */
  const follow = (frame: Readonly<Record<string, unknown>>, isJoining: boolean): string | undefined => {
    const channel = channels.get(textOf(frame['channel']));
    if (!channel) return `topic ${textOf(frame['channel'])} is not supported`;
    if (!channel.gates.includes(gate))
      return `topic ${channel.name} is not allowed in the current environment`;
    const asked = readParams(channel, frame);
    if (typeof asked === 'string') return asked;
    if (isPrivate && uid === undefined) return 'the connection is not authenticated';
    const other = gate === 'spot' ? 'FUTURES' : 'SPOT';
    if (!isPrivate && asked.some(({ tradeType }) => tradeType === other))
      return `topic ${channel.name} type = "public_${other.toLowerCase()}" is not allowed in the current environment`;
    const addresses = asked.map((params) => addressOf(channel, params, uid));
    return isJoining ? subscribe(addresses) : unsubscribe(addresses);
  };

  const hear = (text: string): void => {
    heardAt = real();
    const frame = readFrame(text);
    // What is not JSON is ignored here.
    if (!frame) return;
    if (!mayTalk()) return send({ code: '429002', msg: 'Too many frames in ten seconds.', ...idOf(frame) });
    const { type, op } = frame;
    if (type === 'ping' || op === 'ping') {
      if (!mayPing()) return wire.terminate();
      return type === 'ping'
        ? send({ type: 'pong', ...idOf(frame), ts: BigInt(now()) * 1_000_000n })
        : send({ op: 'pong', ...idOf(frame) });
    }
    if (isPrivate && op === 'auth') return authenticate(frame);
    const action = textOf(frame['action']).toUpperCase();
    if (action !== 'SUBSCRIBE' && action !== 'UNSUBSCRIBE')
      return send({ ...idOf(frame), result: false, message: 'invalid request data' });
    const isJoining = action === 'SUBSCRIBE';
    // Joining answers before the first push, because pushes wait for the end of this.
    const reason = follow(frame, isJoining);
    send(reason === undefined ? { ...idOf(frame), result: true } : { ...idOf(frame), result: false, reason });
  };

  return {
    hear,
    sweep: () => {
      if (!wire.isOpen()) return;
      if (subscribed.size === 0 && real() - heardAt >= limits.silenceMs) wire.terminate();
      else if (now() - bornAt >= limits.lifeMs) wire.close(1000, 'The connection has lived its time.');
    },
    close: () => unsubscribe([...subscribed.values()]),
  };
};
