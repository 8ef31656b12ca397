import { jsonFiles, type Complaint } from '@kucoin-typed/generator';
import { BaseResolver, createConfig, lintFromString } from '@redocly/openapi-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** References stay inside their file, and nothing is fetched from anywhere. */
class Offline extends BaseResolver {
  override loadExternalRef = (ref: string): Promise<never> =>
    Promise.reject(new Error(`${ref} leads out of the file; references stay inside it`));
}

interface Text {
  readonly name: string;
  readonly text: string;
  /** Said behind each complaint. */
  readonly note: string;
}

/**
 * Whether every file is valid OpenAPI 3.1, AsyncAPI 3.0 or Overlay 1.x by Redocly's linter: as it stands in the
 * folder, and as the overlays and rules leave it.
 */
export const lintFormats = async (
  specs: string,
  effective: ReadonlyMap<string, unknown>,
): Promise<{ files: number; complaints: Complaint[] }> => {
  const config = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
  const sources = ['rest', 'ws', 'added', 'overlays'].flatMap((folder) => textsIn(specs, folder));
  const complaints: Complaint[] = [];
  const said = new Set<string>();
  const look = async ({ name, text, note }: Text): Promise<void> => {
    const file = `specs/${name}`;
    const problems = await lintFromString({
      source: text,
      absoluteRef: path.join(specs, name),
      config,
      externalRefResolver: new Offline(),
    });
    for (const { message, suggest, location } of problems) {
      const pointer = (location[0]?.pointer ?? '').replace(/^#\/?$|^#/, '');
      // What the file itself has wrong needs not be said again of what is made of it.
      const key = `${file}${pointer}${message}`;
      if (said.has(key)) continue;
      said.add(key);
      const cure = suggest.length > 0 ? ` Did you mean ${suggest.join(' or ')}?` : '';
      complaints.push({ file, pointer, message: message + cure + note });
    }
  };
  for (const source of sources) await look(source);
  for (const [name, document] of effective)
    await look({ name, text: JSON.stringify(document), note: ' (after its overlays and the rules)' });
  return { files: sources.length, complaints };
};

const textsIn = (specs: string, folder: string): Text[] =>
  jsonFiles(path.join(specs, folder)).map((file) => ({
    name: `${folder}/${file}`,
    text: readFileSync(path.join(specs, folder, file), 'utf8'),
    note: '',
  }));
