/** Something that an answer has and the specs do not know, or the other way round. Plain data, for drift reports. */
export interface DriftNotice {
  /** Tells notices from whatever else a logger is given. */
  readonly event: 'drift';
  readonly kind: DriftKind;
  /** `spot.market.getTicker`; of a route that no spec knows, `GET /api/v3/something`. */
  readonly endpoint: string;
  /** Where in the result: `items[].tradeId`. `*` is any name of a map; empty is the result itself. */
  readonly field: string;
  /** What it is; absent where it is missing. */
  readonly type?: DriftType | undefined;
  /** What the specs expect. */
  readonly expected?: readonly DriftType[] | undefined;
  /** Of a field with a list of known values, the new one, cut to 64 characters. Other values are never told. */
  readonly value?: string | number | boolean | undefined;
  /** What to do about it. */
  readonly cure: string;
}

/**
 * A field or a value that the specs do not list, a field that they promise and that is not there, a type that they do
 * not expect, or an integer beyond 2^53 that is not marked, so that its last digits are lost.
 */
export type DriftKind = 'unknown-field' | 'unknown-value' | 'missing-field' | 'other-type' | 'unsafe-integer';

export type DriftType = 'text' | 'number' | 'boolean' | 'null' | 'object' | 'list';

/** What a comparison finds. */
export type Finding = Omit<DriftNotice, 'event' | 'endpoint' | 'cure'>;

const TYPES: Readonly<Record<string, DriftType>> = {
  s: 'text', n: 'number', b: 'boolean', z: 'null', o: 'object', a: 'list',
}; // prettier-ignore

/** Letters of a shape as words. */
export const typesOf = (letters: string): DriftType[] => [
  ...new Set(letters.split('').flatMap((letter) => TYPES[letter] ?? [])),
];

/** A finding as it is told: the notice, and a line for people. */
export const noticeOf = (
  endpoint: string,
  finding: Finding,
  known: boolean,
): { readonly message: string; readonly notice: DriftNotice } => {
  const { kind, field, type, expected, value } = finding;
  // A result is what stands in `data`; a push is looked at whole.
  const root = endpoint.startsWith('ws.') ? 'message' : 'data';
  const place = field === '' || field.startsWith('[') ? root + field : `${root}.${field}`;
  const what = {
    'unknown-field': `the field ${place} is in no spec`,
    'unknown-value': `the field ${place} has a value that is in no spec: ${JSON.stringify(value)}`,
    'missing-field': `the field ${place} is missing`,
    'other-type': `the field ${place} is ${type}, the specs say ${expected?.join(' or ')}`,
    'unsafe-integer': `the field ${place} is an integer beyond 2^53, and its last digits are lost`,
  }[kind];
  const cure =
    kind !== 'unsafe-integer'
      ? 'Correct the specs by an overlay.'
      : known
        ? 'Mark the field with "x-exact": true by an overlay; it arrives as a bigint then.'
        : 'Give the route `parse` of kucoin-typed, which reads such integers as bigint.';
  return { message: `${endpoint}: ${what}. ${cure}`, notice: { event: 'drift', endpoint, ...finding, cure } };
};
