import type { Tables } from '../model.ts';
import type { ShapeTable } from '../shapes.ts';

/** One file with one constant. */
export interface TableView {
  readonly source: string;
  readonly name: string;
  readonly doc: string;
  /** What is imported for the annotation. */
  readonly type: string | undefined;
  readonly annotation: string;
  readonly value: string;
}

/** The facts beside endpoints, by the name of their file. */
export const tableViews = (
  { pools, causes, codes, permissions }: Tables,
  shapes: ShapeTable,
): Readonly<Record<string, TableView>> => ({
  pools: {
    source: 'specs/rate-limits.json',
    name: 'pools',
    doc: 'The rate-limit pools: milliseconds of a window, whose calls are counted together, and quotas by VIP level.',
    type: 'PoolSpecs',
    annotation: 'PoolSpecs',
    value: JSON.stringify(pools),
  },
  causes: {
    source: 'specs/errors.json',
    name: 'causes',
    doc: 'What each error code is about, in the shortest form.',
    type: 'Causes',
    annotation: 'Causes',
    value: JSON.stringify(causes),
  },
  codes: {
    source: 'specs/errors.json',
    name: 'codes',
    doc: 'Area → code → what it means and what to do. JSON as text, which is read faster than the same as code.',
    type: undefined,
    annotation: 'string',
    value: JSON.stringify(JSON.stringify(codes)),
  },
  shapes: {
    source: 'specs',
    name: 'shapes',
    doc: 'What each answer and push looks like, to tell what is new in one. JSON as text, read when it is needed.',
    type: undefined,
    annotation: 'string',
    value: JSON.stringify(JSON.stringify(shapes)),
  },
  permissions: {
    source: 'specs/permissions.json',
    name: 'permissions',
    doc: 'What an API key can be allowed: how its data calls it, and after how many idle days it expires without IP list.',
    type: 'Permissions',
    annotation: 'Permissions',
    value: JSON.stringify(permissions),
  },
});
