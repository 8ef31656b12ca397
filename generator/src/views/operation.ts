import type { Operation } from '../model.ts';
import type { NamedSchema } from '../types.ts';
import { docLines, literal, named, some, typesOf, type Types, type View } from './view.ts';

export const operationSchemas = (o: Operation): NamedSchema[] => [
  ...(o.args ? [named(o, 'Args', o.args, 'request')] : []),
  ...(o.reply ? [named(o, 'Reply', o.reply, 'response')] : []),
];

/** An operation of the WebSocket API is printed as data: what it is called there, and its REST twin. */
export const operationView = (o: Operation, types: Types): View & { kind: string; generics: string } => {
  const args = typesOf(types, o, 'Args');
  const reply = typesOf(types, o, 'Reply');
  return {
    kind: 'OperationSpec',
    source: o.source,
    name: o.name,
    generics: `${args?.names[0] ?? 'void'}, ${reply?.names[0] ?? 'void'}`,
    types: [args?.text, reply?.text].filter((text) => text !== undefined),
    doc: docLines(
      o.description ?? `${o.title}.`,
      '',
      `Operation \`${o.op}\` of the WebSocket API.`,
      o.endpoint ? `Over REST: ${o.endpoint}.` : undefined,
    ),
    descriptor: literal({ id: o.id, op: o.op, endpoint: o.endpoint, exact: some(o.exact) }),
  };
};
