import type { Group, Model, Service } from './model.ts';
import { kebab } from './names.ts';
import { printReference } from './reference.ts';
import { template } from './template.ts';
import { printTypes, type NamedSchema } from './types.ts';
import { channelSchemas, channelView, unifiedView } from './views/channel.ts';
import { endpointSchemas, endpointView } from './views/endpoint.ts';
import { operationSchemas, operationView } from './views/operation.ts';
import type { Types } from './views/view.ts';

/** Where the generated code goes, below the root of the repository. */
export const API = 'packages/sdk/src/api';

/** Prints the model as files, unformatted: one endpoint, channel or operation a file, barrels, regions, reference. */
export const emit = async (model: Model): Promise<Map<string, string>> => {
  const types = await printTypes(model.services.flatMap(({ groups }) => groups.flatMap(schemasOf)));
  const print = {
    endpoint: template('endpoint'),
    channel: template('channel'),
    data: template('data'),
    group: template('group'),
    service: template('service'),
    regions: template('regions'),
  };
  const files = new Map<string, string>();
  const add = (file: string, text: string): void => {
    if (files.has(file)) throw new Error(`${file} would be written twice; rename one method by an overlay`);
    files.set(file, text);
  };

  for (const service of model.services) {
    const home = `${API}/${kebab(service.name)}`;
    for (const group of service.groups) {
      refuseTwins(service, group, types);
      const texts: [name: string, text: string][] = [
        ...group.endpoints.map((e): [string, string] => [e.name, print.endpoint(endpointView(e, types))]),
        ...group.channels.map((c): [string, string] => [c.name, print.channel(channelView(c, types))]),
        ...group.unified.map((c): [string, string] => [c.name, print.data(unifiedView(c, types))]),
        ...group.operations.map((o): [string, string] => [o.name, print.data(operationView(o, types))]),
      ];
      const folder = `${home}/${kebab(group.name)}`;
      for (const [name, text] of texts) add(`${folder}/${kebab(name)}.ts`, text);
      add(`${folder}/index.ts`, print.group({ files: texts.map(([name]) => kebab(name)).sort() }));
    }
    add(`${home}/index.ts`, print.service({ members: members(service.groups) }));
  }
  add(`${API}/index.ts`, print.service({ members: members(model.services) }));
  add(`${API}/regions.ts`, print.regions({ regions: JSON.stringify(model.regions) }));
  add('api.md', printReference(model));
  return files;
};

const members = (list: readonly { name: string }[]): { name: string; file: string }[] =>
  list.map(({ name }) => ({ name, file: kebab(name) }));

const schemasOf = ({ endpoints, channels, unified, operations }: Group): NamedSchema[] => [
  ...endpoints.flatMap(endpointSchemas),
  ...[...channels, ...unified].flatMap(channelSchemas),
  ...operations.flatMap(operationSchemas),
];

/** Everything of a group shares one barrel, so no two types in it may have one name. */
const refuseTwins = (service: Service, group: Group, types: Types): void => {
  const owners = new Map<string, string>();
  for (const { key } of schemasOf(group)) {
    for (const name of types.get(key)?.names ?? []) {
      const owner = owners.get(name);
      if (owner) {
        throw new Error(
          `${service.name}.${group.name}: ${key} and ${owner} both declare the type ${name}; rename one method by an overlay`,
        );
      }
      owners.set(name, key);
    }
  }
};
