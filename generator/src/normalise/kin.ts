import { isObject, type Json } from '../json.ts';
import { isInteger, SHOWN } from './evidence.ts';
import { eachOperation, eachMessage, eachSchema } from './places.ts';

const SHARED = 8;
const SHARE = 0.7;

interface Kin {
  readonly schema: Json;
  readonly names: ReadonlySet<string>;
}

/**
 * KuCoin describes one thing, such as a stop order, at many endpoints, and shows it whole at few. What one payload
 * shows of a field (null, absent, beyond 2^53) holds for the field of that name in all kin of the object: objects of
 * the same product that share at least 8 field names, and 70 % of the smaller one's.
 */
export const spreadAmongKin = (documents: readonly Json[]): void => {
  const families = new Map<string, Kin[]>();
  for (const document of documents) {
    const roots = [
      ...eachOperation(document).map((op) => [
        op,
        op.responses['200']?.content?.['application/json']?.schema,
      ]),
      ...eachMessage(document).map((message) => [document, message.payload]),
    ] as [Json, Json | undefined][];
    for (const [owner, root] of roots) {
      const family = familyOf(document, owner);
      const kin = families.get(family) ?? [];
      families.set(family, kin);
      for (const schema of root ? eachSchema(root) : []) {
        const names = new Set(Object.keys(isObject(schema.properties) ? schema.properties : {}));
        if (names.size >= SHARED) kin.push({ schema, names });
      }
    }
  }
  for (const kin of families.values()) {
    // Read first, write after: a mark that was spread is no evidence for the next.
    const spreads = kin.flatMap((from) => marksOf(from.schema).map((mark) => [from, mark] as const));
    for (const [from, { name, key }] of spreads) {
      for (const to of kin) {
        const field = to.schema.properties[name];
        if (!field || to === from || !areKin(from, to)) continue;
        if (key !== 'x-exact' || isInteger(field)) field[key] ??= true;
      }
    }
  }
};

// An overlay's mark spreads as an example's does, unless it says `here`; units differ, so `x-exact` is marked place by place.
const KEYS = ['x-nullable', 'x-absent', 'x-exact'] as const;

const marksOf = (schema: Json): { name: string; key: (typeof KEYS)[number] }[] =>
  Object.entries<Json>(schema.properties).flatMap(([name, field]) =>
    KEYS.filter((key) => field[key] === SHOWN || (field[key] === true && key !== 'x-exact')).map((key) => ({
      name,
      key,
    })),
  );

const areKin = (a: Kin, b: Kin): boolean => {
  const [small, large] = a.names.size <= b.names.size ? [a, b] : [b, a];
  let shared = 0;
  for (const name of small.names) if (large.names.has(name)) shared++;
  return shared >= SHARED && shared >= SHARE * small.names.size;
};

/** Spot and margin are one product, futures another, the Unified Account a third. */
const familyOf = (document: Json, owner: Json): string => {
  const service = String(
    owner['x-sdk-service'] ?? Object.values<Json>(document.channels ?? {})[0]?.['x-sdk-service'],
  );
  if (service.startsWith('Unified')) return 'unified';
  return (document['x-host'] ?? service.toLowerCase()) === 'futures' ? 'futures' : 'spot';
};
