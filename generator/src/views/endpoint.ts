import type { Endpoint, OrderData } from '../model.ts';
import type { NamedSchema } from '../types.ts';
import { kebab } from '../names.ts';
import { docLines, endpointFile, literal, named, raw, some, typesOf, type Types, type View } from './view.ts';

export const endpointSchemas = (e: Endpoint): NamedSchema[] => [
  ...(e.params ? [named(e, 'Params', e.params.schema, 'request')] : []),
  named(e, 'Result', e.result, 'response'),
];

export const endpointView = (
  e: Endpoint,
  types: Types,
): View & { params: string; result: string; make: string; imports: { name: string; file: string }[] } => {
  const params = typesOf(types, e, 'Params');
  const result = typesOf(types, e, 'Result');
  const access = [
    e.channel === 'Public' ? 'Public' : 'Signed',
    e.permission ? `permission ${e.permission}` : undefined,
    `pool ${e.pool ?? 'unknown'}`,
    `weight ${e.weight ?? 'unknown'}`,
  ];
  const instead = e.replacedBy ? `Use ${e.replacedBy}.` : 'KuCoin has abandoned this endpoint.';
  return {
    source: e.source,
    name: e.name,
    types: [params?.text, result?.text].filter((text) => text !== undefined),
    make: e.exact.length > 0 ? 'exactEndpoint' : 'endpoint',
    params: params?.names[0] ?? 'void',
    result: result?.names[0] ?? 'void',
    doc: docLines(
      e.description ?? `${e.title}.`,
      '',
      `\`${e.method} ${e.path}\` on the ${e.host} host.`,
      `${access.filter(Boolean).join(', ')}.`,
      e.deprecated ? `@deprecated ${instead}` : undefined,
      e.doc ? `@see ${e.doc}` : undefined,
    ),
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
      list: e.params?.schema.type === 'array' || undefined,
      query: e.params?.hasBody ? some(e.params.query) : undefined,
      required: e.method === 'DELETE' ? some(e.params?.schema.required ?? []) : undefined,
      params: Object.keys(itemProperties(e) ?? {}).join(' ') || undefined,
      order: e.order && raw(orderLiteral(e.order)),
      finds: e.finds,
      exact: some(e.exact),
    }),
    imports: [...(e.order?.lookups ?? []), ...(e.order?.guesses ?? [])].map((id) => ({
      name: nameOf(id),
      file: fileOf(id, e.id),
    })),
  };
};

/** What the parameters are called; of a list, what its items have. */
const itemProperties = ({ params }: Endpoint): object | undefined =>
  params?.schema.properties ?? params?.schema.items?.properties;

/** A look-up mostly stands in the same group as what it looks up. */
const fileOf = (id: string, from: string): string => {
  const home = (one: string): string => one.slice(0, one.lastIndexOf('.'));
  return home(id) === home(from) ? `./${kebab(nameOf(id))}.ts` : endpointFile(id);
};

const nameOf = (id: string): string => id.split('.').at(-1) ?? '';

const orderLiteral = ({ lookups, guesses, ...order }: OrderData): string => {
  const names = (ids: readonly string[]): unknown => raw(`[${ids.map(nameOf).join(', ')}]`);
  return literal({
    ...order,
    lookups: names(lookups),
    guesses: guesses.length > 0 ? names(guesses) : undefined,
  });
};
