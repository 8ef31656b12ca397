import { ComplaintsError, pointer, type Complaint } from './complaint.ts';
import type { Group, Model } from './model.ts';
import { kebab } from './names.ts';
import { printReference } from './reference.ts';
import { shapesOf } from './shapes.ts';
import { template } from './template.ts';
import { printTypes, type NamedSchema } from './types.ts';
import { channelSchemas, channelView, unifiedView } from './views/channel.ts';
import { endpointSchemas, endpointView } from './views/endpoint.ts';
import { historyView } from './views/history.ts';
import { operationSchemas, operationView } from './views/operation.ts';
import { regionsView } from './views/regions.ts';
import { fillsView, limitsView, topicsView } from './views/streams.ts';
import { tableViews } from './views/tables.ts';
import type { Types } from './views/view.ts';

/** Where the generated code goes, below the root of the repository. */
export const API = 'packages/sdk/src/api';

/**
 * Prints the model as files, unformatted: one endpoint, channel or operation a file, barrels, regions, reference.
 * @throws {ComplaintsError} where two things would be one file or one type.
 */
export const emit = async (model: Model): Promise<Map<string, string>> => {
  const types = await printTypes(model.services.flatMap(({ groups }) => groups.flatMap(schemasOf)));
  const print = {
    endpoint: template('endpoint'),
    history: template('history'),
    channel: template('channel'),
    operation: template('operation'),
    fills: template('fills'),
    limits: template('limits'),
    topics: template('topics'),
    group: template('group'),
    service: template('service'),
    regions: template('regions'),
    table: template('table'),
  };
  const complaints: Complaint[] = [];
  const files = new Map<string, string>();
  const emitGroup = (home: string, whole: Group): void => {
    const markets = marketsOf(whole);
    const group = markets.length > 0 ? { ...whole, operations: [] } : whole;
    complaints.push(...twinsOf(group, types));
    const folder = `${home}/${kebab(group.name)}`;
    for (const market of markets) emitGroup(folder, market);
    const texts: [name: string, text: string][] = [
      ...group.endpoints.map((e): [string, string] => [
        e.name,
        e.history ? print.history(historyView(e, e.history, types)) : print.endpoint(endpointView(e, types)),
      ]),
      ...group.channels.map((c): [string, string] => [c.name, print.channel(channelView(c, types))]),
      ...group.unified.map((c): [string, string] => [c.name, print.channel(unifiedView(c, types))]),
      ...group.operations.map((o): [string, string] => [o.name, print.operation(operationView(o, types))]),
    ];
    for (const [name, text] of texts) files.set(`${folder}/${kebab(name)}.ts`, text);
    const list = texts.map(([name]) => kebab(name)).sort();
    files.set(`${folder}/index.ts`, print.group({ files: list, members: members(markets) }));
  };
  for (const service of model.services) {
    const home = `${API}/${kebab(service.name)}`;
    for (const group of service.groups) emitGroup(home, group);
    files.set(`${home}/index.ts`, print.service({ members: members(service.groups) }));
  }
  complaints.push(...sameFolders(model));
  if (complaints.length > 0) throw new ComplaintsError('names', complaints);
  files.set(`${API}/index.ts`, print.service({ members: members(model.services) }));
  files.set(`${API}/regions.ts`, print.regions(regionsView(model.regions)));
  for (const [name, table] of Object.entries(tableViews(model.tables, shapesOf(model)))) {
    files.set(`${API}/${name}.ts`, print.table(table));
  }
  for (const list of model.fills)
    files.set(`${API}/ws/fills/${kebab(list.name)}.ts`, print.fills(fillsView(list)));
  if (Object.keys(model.limits).length > 0)
    files.set(`${API}/ws/limits.ts`, print.limits(limitsView(model.limits)));
  files.set(`${API}/ws/topics.ts`, print.topics(topicsView(model)));
  files.set('api.md', printReference(model));
  return files;
};

/** Operations stand in a folder for each market. */
const marketsOf = ({ operations }: Group): Group[] => {
  const names = [...new Set(operations.map(({ market }) => market))];
  if (names.length === 0 || names[0] === '') return [];
  return names.map((name) => ({
    name,
    endpoints: [],
    channels: [],
    unified: [],
    operations: operations.filter(({ market }) => market === name).map((o) => ({ ...o, market: '' })),
  }));
};

const members = (list: readonly { name: string }[]): { name: string; file: string }[] =>
  list.map(({ name }) => ({ name, file: kebab(name) }));

const schemasOf = ({ endpoints, channels, unified, operations }: Group): NamedSchema[] => [
  ...endpoints.flatMap(endpointSchemas),
  ...[...channels, ...unified].flatMap(channelSchemas),
  ...operations.flatMap(operationSchemas),
];

/** A thing of the model, and where in the specs it stands. */
interface Owner extends Pick<Complaint, 'file' | 'pointer'> {
  readonly id: string;
  readonly name: string;
}

const ownersOf = ({ endpoints, channels, unified, operations }: Group): Owner[] => [
  ...endpoints.map((e) => ({
    ...e,
    file: e.source,
    pointer: pointer('paths', e.path, e.method.toLowerCase()),
  })),
  ...[...channels, ...unified].map((c) => ({
    ...c,
    file: c.source,
    pointer: pointer('channels', keyOf(c.id)),
  })),
  ...operations.map((o) => ({ ...o, file: o.source, pointer: pointer('operations', o.key) })),
];

const keyOf = (id: string): string => id.split('.').at(-1) ?? '';

/** Everything of a group shares a folder and a barrel, so no two files and no two types in it may have one name. */
const twinsOf = (group: Group, types: Types): Complaint[] => {
  const complaints: Complaint[] = [];
  const taken = new Map<string, Owner>();
  const claim = (owner: Owner, key: string, what: string): void => {
    const other = taken.get(key);
    if (!other) taken.set(key, owner);
    else if (other.id !== owner.id) {
      const message = `${other.id} and ${owner.id} ${what}; rename one by an overlay`;
      complaints.push({ file: owner.file, pointer: owner.pointer, message });
    }
  };
  const owners = ownersOf(group);
  for (const owner of owners)
    claim(owner, `${kebab(owner.name)}.ts`, `would both be the file ${kebab(owner.name)}.ts`);
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  for (const { key } of schemasOf(group)) {
    const owner = byId.get(key.split(' ')[0] ?? '');
    for (const name of types.get(key)?.names ?? [])
      if (owner) claim(owner, name, `both declare the type ${name}`);
  }
  for (const { token, ...channel } of group.channels) {
    if (keyOf(token) !== channel.name) continue;
    const owner = byId.get(channel.id);
    if (owner)
      complaints.push({
        file: owner.file,
        pointer: owner.pointer,
        message: `${channel.id} has the name of ${token}, whose token it takes; rename one by an overlay`,
      });
  }
  return complaints;
};

/** Two names that differ in case alone are one folder. */
const sameFolders = (model: Model): Complaint[] => {
  const lists: [string, readonly { readonly name: string }[]][] = [
    ['', model.services],
    ...model.services.map(({ name, groups }): [string, readonly { readonly name: string }[]] => [
      `${name}.`,
      groups,
    ]),
  ];
  return lists.flatMap(([home, list]) =>
    list
      .filter(({ name }, i) => list.findIndex((other) => kebab(other.name) === kebab(name)) !== i)
      .map(({ name }) => ({
        file: 'specs',
        pointer: '',
        message: `two names become the folder ${kebab(name)}, ${home}${name} among them; write them alike`,
      })),
  );
};
