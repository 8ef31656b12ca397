import { isObject, isRawNumber, type Json } from './json.ts';
import { camel } from './names.ts';

/**
 * The rules that turn corrected documents into effective ones. Each is stated in specs/README.md:
 * - id: `operationId` follows the x-sdk-* names, which an overlay may have corrected.
 * - null: a field that is null in KuCoin's own example may be null.
 * - exact: an integer that KuCoin's own example shows beyond 2^53 is marked `x-exact`; so is every integer of that
 *   name in the same payload, because one name has one type there.
 */
export const normalise = (documents: ReadonlyMap<string, Json>): Map<string, Json> =>
  new Map(
    [...documents].map(([file, document]) => [file, document.openapi ? rest(document) : socket(document)]),
  );

const rest = (document: Json): Json => ({
  ...document,
  paths: mapValues(document.paths, (item) => mapValues(item, operation)),
});

const operation = (source: Json): Json => {
  const media = source.responses['200']?.content?.['application/json'];
  const id = [source['x-sdk-service'], source['x-sdk-sub-service'], source['x-sdk-method-name']]
    .map(camel)
    .join('.');
  const out: Json = { ...source, operationId: id };
  if (media?.example === undefined) return out;
  const schema = fromExample(media.schema, media.example);
  out.responses = {
    ...source.responses,
    200: { ...source.responses['200'], content: { 'application/json': { ...media, schema } } },
  };
  return out;
};

const socket = (document: Json): Json => ({
  ...document,
  components: {
    ...document.components,
    messages: mapValues(document.components.messages, (message) => ({
      ...message,
      payload: (message.examples ?? []).reduce(
        (schema: Json, example: Json) => fromExample(schema, example.payload),
        message.payload,
      ),
    })),
  },
});

const fromExample = (schema: Json, example: unknown): Json => {
  const long = new Set<string>();
  const nullable = withNulls(schema, example, '', long);
  return long.size > 0 ? withExact(nullable, '', long) : nullable;
};

/** Adds null where the example has it, and collects the names of integers beyond 2^53. */
const withNulls = (schema: Json, example: unknown, name: string, long: Set<string>): Json => {
  if (example === null) return nullable(schema);
  if (isInteger(schema) && isLong(example)) long.add(name);
  if (isObject(example) && isObject(schema.properties)) {
    const properties = mapValues(schema.properties, (property, key) =>
      key in example ? withNulls(property, example[key], key, long) : property,
    );
    return { ...schema, properties };
  }
  if (Array.isArray(example) && isObject(schema.items)) {
    return {
      ...schema,
      items: example.reduce((items, item) => withNulls(items, item, name, long), schema.items),
    };
  }
  return schema;
};

const withExact = (schema: Json, name: string, long: ReadonlySet<string>): Json => {
  const out: Json = { ...schema };
  if (long.has(name) && isInteger(schema)) out['x-exact'] = true;
  if (schema.properties)
    out.properties = mapValues(schema.properties, (property, key) => withExact(property, key, long));
  if (schema.items) out.items = withExact(schema.items, name, long);
  return out;
};

/** An integer beyond 2^53, kept as its text where a double would have rounded it. */
const isLong = (example: unknown): boolean => {
  const value = isRawNumber(example) ? Number(example.rawJSON) : example;
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
};

const isInteger = (schema: Json): boolean => [schema.type].flat().includes('integer');

/** The same schema, and null. */
const nullable = (schema: Json): Json => {
  if (schema.type === undefined || [schema.type].flat().includes('null')) return schema;
  const out: Json = { ...schema, type: [...[schema.type].flat(), 'null'] };
  if (schema.enum) out.enum = [...schema.enum, null];
  return out;
};

const mapValues = (source: Json, map: (value: any, key: string) => unknown): Json =>
  Object.fromEntries(Object.entries(source).map(([key, value]) => [key, map(value, key)]));
