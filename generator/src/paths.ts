import { alternatives } from './history.ts';
import { isObject, type Json } from './json.ts';

/** The schemas of what stands at a path such as `data.candles.0` in values of the given schemas; none if it is nowhere. */
export const atPath = (schemas: readonly Json[], path: string): Json[] =>
  path.split('.').reduce<Json[]>(
    (found, step) =>
      found.flatMap(alternatives).flatMap((schema) => {
        const { properties, prefixItems, items, additionalProperties } = schema;
        if (properties && Object.hasOwn(properties, step)) return [properties[step] as Json];
        if (/^\d+$/.test(step)) {
          const row: Json[] | undefined = prefixItems ?? schema['x-prefixItems'];
          return [row?.[Number(step)] ?? items].filter(isObject);
        }
        return isObject(additionalProperties) ? [additionalProperties] : [];
      }),
    [...schemas],
  );
