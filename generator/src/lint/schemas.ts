import type { Complaint } from '../complaint.ts';
import type { Json } from '../json.ts';
import { rootSchemas, schemasIn } from './places.ts';

const SAYING = ['type', 'const', 'enum', 'x-extensible-enum', 'anyOf', 'oneOf', 'allOf'];

/** Every schema has a type, or says why it has none. */
export const lintSchemas = (document: Json, file: string): Complaint[] =>
  rootSchemas(document)
    .flatMap(schemasIn)
    .flatMap(({ value: schema, at }): Complaint[] => {
      const reason: unknown = schema['x-unconstrained'];
      const complain = (message: string): Complaint[] => [{ file, pointer: at, message }];
      const typed = SAYING.some((key) => schema[key] !== undefined);
      if (reason !== undefined && (typeof reason !== 'string' || reason.trim() === ''))
        return complain('x-unconstrained must say why there is no type');
      if (typed && reason !== undefined) return complain('has a type and x-unconstrained; remove one');
      if (!typed && reason === undefined)
        return complain('has no type; give it one, or say why it has none: "x-unconstrained": "…"');
      const rows = schema.items ?? schema.prefixItems ?? schema['x-prefixItems'];
      if ([schema.type].flat().includes('array') && rows === undefined)
        return complain('a list without items; say what it holds');
      return [];
    });
