import { isObject, type Json } from './json.ts';
import type { Channel, Model, UnifiedChannel } from './model.ts';

/** A shape, or the place in the table of one that several things have. */
type Shape = string | number | Json;

/** What answers and pushes look like, in the form that `packages/runtime/src/drift/shapes.ts` reads. */
export interface ShapeTable {
  readonly shared: readonly Json[];
  /** By the id of an endpoint or channel. */
  readonly of: Readonly<Record<string, Shape>>;
}

/**
 * Packs the result schemas of a model, the same that its types are printed from: which fields there are, which of them
 * must be there, their types, and the values that are known.
 */
export const shapesOf = ({ services }: Model): ShapeTable => {
  const shared: Json[] = [];
  const places = new Map<string, number>();
  /** Many endpoints answer with the same objects, lists and values: each is written once. */
  const share = (shape: Json): number => {
    const text = JSON.stringify(shape);
    const known = places.get(text) ?? shared.push(shape) - 1;
    places.set(text, known);
    return known;
  };

  const pack = (schema: Json): Shape => {
    if (schema.anyOf) return share({ a: schema.anyOf.map(pack) });
    const t = lettersOf(schema);
    const values = valuesOf(schema);
    if (values) return share({ t, v: values });
    const properties = Object.entries<Json>(schema.properties ?? {});
    if (properties.length > 0) {
      const required = new Set<string>(schema.required ?? []);
      const fields = (wanted: boolean): Json =>
        Object.fromEntries(
          properties
            .filter(([name]) => required.has(name) === wanted)
            .map(([name, one]) => [name, pack(one)]),
        );
      return share({ t, r: fields(true), o: fields(false) });
    }
    if (isObject(schema.additionalProperties)) return share({ t, m: pack(schema.additionalProperties) });
    // AsyncAPI's schemas have no prefixItems.
    const row: Json[] | undefined = schema.prefixItems ?? schema['x-prefixItems'];
    if (row) return share({ t, p: row.map(pack), n: schema.minItems ?? row.length });
    return isObject(schema.items) ? share({ t, l: pack(schema.items) }) : t;
  };

  const of: Record<string, Shape> = {};
  for (const group of services.flatMap(({ groups }) => groups)) {
    for (const { id, result } of group.endpoints) of[id] = pack(result);
    for (const channel of [...group.channels, ...group.unified]) of[channel.id] = packMessages(channel, pack);
  }
  return { shared, of };
};

const packMessages = ({ messages }: Channel | UnifiedChannel, pack: (schema: Json) => Shape): Shape =>
  pack(messages.length === 1 ? (messages[0]?.schema ?? {}) : { anyOf: messages.map(({ schema }) => schema) });

const LETTERS: Readonly<Record<string, string>> = {
  string: 's', integer: 'n', number: 'n', boolean: 'b', null: 'z', object: 'o', array: 'a',
}; // prettier-ignore

/** `sz` is text or null. Nothing at all is anything at all. */
const lettersOf = (schema: Json): string => {
  const types: string[] = [schema.type ?? (schema.properties ? 'object' : [])].flat();
  return [...new Set(types.map((type) => LETTERS[type] ?? ''))].join('');
};

/** The values that are known, where there is a list of them. */
const valuesOf = (schema: Json): unknown[] | undefined => {
  const list: unknown[] | undefined =
    schema.const === undefined ? (schema.enum ?? schema['x-extensible-enum']) : [schema.const];
  return list?.filter((value) => value !== null);
};
