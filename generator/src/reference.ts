import type { Channel, Endpoint, Model, Operation, UnifiedChannel } from './model.ts';
import { kebab } from './names.ts';
import { template } from './template.ts';

/** Prints `api.md`: every method with its route, auth, permission, pool, weight and link. */
export const printReference = (model: Model): string => {
  const groups = model.services.flatMap(({ name, groups: list }) =>
    list.map((group) => ({
      path: `${name}.${group.name}`,
      module: `${kebab(name)}/${kebab(group.name)}`,
      endpoints: group.endpoints.map(endpointRow),
      channels: group.channels.map(channelRow),
      unified: group.unified.map(unifiedRow),
      operations: group.operations.map(operationRow),
    })),
  );
  const endpoints = groups.reduce((sum, group) => sum + group.endpoints.length, 0);
  const channels = groups.reduce((sum, group) => sum + group.channels.length + group.unified.length, 0);
  const operations = groups.reduce((sum, group) => sum + group.operations.length, 0);
  return template('reference')({
    groups,
    counts: `${endpoints} endpoints, ${channels} channels and ${operations} operations of the WebSocket API.`,
  });
};

/** A bar would end the cell of the table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const strike = (text: string, struck: boolean): string => (struck ? `~~${text}~~` : text);

const endpointRow = (e: Endpoint) => ({
  method: strike(`\`${e.name}\``, e.deprecated) + (e.history ? ' `.all`' : ''),
  route: `\`${e.method} ${e.path}\``,
  host: e.host,
  what: cell(e.description ?? e.title),
  auth: e.channel === 'Public' ? 'public' : 'signed',
  permission: e.permission ?? '–',
  pool: e.pool ?? 'unknown',
  weight: e.weight ?? 'unknown',
  docs: e.doc ? `[docs](${e.doc})` : '–',
});

const channelRow = (c: Channel) => ({
  channel: strike(`\`${c.name}\``, c.deprecated),
  what: cell(c.description ?? c.title),
  topic: `\`${c.topic}\``,
  auth: c.isPrivate ? 'private' : 'public',
  push: c.frequency ?? '–',
  token: `\`${c.token}\``,
});

const unifiedRow = (c: UnifiedChannel) => ({
  channel: strike(`\`${c.name}\``, c.deprecated),
  what: cell(c.description ?? c.title),
  topic: `\`${c.channel}\``,
  auth: c.isPrivate ? 'private' : 'public',
  push: c.frequency ?? '–',
  servers: Object.values(c.servers).join(' '),
});

const operationRow = (o: Operation) => ({
  operation: `\`${o.market}.${o.name}\``,
  what: cell(o.description ?? o.title),
  op: `\`${o.op}\``,
  endpoint: twinsOf(o)
    .map((id) => `\`${id}\``)
    .join(', '),
});

/** The endpoints that do the same over REST. */
const twinsOf = ({ endpoint, endpointBy }: Operation): string[] => [
  ...new Set([endpoint, ...Object.values(endpointBy ?? {})]),
];
