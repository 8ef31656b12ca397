import type { Endpoint } from '../model.ts';
import type { NamedSchema } from '../types.ts';
import { docLines, literal, named, some, typesOf, type Types, type View } from './view.ts';

export const endpointSchemas = (e: Endpoint): NamedSchema[] => [
  ...(e.params ? [named(e, 'Params', e.params.schema, 'request')] : []),
  named(e, 'Result', e.result, 'response'),
];

export const endpointView = (
  e: Endpoint,
  types: Types,
): View & { params: string; result: string; make: string } => {
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
      exact: some(e.exact),
    }),
  };
};
