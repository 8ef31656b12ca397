import { parseJson } from '../json.ts';
import type { SourceFile } from './report.ts';

const attempt = (text: string): { value: unknown } | undefined => {
  try {
    return { value: parseJson(text) };
  } catch {
    return undefined;
  }
};

/** Takes one level of escaping off: `{\"a\":1}` → `{"a":1}`. */
const unescape = (text: string): string | undefined => {
  const inner = attempt(`"${text.replace(/(^|[^\\])((?:\\\\)*)"/g, '$1$2\\"')}"`);
  return typeof inner?.value === 'string' ? inner.value : undefined;
};

/**
 * An example as a value. KuCoin stores some as text, some as text escaped twice, and some with comments, which
 * are no JSON. `undefined` when nothing can be read.
 */
export const readExample = (example: unknown, at: string, from: SourceFile): unknown => {
  if (typeof example !== 'string') return example;
  if (example.trim() === '') return undefined;
  const direct = attempt(example);
  if (direct) return direct.value;
  const inner = unescape(example);
  const unescaped = inner === undefined ? undefined : attempt(inner);
  from.repair(unescaped ? 'escaped-example' : 'broken-example', at);
  return unescaped?.value;
};
