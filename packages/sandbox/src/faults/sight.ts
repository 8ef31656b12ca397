import type { Answer } from '../service.ts';
import { changeData, isFields } from './envelope.ts';
import type { Standing } from './standing.ts';

const COUNTS = new Set(['totalNum', 'totalPage']);

const emptied = (data: unknown): unknown => {
  if (Array.isArray(data)) return [];
  if (!isFields(data)) return null;
  const fields = Object.entries(data);
  // A page of a list stays one, without anything on it; whatever else was looked up is not there.
  if (!fields.some(([, value]) => Array.isArray(value))) return null;
  return Object.fromEntries(
    fields.map(([name, value]) => [name, Array.isArray(value) ? [] : COUNTS.has(name) ? 0 : value]),
  );
};

/** A success as if nothing of what was looked for were there. */
export const seeNothing = (truth: Answer): Answer => ({ ...truth, text: changeData(truth.text, emptied) });

/** Questions whose answers are kept at a time. */
const MOST_KEPT = 1000;

const memories = new WeakMap<Standing, Map<string, { readonly until: number; readonly answer: Answer }>>();

/** The answer that the same question got up to so many milliseconds ago; otherwise the truth, which is kept. */
export const seeOld = (
  standing: Standing,
  question: string,
  truth: Answer,
  now: number,
  ms: number,
): Answer => {
  const memory = memories.get(standing) ?? new Map();
  memories.set(standing, memory);
  const known = memory.get(question);
  if (known && now < known.until) return { ...known.answer, headers: truth.headers };
  memory.delete(question);
  const [oldest] = memory.keys();
  if (memory.size >= MOST_KEPT && oldest !== undefined) memory.delete(oldest);
  memory.set(question, { until: now + ms, answer: truth });
  return truth;
};
