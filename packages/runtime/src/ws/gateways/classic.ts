import { ParamsError } from '../../errors/params-error.ts';
import type { ChannelSpec } from '../channel.ts';
import type { SocketLimits } from '../facts.ts';
import { word, type Dialect } from '../link/dialect.ts';
import { openLink } from '../link/link.ts';
import { openSocketOf } from '../open-socket.ts';
import type { Gateway, Subscription, TopicRequest } from './gateway.ts';
import { negotiate } from './token.ts';

/** What KuCoin documents, for a channel that says nothing else. */
const LIMITS: SocketLimits = {
  frames: 100,
  perMs: 10_000,
  topics: 400,
  topicsPerRequest: 100,
  connectsPerMinute: 30,
};

const dialect: Dialect = {
  isPush: (frame) => frame['type'] === 'message',
  read: (frame) => {
    const refused = { code: word(frame['code']), reason: word(frame['data']) };
    switch (frame['type']) {
      case 'welcome':
        return { kind: 'welcome' };
      case 'pong':
        return { kind: 'pong', id: word(frame['id']) };
      case 'ack':
        return { kind: 'answer', id: word(frame['id']) };
      case 'error':
        return { kind: 'answer', id: word(frame['id']), refused };
      default:
        return undefined;
    }
  },
  ping: (id) => JSON.stringify({ id, type: 'ping' }),
};

/** The gateway that a token is for: all its channels share sockets. */
export const classicGateway = (spec: Pick<ChannelSpec, 'token' | 'private' | 'limits'>): Gateway => {
  const limits = spec.limits ?? LIMITS;
  const { spec: token } = spec.token;
  return {
    key: token.id,
    name: `classic.${token.host}.${spec.private ? 'private' : 'public'}`,
    limits,
    connect: async (client, hooks) => {
      const { url, pingInterval, pingTimeout } = await negotiate(client, token, spec.private, hooks.signal);
      const open = openSocketOf(client);
      return openLink({
        ...hooks,
        open: (handlers) => open(url, handlers),
        dialect,
        limits,
        pingInterval,
        pingTimeout,
      });
    },
    write: (type, topics, id) => {
      const [first] = topics;
      const prefix = first?.batch ?? '';
      const topic = prefix ? prefix + topics.map(({ part }) => part['argument']).join(',') : first?.name;
      return JSON.stringify({ id, type, topic, privateChannel: spec.private, response: true });
    },
    find: (routes, frame) => {
      const topic: string = frame['topic'];
      const found = routes.get(topic);
      if (found || typeof topic !== 'string') return found;
      // Some topics push under their name without the symbol, and some with it though nobody named one.
      const [prefix = ''] = topic.split(':', 1);
      return routes.get(prefix) ?? routes.get(`${topic}:${word(frame['data']?.symbol)}`);
    },
    print: (frame) => JSON.stringify([frame['topic'], frame['subject'], frame['data']]),
  };
};

/** Topics of a channel and its parameters, such as `/market/match:{symbols}`. @throws {ParamsError} */
export const classicTopics = (spec: ChannelSpec, params: unknown): Subscription => {
  const given = (params ?? {}) as Readonly<Record<string, unknown>>;
  const part = (name: string, value: unknown): string => {
    if (typeof value !== 'string' || value === '' || /[,:\s]/.test(value))
      throw new ParamsError(spec.id, name, 'must be text without comma, colon or blanks');
    return value;
  };
  const gateway = classicGateway(spec);
  const list = /\{(\w+s)\}$/.exec(spec.topic)?.[1];
  if (!list) {
    const args: Record<string, string> = {};
    const name = spec.topic.replace(/\{(\w+)\}/g, (_, key: string) => (args[key] = part(key, given[key])));
    return { gateway, topics: [classicTopic(name, args)] };
  }
  const values = given[list];
  if (!Array.isArray(values) || values.length === 0)
    throw new ParamsError(spec.id, list, 'must be a list with one symbol at least');
  const prefix = spec.topic.slice(0, spec.topic.indexOf('{'));
  const names = [...new Set(values.map((value) => part(list, value)))];
  return { gateway, topics: names.map((symbol) => classicTopic(prefix + symbol, { symbol })) };
};

/** A topic as the exchange spells it, such as `/market/candles:BTC-USDT_1min`. */
export const classicTopic = (name: string, args: TopicRequest['args']): TopicRequest => {
  const colon = name.indexOf(':') + 1;
  return {
    key: name,
    name,
    routes: [name],
    batch: name.slice(0, colon),
    part: { argument: name.slice(colon) },
    args,
  };
};
