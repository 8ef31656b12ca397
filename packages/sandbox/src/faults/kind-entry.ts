import type { Match } from './fault.ts';

/** Where faults strike: the answers of HTTP, the pushes of a topic, the sockets themselves. */
export const SURFACES = ['answers', 'pushes', 'sockets'] as const;
export type Surface = (typeof SURFACES)[number];

/** What can be told apart at each surface. */
export const CRITERIA: Readonly<Record<Surface, readonly (keyof Match)[]>> = {
  answers: ['endpoint', 'host', 'method', 'path', 'key', 'uid', 'symbol', 'clientOid', 'orderId'],
  pushes: ['host', 'uid', 'topic', 'symbol', 'clientOid', 'orderId'],
  sockets: ['host', 'uid'],
};

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One kind of fault, for the schema and for who asks. */
export interface KindEntry {
  readonly help: string;
  readonly at: readonly Surface[];
  readonly fields: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const MOST_MS = 86_400_000;
export const MS: JsonSchema = { type: 'integer', minimum: 0, maximum: MOST_MS };
export const OFFSET: JsonSchema = { type: 'integer', minimum: -MOST_MS, maximum: MOST_MS };
/** A number of the schema, or two for a range. */
export const rangeOf = (one: JsonSchema): JsonSchema => ({
  ...one,
  type: [one['type'], 'array'],
  items: one,
  minItems: 2,
  maxItems: 2,
});
export const SPAN: JsonSchema = rangeOf(MS);
export const SMALL: JsonSchema = { type: 'integer', minimum: 1, maximum: 100 };
export const FLAG: JsonSchema = { type: 'boolean' };
export const TEXT: JsonSchema = { type: 'string', maxLength: 1000 };
export const CODE: JsonSchema = { type: 'string', minLength: 1, maxLength: 50 };
export const STATUS: JsonSchema = { type: 'integer', minimum: 200, maximum: 599 };
export const ERROR_STATUS: JsonSchema = { type: 'integer', minimum: 400, maximum: 599 };
export const CUT: JsonSchema = { enum: ['closed', 'reset'] };
