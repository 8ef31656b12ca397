import { NetworkError, type HistoryRows, type HistorySpec } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import type { HistoryBehaviour, PastRow } from '../support/history-server.ts';
import { NOW, factsOf, openHistory } from '../support/histories.ts';

/** Numbers that look random and are the same every time (mulberry32). */
const dice = (seed: number) => {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number of both ends. */
  const upTo = (low: number, high: number): number => low + Math.floor(roll() * (high - low + 1));
  const pick = <T>(...choices: readonly T[]): T => choices[upTo(0, choices.length - 1)] as T;
  return { upTo: upTo, pick: pick, chance: (one: number): boolean => roll() < one };
};

interface Scene {
  readonly list: HistoryBehaviour;
  readonly facts: HistorySpec;
  readonly since: number;
  /** ms between the end and the clock: beyond the lag, only the last unit is read again. */
  readonly past: number;
  readonly rows: PastRow[];
  /** Whether rows come in while the walk is under way. */
  late: boolean;
}

const LAG = 60_000;

/** A list of a random kind with random rows, many of them at the ends of windows and in one moment. */
const sceneOf = (seed: number): Scene => {
  const { upTo, pick, chance } = dice(seed);
  const kind = pick('page', 'cursor', 'time');
  const unit = pick('ms', 's');
  const ms = unit === 's' ? 1000 : 1;
  const span = upTo(3, 60) * (unit === 's' ? 1 : 997);
  const reach = span * upTo(1, 12);
  const past = pick(0, 600_000);
  const end = (NOW - past) / ms;
  const since = end - reach + upTo(0, 3);
  const most = upTo(kind === 'time' ? 8 : 1, 20);
  const perMoment = new Map<number, number>();
  const rows: PastRow[] = [];
  for (let n = upTo(0, 200); n > 0; n--) {
    const at = chance(0.4) ? since + span * upTo(0, 12) + upTo(-2, 2) : upTo(since - 5, end);
    const there = perMoment.get(at) ?? 0;
    // More rows in one moment than an answer shows cannot be had at all.
    if (at > end || (kind === 'time' && there + 3 > most)) continue;
    perMoment.set(at, there + 1);
    rows.push({ id: `i${String(rows.length).padStart(5, '0')}`, at });
    if (chance(0.2)) n += 1;
  }
  const scene = { late: past === 0 && chance(0.5) };
  const list: HistoryBehaviour = {
    kind,
    rows: [...rows],
    most,
    widest: span,
    tooWide: pick('clamped', 'refused'),
    ends: pick('both', 'start', 'end', 'none'),
    order: pick('asc', 'desc'),
    counted: kind === 'page' && chance(0.7),
    repeats: kind === 'cursor' && most > 1 && chance(0.3),
    before: (nth, all) => {
      // Rows come in while the walk is under way, some of them later than their time says.
      if (scene.late && nth < 80 && chance(0.2)) {
        const at = end - upTo(0, LAG / ms - 2);
        const there = perMoment.get(at) ?? 0;
        if (kind !== 'time' || there + 3 <= most) {
          perMoment.set(at, there + 1);
          const row = { id: `late${String(all.rows.length).padStart(5, '0')}`, at };
          all.rows.push(row);
          rows.push(row);
        }
      }
      return chance(0.02);
    },
  };
  const facts = factsOf(kind, {
    maxSize: most,
    order: list.order ?? 'desc',
    ...(kind === 'cursor' && chance(0.5) ? { next: { from: 'rows', field: 'id', pick: 'last' } } : {}),
    window: {
      start: 'from',
      end: 'to',
      unit,
      maxSpanMs: span * ms,
      ...(chance(0.5) ? { filters: 'at' } : {}),
    },
    retention: [{ of: 'all', ms: 'unlimited' }],
    time: { field: 'at', unit },
  });
  return Object.assign(scene, { list, facts, past, since: since * ms, rows });
};

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);

let resumed = 0;

describe('every row since the start comes exactly once, oldest first, resumed anywhere', () => {
  it.each(SEEDS)('seed %i', async (seed) => {
    const scene = sceneOf(seed);
    const { list, facts, past, since, rows, late } = scene;
    const { upTo, chance } = dice(seed + 1_000_000);
    const ms = facts.window?.unit === 's' ? 1000 : 1;
    await using history = await openHistory(list, facts);
    const got: PastRow[] = [];

    /** Walks to the end, through dropped connections and through stops that only the token outlives. */
    const walk = async (until: number, start: { since: number } | { from: string }): Promise<string> => {
      const open = (params: typeof start): HistoryRows<PastRow> =>
        history.all({ ...params, until }, { now: () => until + past });
      let all = open(start);
      for (let tries = 0; tries < 500; tries++) {
        let left = chance(0.7) ? upTo(1, 40) : Infinity;
        let floor = -Infinity;
        try {
          for await (const row of all) {
            // Spans overlap by a unit on either side, in which a late row may follow a younger one.
            expect(row.at).toBeGreaterThanOrEqual(late ? floor - 2 : floor);
            floor = row.at;
            got.push(row);
            if (--left === 0) break;
          }
          if (left !== 0) return all.token;
          resumed += 1;
          const from = all.token;
          if (chance(0.5)) all = open({ from });
        } catch (error) {
          expect(error).toBeInstanceOf(NetworkError);
        }
      }
      throw new Error('the walk does not end');
    };

    const token = await walk(NOW - past, { since });
    const asked = late ? [] : rows.filter(({ at }) => at * ms >= since).map(({ id }) => id);
    if (!late) {
      expect(got.map(({ id }) => id).sort()).toStrictEqual(asked.sort());
      expect(got.map(({ at }) => at)).toStrictEqual(got.map(({ at }) => at).sort((a, b) => a - b));
    }
    scene.late = false;
    // Later: what came late, and what is new.
    const later = (list.widest ?? 0) * 5;
    for (let n = upTo(0, 15); n > 0; n--) {
      const row = { id: `new${n}`, at: (NOW - past) / ms + upTo(1, later) };
      list.rows.push(row);
      rows.push(row);
    }
    await walk(NOW - past + later * ms, { from: token });
    expect(got.map(({ id }) => id).sort()).toStrictEqual(
      rows
        .filter(({ at }) => at * ms >= since)
        .map(({ id }) => id)
        .sort(),
    );
    for (const [from, to] of history.server.windows) expect(to - from).toBeLessThanOrEqual(list.widest ?? 0);
  });

  it('many of them were resumed', () => {
    expect(resumed).toBeGreaterThan(SEEDS.length);
  });
});

describe('where the exchange has begun to cut narrower than is known, nothing is lost', () => {
  it.each(SEEDS.slice(0, 50))('seed %i', async (seed) => {
    const { upTo, pick } = dice(seed + 2_000_000);
    const kind = pick('page', 'cursor');
    const span = upTo(2000, 20_000);
    const widest = Math.floor(span / upTo(2, 9));
    // Dense enough that every span brings rows; a cut of which no row comes back cannot be told.
    const rows: PastRow[] = [];
    for (let at = NOW - span * 4; at <= NOW; at += upTo(1, Math.floor(widest / 4)))
      rows.push({ id: `i${String(rows.length).padStart(5, '0')}`, at });
    const facts = factsOf(kind, {
      maxSize: 50,
      window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: span },
      retention: [{ of: 'all', ms: 'unlimited' }],
    });
    const list: HistoryBehaviour = { kind, rows: [...rows], most: 50, widest, tooWide: 'clamped' };
    await using history = await openHistory(list, facts);
    const all = history.all({ since: NOW - span * 4 });
    const got: string[] = [];
    for await (const { id } of all) got.push(id);
    expect(got).toStrictEqual(rows.map(({ id }) => id));
    expect(all.notices.map(({ kind: what }) => what)).toStrictEqual(['clamped']);
  });
});
