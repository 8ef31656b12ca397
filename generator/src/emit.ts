import path from 'node:path';
import type { Channel, Endpoint, Group, Model, Service } from './model.ts';
import { kebab, pascal } from './names.ts';
import { printReference } from './reference.ts';
import { template } from './template.ts';
import { printTypes, type Declarations, type NamedSchema } from './types.ts';

/** Where the generated code goes, below the root of the repository. */
export const API = 'packages/sdk/src/api';

/** Prints the model as files, unformatted: one endpoint a file, one channel a file, barrels, regions, reference. */
export const emit = async (model: Model): Promise<Map<string, string>> => {
  const types = await printTypes(model.services.flatMap(({ groups }) => groups.flatMap(schemasOf)));
  const files = new Map<string, string>();
  const add = (file: string, text: string): void => {
    if (files.has(file)) throw new Error(`${file} would be written twice; rename one method by an overlay`);
    files.set(file, text);
  };
  const [endpoint, channel, group, service, regions] = [
    'endpoint',
    'channel',
    'group',
    'service',
    'regions',
  ].map(template);

  for (const one of model.services) {
    const home = `${API}/${kebab(one.name)}`;
    for (const part of one.groups) {
      const folder = `${home}/${kebab(part.name)}`;
      refuseTwins(one, part, types);
      for (const e of part.endpoints) add(`${folder}/${kebab(e.name)}.ts`, endpoint!(endpointView(e, types)));
      for (const c of part.channels) add(`${folder}/${kebab(c.name)}.ts`, channel!(channelView(c, types)));
      const names = [...part.endpoints, ...part.channels].map((entry) => kebab(entry.name)).sort();
      add(`${folder}/index.ts`, group!({ files: names }));
    }
    add(`${home}/index.ts`, service!({ members: members(one.groups) }));
  }
  add(`${API}/index.ts`, service!({ members: members(model.services) }));
  add(`${API}/regions.ts`, regions!({ regions: JSON.stringify(model.regions) }));
  add('api.md', printReference(model));
  return files;
};

const members = (list: readonly { name: string }[]) => list.map(({ name }) => ({ name, file: kebab(name) }));

const schemasOf = ({ endpoints, channels }: Group): NamedSchema[] => [
  ...endpoints.flatMap((e): NamedSchema[] => [
    ...(e.params
      ? [
          {
            name: `${pascal(e.name)}Params`,
            key: `${e.id} params`,
            schema: e.params.schema,
            direction: 'request' as const,
          },
        ]
      : []),
    { name: `${pascal(e.name)}Result`, key: `${e.id} result`, schema: e.result, direction: 'response' },
  ]),
  ...channels.map((c): NamedSchema => ({
    name: `${pascal(c.name)}Message`,
    key: c.id,
    schema: c.message,
    direction: 'response',
  })),
];

/** Everything of a group shares one barrel, so no two types in it may have one name. */
const refuseTwins = (service: Service, group: Group, types: ReadonlyMap<string, Declarations>): void => {
  const owners = new Map<string, string>();
  for (const { key } of schemasOf(group)) {
    for (const name of types.get(key)?.names ?? []) {
      const owner = owners.get(name);
      if (owner)
        throw new Error(
          `${service.name}.${group.name}: ${key} and ${owner} both declare the type ${name}; rename one method by an overlay`,
        );
      owners.set(name, key);
    }
  }
};

/** A line that cannot end the comment it stands in. */
const inComment = (line: string): string => line.replaceAll('*/', '*\\/');

const endpointView = (e: Endpoint, types: ReadonlyMap<string, Declarations>) => {
  const params = types.get(`${e.id} params`);
  const result = types.get(`${e.id} result`) as Declarations;
  return {
    source: e.source,
    name: e.name,
    types: [params?.text, result.text].filter((text) => text !== undefined),
    params: params?.names[0] ?? 'void',
    result: result.names[0],
    doc: [
      `${e.title}. \`${e.method} ${e.path}\` on the ${e.host} host.`,
      '',
      [
        e.channel === 'Public' ? 'Public' : 'Signed',
        e.permission ? `permission ${e.permission}` : undefined,
        `pool ${e.pool ?? 'unknown'}`,
        e.weight === null ? 'weight unknown' : `weight ${e.weight}`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
      ...(e.deprecated ? ['@deprecated KuCoin has abandoned this endpoint.'] : []),
      ...(e.doc ? [`@see ${e.doc}`] : []),
    ].map(inComment),
    descriptor: literal({
      id: e.id,
      method: e.method,
      path: e.path,
      host: e.host,
      domain: e.domain,
      channel: e.channel,
      permission: e.permission,
      pool: e.pool,
      weight: e.weight,
      service: e.service,
      subService: e.subService,
      methodName: e.methodName,
      json: e.json || undefined,
      query: e.params?.hasBody && e.params.query.length > 0 ? e.params.query : undefined,
      exact: e.exact.length > 0 ? e.exact : undefined,
    }),
  };
};

const channelView = (c: Channel, types: ReadonlyMap<string, Declarations>) => {
  const message = types.get(c.id) as Declarations;
  const params = c.params.length > 0 ? `${pascal(c.name)}Params` : 'void';
  const [service = '', group = '', token = ''] = c.token.split('.');
  const fields = c.params.map((name) =>
    name.endsWith('s') ? `/** At most 100. */\n${name}: readonly string[];` : `${name}: string;`,
  );
  return {
    source: c.source,
    name: c.name,
    types: [
      ...(fields.length > 0 ? [`export interface ${params} {\n${fields.join('\n')}\n}`] : []),
      message.text,
    ],
    params,
    message: message.names[0],
    tokenName: token,
    tokenFile: path.posix.join('../..', kebab(service), kebab(group), `${kebab(token)}.ts`),
    doc: [
      `${c.title}. Topic \`${c.topic}\`.`,
      '',
      `${c.isPrivate ? 'Private' : 'Public'}${c.frequency ? `, pushed ${c.frequency}` : ''}.`,
      ...(c.deprecated ? ['@deprecated KuCoin has abandoned this topic.'] : []),
    ].map(inComment),
    descriptor: literal({
      id: c.id,
      topic: c.topic,
      private: c.isPrivate,
      service: c.service,
      subService: c.subService,
      methodName: c.methodName,
      exact: c.exact.length > 0 ? c.exact : undefined,
      token: raw(token),
    }),
  };
};

const RAW = '\u0001';
const raw = (code: string): string => RAW + code;

/** A JavaScript object literal; `undefined` members are left out. */
const literal = (value: Record<string, unknown>): string => {
  const text = (item: unknown): string =>
    typeof item === 'string' && item.startsWith(RAW) ? item.slice(1) : JSON.stringify(item);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${entries.map(([key, item]) => `${key}: ${text(item)}`).join(', ')} }`;
};
