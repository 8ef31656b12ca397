import { pointer } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';
import type { SourceFile } from './report.ts';

const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);
const KEPT = new Set([
  'type', 'title', 'format', 'enum', 'default', 'required', 'minimum', 'maximum', 'exclusiveMinimum',
  'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern',
]); // prettier-ignore

/** One schema of KuCoin's as JSON Schema 2020-12, without its prose. */
export const importSchema = (schema: unknown, at: string, from: SourceFile): Json => {
  if (!isObject(schema)) {
    from.complain(at, 'a schema must be an object');
    return {};
  }
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    const here = at + pointer(key);
    const nested = (inner: unknown, ...steps: (string | number)[]) =>
      importSchema(inner, here + pointer(...steps), from);

    if (key === 'description') continue;
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
      if (target) return importSchema(target, String(value).slice(1), from);
      from.complain(here, `${value} points at nothing in this file`);
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
