import { checkDocuments, checkSources } from './check/index.ts';
import { ComplaintsError } from './complaint.ts';
import { describe, type GlossaryGap } from './describe.ts';
import { load } from './load.ts';
import { applyOverlays } from './overlay.ts';
import { normalise } from './normalise/index.ts';
import { printJson, type Json } from './json.ts';
import type { Files } from './output.ts';

export interface Effective {
  readonly documents: ReadonlyMap<string, Json>;
  /** Where specs and glossary do not match; `specs:lint` complains about them. */
  readonly gaps: readonly GlossaryGap[];
  readonly regions: Json;
  readonly lock: Json;
  readonly facts: ReadonlyMap<string, Json>;
}

/**
 * Base and added specs, corrected by the overlays and by the rules, described by the glossary.
 * @throws {ComplaintsError} with all that is wrong in the files.
 */
export const effectiveSpecs = (specs: string): Effective => {
  const source = load(specs);
  const corrected = applyOverlays(source.documents, source.overlays);
  const { regions, units, glossary } = source;
  const complaints = [
    ...checkSources({ 'regions.json': regions, 'units.json': units, 'glossary.yaml': glossary }),
    ...corrected.complaints,
    ...checkDocuments(corrected.documents, corrected.overlays, regions),
  ];
  if (complaints.length > 0) throw new ComplaintsError('specs', complaints);
  const { documents, gaps } = describe(normalise(corrected.documents, units), glossary);
  return { documents, gaps, regions: source.regions, lock: source.lock, facts: source.facts };
};

/**
 * The effective specs as files: what `@kucoin-typed/specs` holds. To a reader an added document is one of the others,
 * so what it adds to a group stands in that group's file.
 */
export const effectiveFiles = ({ documents, regions, lock, facts }: Effective): Files => {
  const merged = new Map<string, Json>();
  for (const [file, document] of documents) {
    const name = file.replace(/^added\/(ws\/)?/, document.openapi ? 'rest/' : 'ws/');
    merged.set(name, join(merged.get(name), document));
  }
  const files = new Map([...merged].map(([name, document]) => [name, printJson(document)]));
  for (const [name, fact] of facts) files.set(name, printJson(withoutSchema(fact)));
  files.set('regions.json', printJson(withoutSchema(regions)));
  files.set('lock.json', printJson(lock));
  return files;
};

const join = (base: Json | undefined, added: Json): Json => {
  if (!base) return added;
  const both = (a: Json = {}, b: Json = {}): Json => ({ ...a, ...b });
  if (!base.paths || !added.paths) {
    const messages = both(base.components?.messages, added.components?.messages);
    return {
      ...base,
      channels: both(base.channels, added.channels),
      operations: both(base.operations, added.operations),
      components: { ...base.components, messages },
    };
  }
  const paths: Json = { ...base.paths };
  for (const [route, item] of Object.entries<Json>(added.paths)) paths[route] = both(paths[route], item);
  return { ...base, paths };
};

/** The schemas stay in the repository, and so does the path to them. */
const withoutSchema = (fact: Json): Json =>
  Object.fromEntries(Object.entries(fact).filter(([key]) => key !== '$schema'));
