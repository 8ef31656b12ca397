/** The known name that is the fewest edits away from the one given, whatever its case. */
export const nearest = (name: string, known: readonly string[]): string => {
  const scored = known.map((one) => [distance(name.toLowerCase(), one.toLowerCase()), one] as const);
  return scored.sort((a, b) => a[0] - b[0])[0]?.[1] ?? '';
};

/** A part of a name is nearer than any misspelling of another. */
const distance = (a: string, b: string): number =>
  a.length > 2 && (a.includes(b) || b.includes(a)) ? 0.5 : edits(a, b);

/** Levenshtein's distance, one row at a time. */
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
