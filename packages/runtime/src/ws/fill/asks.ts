import { readerOf } from '../hub/paths.ts';
import type { FillParam, FillSpec } from '../facts.ts';
import type { MissedSpan } from './context.ts';

/** One call or walk that may tell what was missed. */
export interface Ask {
  readonly fill: FillSpec;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Asks {
  readonly asks: readonly Ask[];
  /** What cannot be asked for, in words. */
  readonly problems: readonly string[];
}

type Span = Pick<MissedSpan, 'fills' | 'args' | 'seenAt' | 'before' | 'after'>;

/** What to ask REST for: every fill that holds for the topic, once for each value of each parameter. */
export const asksOf = (span: Span): Asks => {
  const problems = new Set<string>();
  const fitting = span.fills.filter(({ where = {} }) =>
    Object.entries(where).every(([name, values]) => values.includes(span.args[name] ?? '')),
  );
  const asks = fitting.flatMap((fill) => {
    const lists = Object.entries(fill.params).map(
      ([name, param]) => [name, valuesOf(name, param, span, (problem) => problems.add(problem))] as const,
    );
    return combine(lists).map((params): Ask => ({ fill, params }));
  });
  if (fitting.length === 0) problems.add('what was pushed meanwhile: KuCoin offers no way to read it later');
  return { asks, problems: [...problems] };
};

/** The values to ask for, one by one; `undefined` leaves the parameter out, and with none there is nothing to ask. */
const valuesOf = (
  name: string,
  param: FillParam,
  span: Span,
  complain: (problem: string) => void,
): readonly unknown[] => {
  if (typeof param === 'object') {
    if (!('of' in param)) return param;
    const [value] = valuesOf(name, param.of, span, complain);
    const becomes = param.is[String(value)];
    if (becomes === undefined) complain(`what was pushed meanwhile: REST has none of ${String(value)}`);
    return becomes === undefined ? [] : [becomes];
  }
  const [, path, argument, mayLack] =
    /^\{(?:\*([\w.]+)|(\w+)(\??))\}$/.exec(typeof param === 'string' ? param : '') ?? [];
  if (path !== undefined) return seen(name, path, span, complain);
  if (argument === undefined) return [param];
  const value = span.args[argument];
  if (value === undefined && mayLack !== '?')
    complain(`what was pushed meanwhile: the topic names no ${argument}`);
  return value === undefined ? (mayLack === '?' ? [undefined] : []) : [value];
};

const MOST_NAMED = 5;

/** KuCoin tells of one symbol at a time, so that what a stream has not seen yet cannot be asked for. */
const seen = (
  name: string,
  path: string,
  span: Span,
  complain: (problem: string) => void,
): readonly string[] => {
  const read = readerOf(path);
  const edges = [read(span.before), read(span.after)].filter((value) => typeof value === 'string');
  const values = [...new Set([...span.seenAt(path), ...edges])];
  const known = values.length > MOST_NAMED ? `the ${values.length} seen so far` : values.join(', ');
  complain(
    values.length === 0
      ? `everything: the stream has seen no ${name} yet, and REST wants one`
      : `what is of another ${name} than ${known}, of which REST cannot be asked`,
  );
  return values;
};

/** Every combination of one value of each parameter. */
const combine = (
  lists: readonly (readonly [name: string, values: readonly unknown[]])[],
): Readonly<Record<string, unknown>>[] =>
  lists.reduce<Record<string, unknown>[]>(
    (all, [name, values]) =>
      all.flatMap((params) =>
        values.map((value) => (value === undefined ? params : { ...params, [name]: value })),
      ),
    [{}],
  );
