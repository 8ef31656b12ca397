import { isObject, type Json } from '../json.ts';

/** A copy that shares nothing that can change; raw numbers cannot. */
export const copy = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)])) as T;
};

export const eachOperation = (document: Json): Json[] =>
  Object.values<Json>(document.paths ?? {}).flatMap((item) => Object.values<Json>(item));

/** What the exchange sends over sockets; the client's own frames are requests. */
export const eachMessage = (document: Json): Json[] =>
  Object.values<Json>(document.components?.messages ?? {}).filter(
    (message) => message['x-from'] !== 'client',
  );

/** What comes from the exchange: results and pushes. */
export const responseSchemas = (document: Json): Json[] => [
  ...eachOperation(document).flatMap(
    (op) => op.responses['200']?.content?.['application/json']?.schema ?? [],
  ),
  ...eachMessage(document).map((message) => message.payload),
];

/** Every schema inside a schema, itself first. */
export const eachSchema = (schema: Json): Json[] => [
  schema,
  ...Object.values<Json>(schema.properties ?? {}).flatMap(eachSchema),
  ...(isObject(schema.items) ? eachSchema(schema.items) : []),
  ...(isObject(schema.additionalProperties) ? eachSchema(schema.additionalProperties) : []),
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.prefixItems ?? [])].flatMap(eachSchema),
];
