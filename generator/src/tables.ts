import type { Json } from './json.ts';
import type { Tables } from './model.ts';

/** Picks from the facts what a client carries. */
export const tablesOf = (facts: ReadonlyMap<string, Json>): Tables => ({
  pools: poolsOf(facts.get('rate-limits.json')?.pools ?? {}),
  causes: causesOf(facts.get('errors.json') ?? {}),
  codes: codesOf(facts.get('errors.json')?.codes ?? {}),
  permissions: permissionsOf(facts.get('permissions.json')?.permissions ?? {}),
});

const each = (table: Json): [string, Json][] => Object.entries<Json>(table);

const poolsOf = (pools: Json): Json =>
  Object.fromEntries(
    each(pools).map(([name, { windowMs, per, quotas }]) => [
      name,
      { windowMs, per, quotas: trimmed(quotas) },
    ]),
  );

/** Levels that nobody has described need no place at the end. */
const trimmed = (quotas: readonly (number | null)[]): readonly (number | null)[] =>
  quotas.slice(0, quotas.findLastIndex((quota) => quota !== null) + 1);

/** `parameter`, `system?` where only reads may be repeated, `rate-limit+` where anything may. */
const packed = ({ class: cause, retryable }: Json): string =>
  cause + (retryable === 'yes' ? '+' : retryable === 'no' ? '' : '?');

const causesOf = ({ search = [], codes = {}, special = {}, common = {} }: Json): Json => {
  const areas: Json = {};
  const variants: Json = {};
  for (const [area, table] of each(codes)) {
    const classes: Record<string, string[]> = {};
    for (const [code, entry] of each(table)) {
      (classes[packed(entry)] ??= []).push(code);
      for (const variant of entry.variants ?? []) {
        const words: string[] | undefined = variant.when?.text;
        if (!words) continue;
        const one = [words, packed({ ...entry, ...variant })];
        const known: unknown[] = (variants[code] ??= []);
        if (!known.some((other) => JSON.stringify(other) === JSON.stringify(one))) known.push(one);
      }
    }
    areas[area] = Object.fromEntries(Object.entries(classes).map(([cause, list]) => [cause, list.join(' ')]));
  }
  areas.special = Object.fromEntries(each(special).map(([code, entry]) => [packed(entry), code]));
  return { search: searchOf(search), codes: areas, common, variants };
};

const searchOf = (search: readonly Json[]): Json =>
  Object.fromEntries(
    search.flatMap(({ services = [], gateways = [], hosts, areas }) =>
      [...services, ...gateways].flatMap((service: string) =>
        hosts ? hosts.map((host: string) => [`${service}@${host}`, areas]) : [[service, areas]],
      ),
    ),
  );

const permissionsOf = (permissions: Json): Json =>
  Object.fromEntries(
    each(permissions).map(([name, { shownAs, idleDaysWithoutIpList }]) => [
      name,
      { shownAs, idleDays: idleDaysWithoutIpList },
    ]),
  );

/** A code with other meanings has them behind its own, each with the words that tell it. */
const codesOf = (codes: Json): Json =>
  Object.fromEntries(
    each(codes).map(([area, table]) => [
      area,
      Object.fromEntries(
        each(table).map(([code, { meaning, cure, variants = [] }]) => [
          code,
          [
            meaning,
            cure,
            ...variants.flatMap(({ when, ...variant }: Json) =>
              when?.text ? [[when.text, variant.meaning, variant.cure]] : [],
            ),
          ],
        ]),
      ),
    ]),
  );
