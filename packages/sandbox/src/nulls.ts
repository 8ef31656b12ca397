import type { Schema } from '@kucoin-typed/specs';

const takesNull = ({ type, anyOf, oneOf }: Schema): boolean =>
  type === 'null' ||
  (Array.isArray(type) && type.includes('null')) ||
  [...(anyOf ?? []), ...(oneOf ?? [])].some(takesNull);

/**
 * Leaves out each optional property that is null where the specs know no null. KuCoin sends null for most
 * things an order does not have; the specs, not we, decide where that may be seen.
 */
export const withoutNulls = (value: unknown, schema: Schema | undefined): unknown => {
  if (!schema || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNulls(item, schema.items));
  const { properties = {}, required = [] } = schema;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, item]) => {
        const property = properties[name];
        return item !== null || !property || takesNull(property) || required.includes(name);
      })
      .map(([name, item]) => [name, withoutNulls(item, properties[name])]),
  );
};
