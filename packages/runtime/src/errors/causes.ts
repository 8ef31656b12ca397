/** What is wrong, in a word: the classes of specs/errors.json. */
export type Cause =
  | 'authentication' | 'signature' | 'timestamp' | 'permission' | 'ip-list' | 'region' | 'account-mode'
  | 'rate-limit' | 'limit' | 'parameter' | 'balance' | 'order-state' | 'market-state' | 'not-found' | 'system'; // prettier-ignore

/**
 * Whether the same call may be sent again: `yes`, nothing took effect; `reads`, a write may have taken effect; `no`,
 * it would fail again.
 */
type Repeatable = 'yes' | 'reads' | 'no';

export interface CauseOf {
  readonly cause: Cause;
  readonly repeatable: Repeatable;
}

/** The error codes of the specs, in the shortest form: one number means different things in different areas. */
export interface Causes {
  /** Service, or `service@host` → areas, searched in this order. */
  readonly search: Readonly<Record<string, readonly string[]>>;
  /** Area → cause, with `+` where it may be repeated and `?` where only reads may → codes, with blanks between. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Code → area, for codes that mean the same everywhere. */
  readonly common: Readonly<Record<string, string>>;
  /** Code → words that make it another cause where the message has all of them. */
  readonly variants: Readonly<
    Record<string, readonly (readonly [words: readonly string[], cause: string])[]>
  >;
}

/** Finds what a code means for an endpoint; `undefined` for a code that nobody has explained. */
export type CauseFinder = (
  service: string,
  host: string,
  code: string,
  reason: string,
) => (CauseOf & { readonly area: string }) | undefined;

/** The table is unpacked with the first refusal. */
export const createCauseFinder = (causes: Causes): CauseFinder => {
  let table: Map<string, Map<string, string>> | undefined;
  const unpack = (): Map<string, Map<string, string>> =>
    new Map(
      Object.entries(causes.codes).map(([area, classes]) => [
        area,
        new Map(
          Object.entries(classes).flatMap(([cause, codes]) =>
            codes.split(' ').map((code) => [code, cause] as const),
          ),
        ),
      ]),
    );
  return (service, host, code, reason) => {
    table ??= unpack();
    const areas = causes.search[`${service}@${host}`] ?? causes.search[service] ?? [];
    for (const area of [...areas, causes.common[code] ?? '', 'special', 'observed']) {
      const plain = table.get(area)?.get(code);
      if (plain === undefined) continue;
      const message = reason.toLowerCase();
      const variant = causes.variants[code]?.find(([words]) =>
        words.every((word) => message.includes(word.toLowerCase())),
      );
      return { ...causeOf(variant?.[1] ?? plain), area };
    }
    return undefined;
  };
};

const causeOf = (packed: string): CauseOf => ({
  cause: packed.replace(/[+?]$/, '') as Cause,
  repeatable: packed.endsWith('+') ? 'yes' : packed.endsWith('?') ? 'reads' : 'no',
});
