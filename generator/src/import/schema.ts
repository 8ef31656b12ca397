import { pointer } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';
import type { SourceFile } from './report.ts';

const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);
const KEPT = new Set([
  'type', 'title', 'format', 'enum', 'default', 'required', 'minimum', 'maximum', 'exclusiveMinimum',
  'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern',
]); // prettier-ignore

/** What a key must hold for its rule to make sense. */
const SHAPES: Record<string, { readonly be: string; readonly holds: (value: any) => boolean }> = {
  properties: { be: 'an object of schemas', holds: isObject },
  enum: { be: 'a list of values', holds: (value) => Array.isArray(value) && value.length > 0 },
  required: {
    be: 'a list of names',
    holds: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  },
  'x-api-enum': { be: 'a list of objects', holds: (value) => Array.isArray(value) && value.every(isObject) },
  oneOf: { be: 'a list of schemas', holds: Array.isArray },
  anyOf: { be: 'a list of schemas', holds: Array.isArray },
  allOf: { be: 'a list of schemas', holds: Array.isArray },
};

/** One schema of KuCoin's as JSON Schema 2020-12, without its prose. */
export const importSchema = (
  schema: unknown,
  at: string,
  from: SourceFile,
  // The references that led here: one that comes again would never end.
  through: readonly string[] = [],
): Json => {
  if (!isObject(schema)) {
    from.complain(at, 'a schema must be an object');
    return {};
  }
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    const here = at + pointer(key);
    const nested = (inner: unknown, ...steps: (string | number)[]) =>
      importSchema(inner, here + pointer(...steps), from, through);
    const shape = Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined;

    if (shape && !shape.holds(value)) from.complain(here, `${key} must be ${shape.be}`);
    else if (key === 'description') continue;
    else if (key === 'type' && value === 'AnyType') {
      out['x-repaired'] = 'any-type';
      from.repair('any-type', here);
    } else if (key === 'type' && !TYPES.has(value)) {
      from.complain(here, `unknown type ${JSON.stringify(value)}: JSON Schema has ${[...TYPES].join(', ')}`);
    } else if (KEPT.has(key)) out[key] = value;
    else if (key === 'properties') {
      out.properties = Object.fromEntries(Object.entries(value as Json).map(([n, s]) => [n, nested(s, n)]));
    } else if (key === 'items') out.items = nested(value);
    else if (key === 'additionalProperties') {
      out.additionalProperties = typeof value === 'boolean' ? value : nested(value);
    } else if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') {
      out[key] = (value as unknown[]).map((s, i) => nested(s, i));
    } else if (key === 'example') {
      if (Array.isArray(value) && schema.type !== 'array') from.repair('example-list', here);
      out.examples = Array.isArray(value) && schema.type !== 'array' ? value : [value];
    } else if (key === 'x-api-enum') {
      out['x-api-enum'] = (value as Json[]).map((entry) => ({ value: entry.value, name: entry.name }));
    } else if (key === '$ref') {
      const target = resolve(from.root, String(value));
      if (through.includes(String(value))) from.complain(here, `${value} leads back to itself`);
      else if (target) return importSchema(target, String(value).slice(1), from, [...through, String(value)]);
      else from.complain(here, `${value} points at nothing in this file`);
    } else if (key.startsWith('x-apidog-')) from.repair('editor-key', here);
    else from.complain(here, `no rule covers the schema key "${key}"; add one to import/schema.ts`);
  }
  return out;
};

const resolve = (root: Json, ref: string): unknown => {
  if (!ref.startsWith('#/')) return undefined;
  let node: any = root;
  for (const step of ref.slice(2).split('/')) node = node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  return node;
};
