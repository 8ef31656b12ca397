/** The levels of one side, and changes of them, as text out of JSON. */
export interface Flow {
  readonly levels: number;
  readonly where: 'near the best' | 'anywhere';
  readonly start: readonly (readonly [price: string, size: string])[];
  readonly changes: readonly (readonly [price: string, size: string])[];
}

let state = 7;
/** From 0 to 1, the same each time. */
export const random = (): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) / 0x800000;
};

export const sizeText = (): string => (random() * 3 + 0.00000001).toFixed(8);

/** Which tick from the best on changes: most of what happens in a market happens near its best price. */
export const tickOf = (where: Flow['where'], span: number): number =>
  where === 'anywhere'
    ? Math.floor(random() * span)
    : Math.min(span - 1, Math.floor((-Math.log(1 - random() * 0.99999) * span) / 20));

/** Sells of a market that has two levels in three ticks; two in five changes of a level take it away. */
export const flowOf = (levels: number, count: number, where: Flow['where']): Flow => {
  const span = Math.round(levels * 1.5);
  const price = (tick: number): string => ((670_000 + tick) / 10).toFixed(1);
  const present = new Set<number>();
  while (present.size < levels) present.add(Math.floor(random() * span));
  const start = [...present].map((tick): [string, string] => [price(tick), sizeText()]);
  const changes = Array.from({ length: count }, (): [string, string] => {
    const tick = tickOf(where, span);
    const isGone = present.has(tick) && present.size > levels * 0.9 && random() < 0.4;
    if (isGone) present.delete(tick);
    else present.add(tick);
    return [price(tick), isGone ? '0' : sizeText()];
  });
  const parsed = JSON.parse(JSON.stringify({ start, changes }));
  return { levels, where, ...parsed };
};
