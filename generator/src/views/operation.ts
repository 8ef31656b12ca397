import type { Operation } from '../model.ts';
import type { NamedSchema } from '../types.ts';
import type { Import } from './channel.ts';
import { docLines, endpointFile, literal, named, raw, some, typesOf, type Types, type View } from './view.ts';

export const operationSchemas = (o: Operation): NamedSchema[] => [
  ...(o.args ? [named(o, 'Args', o.args, 'request')] : []),
  ...(o.reply ? [named(o, 'Reply', o.reply, 'response')] : []),
];

const nameOf = (id: string): string => id.split('.').at(-1) ?? '';

/** An operation of the WebSocket API: what it is called there, and the REST endpoints that do the same. */
export const operationView = (
  o: Operation,
  types: Types,
): View & { generics: string; imports: readonly Import[] } => {
  const args = typesOf(types, o, 'Args');
  const reply = typesOf(types, o, 'Reply');
  const by = Object.entries(o.endpointBy ?? {});
  const twins = [...new Set([o.endpoint, ...by.map(([, id]) => id)])];
  const known: object = o.args?.properties ?? o.args?.items?.properties ?? {};
  return {
    source: o.source,
    name: o.name,
    generics: `${args?.names[0] ?? 'void'}, ${reply?.names[0] ?? 'void'}`,
    imports: twins.map((id) => ({ names: nameOf(id), file: endpointFile(id, '../../../') })),
    types: [args?.text, reply?.text].filter((text) => text !== undefined),
    doc: docLines(
      o.description ?? `${o.title}.`,
      '',
      `Operation \`${o.op}\` of the WebSocket API.`,
      `Over REST: ${twins.join(' or ')}.`,
    ),
    descriptor: literal({
      id: o.id,
      op: o.op,
      endpoint: raw(nameOf(o.endpoint)),
      endpointBy:
        by.length > 0
          ? raw(literal(Object.fromEntries(by.map(([name, id]) => [name, raw(nameOf(id))]))))
          : undefined,
      params: Object.keys(known).join(' ') || undefined,
      stamp: o.stamp,
      omitEmpty: o.omitEmpty || undefined,
      exact: some(o.exact),
    }),
  };
};
