import { stringify } from '@kucoin-typed/runtime';
import type { Schema } from '@kucoin-typed/specs';
import type { Endpoint } from './catalog.ts';

/** 2024-10-16, near the time at which KuCoin recorded most of its examples. */
const SOME_MOMENT = 1_729_100_692_873;

const ofType = (type: string | undefined, schema: Schema, name: string): unknown => {
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, property]) => [key, synthesise(property, key)]),
      );
    case 'array': {
      const row = schema['prefixItems'] as readonly Schema[] | undefined;
      if (row) return row.map((one) => synthesise(one, name));
      return schema.items ? [synthesise(schema.items, name)] : [];
    }
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      if (/time|At$/i.test(name)) return SOME_MOMENT;
      return Math.max(1, Number(schema['minimum'] ?? 1));
    case 'null':
      return null;
    default:
      return /url$/i.test(name) ? 'https://www.kucoin.com' : /symbol/i.test(name) ? 'BTC-USDT' : name;
  }
};

/** A believable value that fits a schema, the same on every call. */
const synthesise = (schema: Schema, name = 'value'): unknown => {
  const values = schema.enum ?? (schema['x-extensible-enum'] as readonly unknown[] | undefined);
  const given = schema['const'] ?? schema.examples?.[0] ?? schema.default ?? values?.[0];
  if (given !== undefined) return given;
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice) return synthesise(choice, name);
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return ofType(types?.find((type) => type !== 'null') ?? types?.[0], schema, name);
};

const texts = new WeakMap<Endpoint, string>();

/** The endpoint's example answer as JSON; made up from the schema where KuCoin gives none. */
export const exampleAnswer = (endpoint: Endpoint): string => {
  const known = texts.get(endpoint);
  if (known !== undefined) return known;
  const { example, schema } = endpoint.operation.responses[200].content['application/json'];
  const answer = (example ?? synthesise(schema)) as object;
  const text = stringify({ ...answer, code: '200000' });
  texts.set(endpoint, text);
  return text;
};

/**
 * Whether a call names the very thing that the endpoint's request example names. Where KuCoin shows no
 * example, a made-up one has a parameter's own name as its value.
 */
export const asksForExample = (endpoint: Endpoint, name: string, value: unknown): boolean => {
  const example = endpoint.operation['x-request-example'] as Readonly<Record<string, unknown>> | undefined;
  return value !== undefined && (example ? example[name] : name) === value;
};
