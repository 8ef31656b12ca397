import { HOSTS } from '../catalog.ts';
import { badParameter } from '../refusal.ts';
import { CRITERIA } from './kind-entry.ts';
import { KINDS, surfacesOf } from './kinds.ts';
import type { Fault, Kind, Match } from './fault.ts';
import { check, createChecker } from './check.ts';
import type { Checker } from './check.ts';

const GLOB = { type: 'string', minLength: 1, maxLength: 200 } as const;
const COUNT = { type: 'integer', minimum: 0, maximum: 1_000_000_000 } as const;

const TERMS = {
  after: COUNT,
  times: { ...COUNT, minimum: 1 },
  chance: { type: 'number', minimum: 0, maximum: 1 },
  lasting: { ...COUNT, minimum: 1 },
} as const;

/** Fields that take a range. */
const SPANS: ReadonlySet<string> = new Set(['ms', 'by']);

const kindNames = Object.keys(KINDS) as readonly Kind[];

const criterionSchema = (name: keyof Match): object => (name === 'host' ? { enum: HOSTS } : GLOB);

const schemaOf = (kind: Kind): object => {
  const { at, fields, required = [], help } = KINDS[kind];
  const criteria = new Set(at.flatMap((surface) => CRITERIA[surface]));
  return {
    description: help,
    type: 'object',
    properties: {
      kind: { const: kind },
      match: {
        type: 'object',
        properties: Object.fromEntries([...criteria].map((name) => [name, criterionSchema(name)])),
        additionalProperties: false,
      },
      ...TERMS,
      ...fields,
    },
    required: ['kind', ...required],
    additionalProperties: false,
  };
};

/** JSON schema of a fault, for who writes one in another language. */
export const FAULT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A fault of the sandbox',
  oneOf: kindNames.map(schemaOf),
};

const checkers = new Map<Kind, Checker>();

const checkerOf = (kind: Kind): Checker => {
  const known = checkers.get(kind);
  if (known) return known;
  const made = createChecker(schemaOf(kind));
  checkers.set(kind, made);
  return made;
};

const isKind = (value: unknown): value is Kind => (kindNames as readonly unknown[]).includes(value);

/** A copy of the value if it is a fault. Throws a `Refusal` that names the field which is wrong. */
export const readFault = (value: unknown): Fault => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badParameter('fault', 'must be an object');
  const { kind } = value as { readonly kind?: unknown };
  if (kind === undefined) throw badParameter('kind', 'is required');
  if (!isKind(kind)) throw badParameter('kind', `must be one of ${kindNames.join(', ')}`);
  check(checkerOf(kind), value);
  const fault = structuredClone(value) as Fault;
  for (const [name, field] of Object.entries(fault) as [string, unknown][]) {
    if (SPANS.has(name) && Array.isArray(field) && field[0] > field[1])
      throw badParameter(name, 'must begin with the smaller number');
  }
  if (surfacesOf(fault).length === 0) {
    const names = Object.keys(fault.match ?? {}).join(', ');
    throw badParameter('match', `names ${names}, which this fault can never see together`);
  }
  return fault;
};
