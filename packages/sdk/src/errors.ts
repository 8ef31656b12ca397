import { codes } from './api/codes.ts';

/** What an error code means, and what to do. */
export type Explanation = readonly [meaning: string, cure: string];

type Variant = readonly [words: readonly string[], meaning: string, cure: string];
type Table = Readonly<
  Record<string, Readonly<Record<string, readonly [meaning: string, cure: string, ...variants: Variant[]]>>>
>;

let table: Table | undefined;

/**
 * What an error code means and what to do, from the specs: `explain('spot', '400100', error.reason)`. The same number
 * can mean different things in different areas (`spot`, `margin`, `futures`, `earn`, `broker`, `copytrading`,
 * `pro-uta`, …), and with different words in its message.
 */
export const explain = (area: string, code: string, reason = ''): Explanation | undefined => {
  table ??= JSON.parse(codes) as Table;
  const entry = table[area]?.[code];
  if (!entry) return undefined;
  const [meaning, cure, ...variants] = entry;
  const said = reason.toLowerCase();
  const variant = variants.find(([words]) => words.every((word) => said.includes(word.toLowerCase())));
  return variant ? [variant[1], variant[2]] : [meaning, cure];
};
