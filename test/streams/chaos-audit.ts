import type { Gap } from '@kucoin-typed/runtime';
import type { Passed } from './chaos-client.ts';
import type { Kind } from './chaos-streams.ts';
import { audit, type Sent } from './ledger.ts';

type ToldGap = Extract<Passed, { type: 'gap' }>;

export interface Record {
  readonly kind: Kind;
  readonly sent: readonly Sent[];
  readonly told: readonly string[];
  readonly gaps: readonly ToldGap[];
  readonly owed: (at: number) => boolean;
}

const isIn = (at: number, { gap: { from, to } }: ToldGap): boolean => at >= from && at <= to;
const asGaps = (gaps: readonly ToldGap[]): Gap[] =>
  gaps.map(({ gap }): Gap => ({ ...(gap as Gap), filled: [] }));
const asLossy = (gap: Gap): Gap => ({ ...gap, complete: false, missing: 'by its kind.' });

/** What of a stream's record does not add up with what was sent; empty if all does. */
export const auditStream = (record: Record): string[] => {
  const { kind, sent, told, gaps, owed } = record;
  if (kind === 'numbers') return auditNumbers(record);
  if (kind === 'events')
    return audit({ sent, told, filled: gaps.flatMap(({ ids }) => ids), gaps: asGaps(gaps), owed });
  if (kind === 'states' || kind === 'candles') {
    const known = new Set(told);
    const admitting = asGaps(gaps).map((gap) => (kind === 'candles' ? asLossy(gap) : gap));
    return audit({
      sent: sent.filter(({ id }) => !known.has(id)),
      told: [],
      filled: [],
      gaps: admitting,
      owed,
    });
  }
  const faults = audit({
    sent,
    told,
    filled: [],
    // What a complete gap tells of an order stands for the steps that led there.
    gaps: asGaps(gaps).map(asLossy),
    owed,
  });
  if (kind === 'money') return faults;
  const have = new Set(told);
  for (const { id, at } of sent) {
    if (have.has(id) || !owed(at)) continue;
    const around = gaps.filter((gap) => isIn(at, gap));
    if (around.length === 0 || around.some(({ gap }) => !gap.complete)) continue;
    const [orderId = '', type, , tradeId = ''] = id.split(' ');
    const isTold = around.some(
      ({ ids, trades }) => ids.includes(orderId) && (type !== 'match' || trades.includes(tradeId)),
    );
    const isEnded = told.some((other) => other.startsWith(`${orderId} `));
    if (!isTold && (type === 'match' || !isEnded))
      faults.push(`${id}, sent at ${at}, is in no row of a gap that says it is complete`);
  }
  return faults;
};

/** Numbers that were told, or stand before a snapshot that was. */
const auditNumbers = ({ sent, told, gaps, owed }: Record): string[] => {
  const faults: string[] = [];
  const have = new Set<string>();
  const known = new Set(sent.map(({ id }) => id));
  const covered: [number, number][] = [];
  let last: number | undefined;
  for (const id of told) {
    const [first, end] = id.split('-');
    if (first === 'anew') {
      if (last !== undefined && Number(end) > last) covered.push([last + 1, Number(end)]);
      last = Number(end);
      continue;
    }
    if (have.has(id)) faults.push(`${id} came again`);
    if (!known.has(id)) faults.push(`${id} was never sent`);
    have.add(id);
    last = Math.max(last ?? 0, Number(end));
  }
  const holes = gaps.flatMap(({ gap }): [number, number][] =>
    gap.complete || gap.fromSequence === undefined || gap.toSequence === undefined
      ? []
      : [[Number(gap.fromSequence) + 1, Number(gap.toSequence) - 1]],
  );
  const unnumbered = gaps.filter(
    ({ gap }) => !gap.complete && (gap.fromSequence === undefined || gap.toSequence === undefined),
  );
  for (const { id, at } of sent) {
    if (have.has(id) || !owed(at)) continue;
    const [first = 0, end = 0] = id.split('-').map(Number);
    const isAdmitted =
      [...holes, ...covered].some(([from, to]) => first >= from && end <= to) ||
      unnumbered.some((gap) => isIn(at, gap));
    if (!isAdmitted) faults.push(`${id}, sent at ${at}, is missing; holes: ${JSON.stringify(holes)}`);
  }
  return faults;
};
