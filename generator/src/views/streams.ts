import type { Json } from '../json.ts';
import type { FillList, Model } from '../model.ts';
import { kebab, pascal } from '../names.ts';
import type { Import } from './channel.ts';
import { endpointFile, literal, raw } from './view.ts';

interface FillsView {
  readonly name: string;
  readonly row: string;
  readonly rows: string;
  readonly imports: readonly Import[];
  readonly fills: readonly string[];
}

/** How REST fills the gaps of one or more channels. */
export const fillsView = ({ name, fills }: FillList): FillsView => {
  const ids = [...new Set<string>(fills.map(({ endpoint }) => endpoint))];
  const names = namesOf(ids);
  const nameOf = (id: string): string => names.get(id) ?? '';
  return {
    name,
    row: `${pascal(name)}Row`,
    rows: ids.map((id) => `FillRow<typeof ${nameOf(id)}>`).join(' | '),
    imports: ids.map((id) => {
      const own = id.split('.').at(-1) ?? '';
      return { names: own === nameOf(id) ? own : `${own} as ${nameOf(id)}`, file: endpointFile(id) };
    }),
    fills: fills.map(({ endpoint, ...fill }) => literal({ endpoint: raw(nameOf(endpoint)), ...fill })),
  };
};

/** Endpoints of several services can have one name. */
const namesOf = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const last = (id: string): string => id.split('.').at(-1) ?? '';
  return new Map(
    ids.map((id) => {
      const isAlone = ids.filter((other) => last(other) === last(id)).length === 1;
      return [id, isAlone ? last(id) : (id.split('.')[0] ?? '') + pascal(last(id))];
    }),
  );
};

/** The limits of a gateway, one constant each. */
export const limitsView = (
  limits: Readonly<Record<string, Json>>,
): { gateways: { name: string; doc: string; value: string }[] } => ({
  gateways: Object.entries(limits).map(([name, value]) => ({
    name,
    doc: `Sockets of ${kebab(name).replace('-', ' ')}.`,
    value: literal(value),
  })),
});

interface TopicRow {
  readonly text: string;
  readonly type: string;
}

/** Topics by what stands before their arguments, and those without. Where several channels share one, it is any of them. */
export const topicsView = ({
  services,
}: Model): { groups: string[]; whole: TopicRow[]; begun: TopicRow[] } => {
  const channels = services.flatMap(({ groups }) => groups.flatMap((group) => group.channels));
  const tables = new Map([
    ['whole', new Map<string, string[]>()],
    ['begun', new Map<string, string[]>()],
  ]);
  for (const { id, topic } of channels) {
    const isWhole = !topic.includes('{');
    const table = tables.get(isWhole ? 'whole' : 'begun');
    const text = isWhole ? topic : topic.slice(0, topic.indexOf(':'));
    const type = `typeof ${id.split('.').slice(1).join('.')}`;
    table?.set(text, [...(table.get(text) ?? []), type]);
  }
  const rows = (name: string): TopicRow[] =>
    [...(tables.get(name) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([text, types]) => ({ text, type: types.join(' | ') }));
  return {
    groups: [...new Set(channels.map(({ id }) => id.split('.')[1] ?? ''))].sort(),
    whole: rows('whole'),
    begun: rows('begun'),
  };
};
