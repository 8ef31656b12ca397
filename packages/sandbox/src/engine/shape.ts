import { isAmount } from './amount.ts';

type Fields = Readonly<Record<string, unknown>>;

const kindOf = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (isAmount(value)) return 'amount';
  if (value instanceof Map) return 'map';
  if (value instanceof Set) return 'set';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'record' : typeof value;
};

const fail = (path: string, kind: string): never => {
  throw new Error(`"${path}" must be a ${kind}`);
};

/** Numbers are times and counts; none of them is ever infinite. */
const isBroken = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

const childrenOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  value instanceof Map
    ? [...(value as ReadonlyMap<unknown, unknown>)].map(([key, item]) => [String(key), item])
    : [...(value as Iterable<unknown>)].map((item, at) => [String(at), item]);

/**
 * Whether data is of the kinds that a model of it has, however deep; throws an error that names the place.
 * What stands in a collection is compared with the model's first, where there is one: it may have other
 * fields, but not the same ones of another kind. Outside of collections every field of the model is wanted.
 */
export const requireShape = (given: unknown, model: unknown, path: string, inCollection = false): void => {
  const kind = kindOf(model);
  if (kind === 'nothing') return;
  if (kindOf(given) !== kind || isBroken(given)) fail(path, kind);
  if (kind === 'record') {
    for (const [name, item] of Object.entries(model as Fields)) {
      const found = Object.hasOwn(given as Fields, name) ? (given as Fields)[name] : undefined;
      if (!inCollection || (found !== undefined && found !== null))
        requireShape(found, item, `${path}.${name}`, inCollection);
    }
  }
  if (kind !== 'map' && kind !== 'set' && kind !== 'list') return;
  const [first] = model as Iterable<unknown>;
  const sample = model instanceof Map ? (first as readonly unknown[] | undefined)?.[1] : first;
  for (const [name, item] of childrenOf(given)) requireShape(item, sample, `${path}.${name}`, true);
};
