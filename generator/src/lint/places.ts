import { pointer } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';

/** A part of a document, and where it stands. */
export interface Place {
  readonly value: Json;
  readonly at: string;
}

export const operationsIn = (document: Json): Place[] =>
  Object.entries<Json>(document.paths ?? {}).flatMap(([route, item]) =>
    Object.entries<Json>(item).map(([method, value]) => ({ value, at: pointer('paths', route, method) })),
  );

export const messagesIn = (document: Json): Place[] =>
  Object.entries<Json>(document.components?.messages ?? {}).map(([name, value]) => ({
    value,
    at: pointer('components', 'messages', name),
  }));

/** The JSON bodies of an operation: what it takes and what it answers. */
export const bodiesOf = ({ value: { requestBody, responses }, at }: Place): Place[] =>
  [
    { holder: requestBody, here: at + pointer('requestBody') },
    { holder: responses['200'], here: at + pointer('responses', '200') },
  ].flatMap(({ holder, here }) => {
    const value = holder?.content?.['application/json'];
    return value ? [{ value, at: here + pointer('content', 'application/json') }] : [];
  });

/** Every schema of a document that stands in no other. */
export const rootSchemas = (document: Json): Place[] => [
  ...operationsIn(document).flatMap((operation) => [
    ...(operation.value.parameters ?? []).map((parameter: Json, i: number) => ({
      value: parameter.schema,
      at: operation.at + pointer('parameters', i, 'schema'),
    })),
    ...bodiesOf(operation).map(({ value, at }) => ({ value: value.schema, at: at + pointer('schema') })),
  ]),
  ...messagesIn(document).map(({ value, at }) => ({ value: value.payload, at: at + pointer('payload') })),
  ...Object.entries<Json>(document.channels ?? {}).flatMap(([name, channel]) =>
    channel['x-params'] ? [{ value: channel['x-params'], at: pointer('channels', name, 'x-params') }] : [],
  ),
];

/** A schema and every schema inside it that stands for a value; beside a type, alternatives only narrow it. */
export const schemasIn = ({ value, at }: Place): Place[] => {
  const inner: [key: string, schema: unknown][] = [
    ...Object.entries<unknown>(value.properties ?? {}).map(([name, one]): [string, unknown] => [
      pointer('properties', name),
      one,
    ]),
    ['/items', value.items],
    ['/additionalProperties', value.additionalProperties],
    ...[
      'prefixItems',
      'x-prefixItems',
      ...(value.type === undefined ? ['anyOf', 'oneOf', 'allOf'] : []),
    ].flatMap((key) =>
      ((value[key] ?? []) as unknown[]).map((one, i): [string, unknown] => [pointer(key, i), one]),
    ),
  ];
  return [
    { value, at },
    ...inner.flatMap(([key, one]) => (isObject(one) ? schemasIn({ value: one, at: at + key }) : [])),
  ];
};
