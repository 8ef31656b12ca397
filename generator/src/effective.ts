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
}

/** Base and added specs, corrected by the overlays and by the rules, described by the glossary. */
export const effectiveSpecs = (specs: string): Effective => {
  const source = load(specs);
  const { documents, gaps } = describe(
    normalise(applyOverlays(source.documents, source.overlays)),
    source.glossary,
  );
  return { documents, gaps, regions: source.regions, lock: source.lock };
};

/** The effective specs as files: what `@kucoin-typed/specs` holds. */
export const effectiveFiles = ({ documents, regions, lock }: Effective): Files => {
  const files = new Map<string, string>();
  for (const [file, document] of documents) {
    // An added document is one of the others to every reader; only its home in specs/ differs.
    const kind = document.openapi ? 'rest' : 'ws';
    files.set(file.replace(/^added\/(ws\/)?/, `${kind}/added/`), printJson(document));
  }
  files.set('regions.json', printJson(regions));
  files.set('lock.json', printJson(lock));
  return files;
};
