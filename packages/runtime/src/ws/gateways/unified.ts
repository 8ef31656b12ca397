import type { Client } from '../../client.ts';
import { ParamsError } from '../../errors/params-error.ts';
import type { UnifiedChannelSpec } from '../channel.ts';
import type { SocketLimits } from '../facts.ts';
import { word, type Dialect } from '../link/dialect.ts';
import { openLink, type Link } from '../link/link.ts';
import { openSocketOf } from '../open-socket.ts';
import type { Gateway, LinkHooks, Subscription, TopicRequest } from './gateway.ts';
import { createPushNames } from './push-names.ts';
import { socketAddress } from './socket-address.ts';
import { logIn } from './unified-login.ts';

/** What KuCoin documents, for a channel that says nothing else. */
const PUBLIC: SocketLimits = {
  frames: 300,
  perMs: 10_000,
  topics: 600,
  topicsPerRequest: 100,
  connectsPerMinute: 50,
};
// Written out: a bundler does not drop what is made by spreading.
const PRIVATE: SocketLimits = {
  frames: 100,
  perMs: 10_000,
  topics: 400,
  topicsPerRequest: 100,
  connectsPerMinute: 50,
};

const isYes = (value: unknown): boolean => value === true || value === 'true';

const dialect: Dialect = {
  isPush: (frame) => frame['T'] !== undefined,
  read: (frame) => {
    if (frame['message'] === 'welcome')
      return { kind: 'welcome', pingInterval: frame['pingInterval'], pingTimeout: frame['pingTimeout'] };
    if (frame['type'] === 'pong' || frame['op'] === 'pong') return { kind: 'pong', id: word(frame['id']) };
    const id = word(frame['id']);
    const reason = word(frame['reason'] ?? frame['message'] ?? frame['msg']);
    const code = word(frame['code']);
    if ('result' in frame) {
      return isYes(frame['result'])
        ? { kind: 'answer', id }
        : { kind: 'answer', id, refused: { code, reason } };
    }
    if (code === '') return undefined;
    return id
      ? { kind: 'answer', id, refused: { code, reason } }
      : { kind: 'broken', refused: { code, reason } };
  },
  ping: (id) => JSON.stringify({ id, type: 'ping' }),
};

/** One of the unified gateways: `spot`, `futures` or `private`. */
const unifiedGateway = (spec: UnifiedChannelSpec, server: string): Gateway => {
  const limits = spec.limits ?? (spec.private ? PRIVATE : PUBLIC);
  const connectTo = (client: Client, hooks: LinkHooks, url: string): Promise<Link> =>
    openLink({ ...hooks, open: (handlers) => openSocketOf(client)(url, handlers), dialect, limits });
  const names = createPushNames();
  return {
    key: `unified.${server}`,
    name: `unified.${server}`,
    limits,
    connect: async (client, hooks) => {
      const url = socketAddress(client, spec, server);
      return spec.private
        ? logIn(client, spec, url, (address) => connectTo(client, hooks, address), hooks.signal)
        : connectTo(client, hooks, url);
    },
    write: (action, topics, id) => {
      const [first] = topics;
      const symbols = topics.map(({ part }) => part['symbol']);
      const which = first?.batch ? { symbols } : undefined;
      const { symbol, ...rest } = first?.part ?? {};
      const one = symbol === undefined ? undefined : { symbol };
      return JSON.stringify({ id, action: action.toUpperCase(), ...rest, ...(which ?? one) });
    },
    find: (routes, frame) => {
      const data = frame['d'];
      const { own, type } = names(frame['T'], data?.s ?? '', data?.i ?? frame['dp'] ?? '');
      return routes.get(own) ?? routes.get(type);
    },
    // The gateway's own time may differ from socket to socket.
    print: (frame) => JSON.stringify([frame['T'], frame['t'], frame['d']]),
  };
};

/** Topics of a channel of the unified gateway. @throws {ParamsError} */
export const unifiedTopics = (spec: UnifiedChannelSpec, params: unknown): Subscription => {
  const { symbol, symbols, ...rest } = (params ?? {}) as Readonly<Record<string, any>>;
  for (const [name, value] of Object.entries(rest)) {
    if (word(value) === '') throw new ParamsError(spec.id, name, 'must be text');
  }
  const names = symbols ?? (symbol === undefined ? [''] : [symbol]);
  const isName = (name: unknown): boolean => typeof name === 'string' && /^[^\s,|]+$/.test(name);
  const wanted = symbols === undefined ? 'symbol' : 'symbols';
  if (symbol !== undefined && symbols !== undefined)
    throw new ParamsError(spec.id, 'symbols', 'and symbol exclude each other');
  if (
    !Array.isArray(names) ||
    names.length === 0 ||
    ((symbol ?? symbols) !== undefined && !names.every(isName))
  )
    throw new ParamsError(spec.id, wanted, 'must name a symbol, without comma or blanks');
  const kind = word(rest['tradeType'] ?? rest['accountType']);
  const servers = Object.keys(spec.servers);
  const server = servers.length === 1 ? servers[0] : servers.find((name) => name.toUpperCase() === kind);
  if (server === undefined)
    throw new ParamsError(
      spec.id,
      'tradeType',
      `must be ${servers.map((name) => name.toUpperCase()).join(' or ')}`,
    );
  const gateway = unifiedGateway(spec, server);
  const topics = [...new Set<string>(names)].map((name) => topicOf(spec, rest, name, kind));
  return { gateway, topics };
};

const topicOf = (
  spec: UnifiedChannelSpec,
  rest: Readonly<Record<string, unknown>>,
  symbol: string,
  kind: string,
): TopicRequest => {
  const detail = word(rest['interval'] ?? rest['depth']);
  const suffix = `.${kind.toLowerCase()}`;
  const types = spec.pushTypes.map((type) => type.toLowerCase());
  const mine = types.filter((type) => !/\.[a-z]+$/.test(type) || type.endsWith(suffix));
  const part = { channel: spec.channel, ...rest, ...(symbol === '' ? {} : { symbol }) };
  const name = [spec.channel, ...Object.values(rest), symbol].filter((text) => text !== '').join(' ');
  return {
    key: name,
    name,
    routes: (mine.length > 0 ? mine : types).map((type) => `${type}|${symbol}|${detail}`),
    batch: spec.multiSymbol && symbol !== '' ? JSON.stringify({ channel: spec.channel, ...rest }) : '',
    part,
    args: Object.fromEntries(
      Object.entries({ ...rest, symbol }).flatMap(([key, value]) =>
        value === '' ? [] : [[key, word(value)]],
      ),
    ),
  };
};
