import { codes } from './api/codes.ts';

type Table = Readonly<Record<string, Readonly<Record<string, readonly [meaning: string, cure: string]>>>>;

let table: Table | undefined;

/**
 * What an error code means and what to do, from the specs: `explain('spot', '400100')`. The same number can mean
 * different things in different areas (`spot`, `margin`, `futures`, `earn`, `broker`, `copytrading`, `pro-uta`, …).
 */
export const explain = (area: string, code: string): readonly [meaning: string, cure: string] | undefined => {
  table ??= JSON.parse(codes) as Table;
  return table[area]?.[code];
};
