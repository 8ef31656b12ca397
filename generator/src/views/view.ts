import { kebab, pascal } from '../names.ts';
import type { Json } from '../json.ts';
import type { Declarations, NamedSchema } from '../types.ts';

/** What a template prints: one file of the SDK. */
export interface View {
  readonly source: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly doc: readonly string[];
  /** The object literal that describes the thing. */
  readonly descriptor: string;
}

export type Types = ReadonlyMap<string, Declarations>;

/** Names a schema of a thing, e.g. `GetTicker` + `Params`. */
export const named = (
  { id, name }: { readonly id: string; readonly name: string },
  suffix: string,
  schema: Json,
  direction: NamedSchema['direction'],
): NamedSchema => ({ name: pascal(name) + suffix, key: `${id} ${suffix}`, schema, direction });

/** The declarations of a schema named by `named`. */
export const typesOf = (
  types: Types,
  { id }: { readonly id: string },
  suffix: string,
): Declarations | undefined => types.get(`${id} ${suffix}`);

/** Lines of a doc comment; missing ones are left out, and none can end the comment. */
export const docLines = (...lines: readonly (string | undefined)[]): string[] =>
  lines
    .filter((line) => line !== undefined)
    .flatMap((line) => line.replaceAll('*/', '*\\/').split(/[\r\n\u2028\u2029]+/));

/** Code in place of a value; no text of a spec can pass for it. */
class Raw {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

export const raw = (code: string): unknown => new Raw(code);

/** A JavaScript object literal; `undefined` members are left out. */
export const literal = (value: Record<string, unknown>): string => {
  const text = (item: unknown): string => (item instanceof Raw ? item.code : JSON.stringify(item));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${entries.map(([key, item]) => `${key}: ${text(item)}`).join(', ')} }`;
};

/** A list worth printing. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** The file of an endpoint, from a file two folders down, or as far as `up` says. */
export const endpointFile = (id: string, up: string = '../../'): string =>
  `${up}${id.split('.').map(kebab).join('/')}.ts`;
