import { ComplaintsError, pointer, type Complaint } from './complaint.ts';
import { checkFill, type Fed } from './fill-check.ts';
import { plainJson, type Json } from './json.ts';
import type { Channel, Endpoint, FillList, Model, StreamData, UnifiedChannel } from './model.ts';
import { atPath } from './paths.ts';

const STREAMS = 'specs/streams.json';

type AnyChannel = Channel | UnifiedChannel;

/**
 * Gives channels what specs/streams.json says of their pushes, and the limits of their gateway.
 * @throws {ComplaintsError} where the facts name what the specs do not have, or say nothing of a channel.
 */
export const withStreams = (model: Model, streams: Json | undefined, rates: Json | undefined): Model => {
  if (!streams) return model;
  const complaints: Complaint[] = [];
  const complain = (message: string, ...at: (string | number)[]): void => {
    complaints.push({ file: STREAMS, pointer: pointer(...at), message });
  };
  const { channels: entries = {}, fills: lists = {} } = plainJson(streams);
  const endpoints = endpointsOf(model);
  const fills = new Map(
    Object.entries<Json>(lists).map(([name, list]): [string, FillList] => [
      name,
      { name, fills: list.fills, misses: list.misses },
    ]),
  );
  const feeds = new Map<string, Fed[]>();

  const factsOf = (channel: AnyChannel): StreamData | undefined => {
    const entry: Json | undefined = entries[channel.id];
    if (!entry) {
      complain('has no entry; say what is known of its pushes', 'channels', channel.id);
      return undefined;
    }
    const schemas = channel.messages.map(({ schema }) => schema);
    checkPaths(entry, schemas, (message, ...at) => complain(message, 'channels', channel.id, ...at));
    const { time, sequence, once, key, pace, fills: name } = entry;
    const list = name === undefined ? undefined : fills.get(name);
    if (name !== undefined && !list)
      complain(`${name} is none of the fills`, 'channels', channel.id, 'fills');
    if (list)
      feeds.set(name, [...(feeds.get(name) ?? []), { id: channel.id, args: argumentsOf(channel), schemas }]);
    return { time, sequence, once, key, pace, fills: list };
  };
  const gateways = gatewaysOf(rates ?? {});
  const extend = <T extends AnyChannel>(channel: T): T => ({
    ...channel,
    facts: factsOf(channel),
    limits: gateways.of(channel),
  });
  const services = model.services.map((service) => ({
    ...service,
    groups: service.groups.map((group) => ({
      ...group,
      channels: group.channels.map(extend),
      unified: group.unified.map(extend),
    })),
  }));

  const known = new Set(
    services.flatMap(({ groups }) =>
      groups.flatMap((g) => [...g.channels, ...g.unified].map(({ id }) => id)),
    ),
  );
  for (const id of Object.keys(entries)) if (!known.has(id)) complain('is no channel', 'channels', id);
  for (const [name, list] of fills) {
    const fed = feeds.get(name);
    if (!fed) complain('no channel names it', 'fills', name);
    list.fills.forEach((fill, i) =>
      checkFill(fill, endpoints, fed ?? [], (message, ...at) =>
        complain(message, 'fills', name, 'fills', i, ...at),
      ),
    );
  }
  if (complaints.length > 0) throw new ComplaintsError('specs', complaints);
  return { ...model, services, fills: [...fills.values()], limits: gateways.limits };
};

const endpointsOf = ({ services }: Model): ReadonlyMap<string, Endpoint> =>
  new Map(services.flatMap(({ groups }) => groups.flatMap((g) => g.endpoints)).map((e) => [e.id, e]));

type Complain = (message: string, ...at: (string | number)[]) => void;

const checkPaths = (entry: Json, schemas: readonly Json[], complain: Complain): void => {
  const path = (text: unknown, unit: unknown, ...at: (string | number)[]): void => {
    if (typeof text !== 'string') return;
    const found = atPath(schemas, text);
    if (found.length === 0) complain(`no push has ${text}`, ...at);
    const other = found.find(
      (one) => unit !== undefined && one['x-unit'] !== undefined && one['x-unit'] !== unit,
    );
    if (other) complain(`${text} is in ${other['x-unit']}`, ...at.slice(0, -1), 'unit');
  };
  path(entry.time?.at, entry.time?.unit, 'time', 'at');
  path(entry.sequence?.first, undefined, 'sequence', 'first');
  path(entry.sequence?.last, undefined, 'sequence', 'last');
  path(entry.sequence?.when?.at, undefined, 'sequence', 'when', 'at');
  path(entry.key, undefined, 'key');
  for (const [i, one] of (entry.once ?? []).entries()) path(one, undefined, 'once', i);
};

/** The arguments that one topic stands for: of a list of symbols each has a topic. */
const argumentsOf = (channel: AnyChannel): readonly string[] => {
  const names =
    'topic' in channel
      ? channel.params.map(({ name }) => name)
      : [channel.params, ...(channel.params?.anyOf ?? [])].flatMap((one) =>
          Object.keys(one?.properties ?? {}),
        );
  return names.map((name) => (name === 'symbols' ? 'symbol' : name));
};

interface Gateways {
  readonly of: (channel: AnyChannel) => string | undefined;
  readonly limits: Readonly<Record<string, Json>>;
}

/** The limits of sockets, and which of them a channel's have. */
const gatewaysOf = ({ gateways = {} }: Json): Gateways => {
  const names = new Map<string, string>();
  const limits: Record<string, Json> = {};
  const all = Object.entries<Json>(plainJson(gateways)).filter(([, { messages }]) => messages);
  // Where KuCoin does not say how many topics one request may name, the fewest that it says elsewhere are safe.
  const fewest = Math.min(...all.flatMap(([, { topicsPerRequest }]) => topicsPerRequest ?? []));
  for (const [
    name,
    { token, hosts, messages, topicsPerConnection, topicsPerRequest, newConnections },
  ] of all) {
    for (const key of [...Object.values<string>(token ?? {}), ...hosts]) names.set(key, name);
    const most = topicsPerConnection[0].max;
    limits[name] = {
      frames: messages[0].max,
      perMs: messages[0].windowMs,
      topics: typeof most === 'number' ? most : undefined,
      topicsPerRequest: topicsPerRequest ?? fewest,
      connectsPerMinute: Math.floor((newConnections.max * 60_000) / newConnections.windowMs),
    };
  }
  const hostOf = (channel: UnifiedChannel): string => new URL(Object.values(channel.servers)[0] ?? '').host;
  return { of: (channel) => names.get('topic' in channel ? channel.token : hostOf(channel)), limits };
};
