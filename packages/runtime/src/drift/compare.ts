import { typesOf, type Finding } from './notice.ts';
import { letterOf, nodeFor, type Shape, type ShapeTable } from './shapes.ts';

/** Items of one list, and values of one answer, that are looked at: a long answer is looked at in places. */
const MOST_ITEMS = 50;
const MOST_VALUES = 3000;
const MOST_DEPTH = 12;
const LONGEST_NAME = 64;

/**
 * Compares a value with its shape; without one, only integers that have lost digits are found.
 * @param round of a long list, each round looks at other items.
 * @param found is told of everything that differs, and of the same thing in two rows twice.
 */
export const compare = (
  value: unknown,
  shape: Shape | undefined,
  table: ShapeTable,
  round: number,
  found: (finding: Finding) => void,
): void => {
  let left = MOST_VALUES;

  const visit = (item: unknown, expected: Shape | undefined, field: string, depth: number): void => {
    if (left-- <= 0 || depth > MOST_DEPTH) return;
    if (typeof item === 'number' && Number.isInteger(item) && !Number.isSafeInteger(item))
      found({ kind: 'unsafe-integer', field, type: 'number' });
    const node = nodeFor(expected, item, table);
    const { t, v } = node;
    if (t && !t.includes(letterOf(item)))
      return found({ kind: 'other-type', field, type: typeOf(item), expected: typesOf(t) });
    if (v && item !== null && !v.includes(item))
      return found({ kind: 'unknown-value', field, type: typeOf(item), value: shown(item) });
    if (typeof item !== 'object' || item === null) return;
    if (!Array.isArray(item)) fields(item as Record<string, unknown>, node, field, depth + 1);
    else if (node.p) positions(item, node.p, node.n ?? 0, field, depth + 1);
    else
      for (const i of places(item.length, round)) {
        if (left <= 0) return;
        visit(item[i], node.l, `${field}[]`, depth + 1);
      }
  };

  const fields = (
    item: Record<string, unknown>,
    { r, o, m }: Exclude<Shape, string | number>,
    field: string,
    depth: number,
  ): void => {
    const home = field === '' ? '' : `${field}.`;
    for (const name in item) {
      if (left <= 0) return;
      const inner = item[name];
      // What a client adds and leaves empty is not there.
      if (inner === undefined) continue;
      if (m !== undefined) {
        visit(inner, m, `${home}*`, depth);
        continue;
      }
      const known = r && Object.hasOwn(r, name) ? r[name] : o && Object.hasOwn(o, name) ? o[name] : undefined;
      const place = home + (known === undefined ? name.slice(0, LONGEST_NAME) : name);
      if ((r || o) && known === undefined)
        found({ kind: 'unknown-field', field: place, type: typeOf(inner) });
      visit(inner, known, place, depth);
    }
    for (const name in r) {
      if (item[name] === undefined) found({ kind: 'missing-field', field: home + name });
    }
  };

  /** Rows whose positions have meanings. */
  const positions = (
    row: readonly unknown[],
    shapes: readonly Shape[],
    least: number,
    field: string,
    depth: number,
  ): void => {
    for (let i = 0; i < Math.min(row.length, shapes.length + 1); i++) {
      const place = `${field}[${i}]`;
      if (i === shapes.length) found({ kind: 'unknown-field', field: place, type: typeOf(row[i]) });
      visit(row[i], shapes[i], place, depth);
    }
    if (row.length < least) found({ kind: 'missing-field', field: `${field}[${row.length}]` });
  };

  visit(value, shape, '', 0);
};

/**
 * What of a value is worth keeping until the shapes are there: the same places that `compare` looks at, so that it
 * finds the same. The caller owns the value itself, and may change it.
 */
export const copyOf = (value: unknown, round: number): unknown => {
  let left = MOST_VALUES;
  const copy = (item: unknown, depth: number): unknown => {
    if (left-- <= 0) return undefined;
    if (typeof item !== 'object' || item === null || depth > MOST_DEPTH) return item;
    if (Array.isArray(item)) {
      const kept: unknown[] = [];
      for (const i of places(item.length, round)) kept.push(copy(item[i], depth + 1));
      return kept;
    }
    const fields: Record<string, unknown> = Object.create(null);
    for (const name in item) {
      const inner = (item as Record<string, unknown>)[name];
      if (inner !== undefined) fields[name] = copy(inner, depth + 1);
    }
    return fields;
  };
  return copy(value, 0);
};

/** Where to look in a list of a length. */
const places = (length: number, round: number): number[] => {
  const step = Math.ceil(length / MOST_ITEMS) || 1;
  const list: number[] = [];
  for (let i = round % step; i < length; i += step) list.push(i);
  return list;
};

const typeOf = (value: unknown): Finding['type'] => typesOf(letterOf(value))[0];

const shown = (value: unknown): Finding['value'] => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value).slice(0, LONGEST_NAME);
};
