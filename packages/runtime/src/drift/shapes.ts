/**
 * What a value should look like. Text is a list of types, such as `sz` for text or null, and empty for anything; a
 * number is a place among the shared shapes.
 */
export type Shape = string | number | Node;

/** Types as letters: `s` text, `n` number or bigint, `b` boolean, `z` null, `o` object, `a` list. */
interface Node {
  readonly t?: string;
  /** The values that are known. */
  readonly v?: readonly unknown[];
  /** Fields of an object that must be there, and others. */
  readonly r?: Readonly<Record<string, Shape>>;
  readonly o?: Readonly<Record<string, Shape>>;
  /** What every value of a map looks like. */
  readonly m?: Shape;
  /** What every item of a list looks like. */
  readonly l?: Shape;
  /** What stands at each position of a row, and how many there are at least. */
  readonly p?: readonly Shape[];
  readonly n?: number;
  /** One of these. */
  readonly a?: readonly Shape[];
}

/** Every answer and push that the specs know. The generator makes it: `generator/src/shapes.ts`. */
export interface ShapeTable {
  readonly shared: readonly Shape[];
  /** By the id of an endpoint or channel. */
  readonly of: Readonly<Record<string, Shape>>;
}

/** Fetches the table, as JSON. */
export type LoadShapes = () => Promise<string>;

const ANYTHING: Node = {};

/** The shape itself, and of several the one that a value is most likely meant to have. */
export const nodeFor = (shape: Shape | undefined, value: unknown, table: ShapeTable): Node => {
  const node = resolve(shape, table);
  if (!node.a) return node;
  const candidates = node.a.map((one) => resolve(one, table));
  const letter = letterOf(value);
  const ofType = candidates.filter(({ t }) => !t || t.includes(letter));
  // None has the type: then all types are allowed that any of them has.
  if (ofType.length === 0) return { t: candidates.map(({ t }) => t).join('') };
  return ofType.find((one) => isComplete(value, one, table)) ?? ofType[0] ?? ANYTHING;
};

const resolve = (shape: Shape | undefined, table: ShapeTable): Node => {
  const own = typeof shape === 'number' ? table.shared[shape] : shape;
  if (typeof own === 'string') return { t: own };
  return typeof own === 'object' ? own : ANYTHING;
};

/** It has what must be there, and what can only have one value has it: the subject of a push, say. */
const isComplete = (value: unknown, { r = {} }: Node, table: ShapeTable): boolean => {
  const fields = Object(value) as Record<string, unknown>;
  return Object.entries(r).every(([name, shape]) => {
    const { v } = resolve(shape, table);
    return v?.length === 1 ? fields[name] === v[0] : fields[name] !== undefined;
  });
};

/** The letter of a value's type; empty for what JSON has not. */
export const letterOf = (value: unknown): string => {
  if (value === null) return 'z';
  if (Array.isArray(value)) return 'a';
  return LETTERS[typeof value] ?? '';
};

const LETTERS: Readonly<Record<string, string>> = {
  string: 's', number: 'n', bigint: 'n', boolean: 'b', object: 'o',
}; // prettier-ignore
