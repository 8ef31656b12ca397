import { format } from '../../generator/src/format.ts';
import type { Json } from '../../generator/src/json.ts';
import { printTypes, type NamedSchema } from '../../generator/src/types.ts';

export type Direction = NamedSchema['direction'];

/** The declarations of a schema called Box, formatted. */
export const printBox = async (schema: Json, direction: Direction): Promise<string> => {
  const types = await printTypes([{ name: 'Box', key: 'box', schema, direction }]);
  const files = await format(new Map([['box.ts', types.get('box')?.text ?? '']]));
  return files.get('box.ts') ?? '';
};

export const lines = (...text: string[]): string => `${text.join('\n')}\n`;

/** The type of a required field with that schema. */
export const fieldOf = async (schema: Json, direction: Direction): Promise<string | undefined> => {
  const text = await printBox({ type: 'object', properties: { a: schema }, required: ['a'] }, direction);
  return text.match(/\ba: (.*);/)?.[1];
};
