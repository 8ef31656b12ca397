import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EffectiveSpecs } from './types.ts';

export type * from './types.ts';

/** The folder that holds the effective specs as JSON files: `rest/`, `ws/` and the fact files. */
export const specsFolder: string = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Reads the effective specs: KuCoin's own files with everything added and corrected.
 * @param parse pass a parser that keeps long integers if you need the digits of the examples.
 */
export const readSpecs = (parse: (text: string) => unknown = JSON.parse): EffectiveSpecs => {
  const read = (file: string): any => parse(readFileSync(path.join(specsFolder, file), 'utf8'));
  const folder = (name: string): Record<string, any> =>
    Object.fromEntries(
      readdirSync(path.join(specsFolder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => path.relative(specsFolder, path.join(entry.parentPath, entry.name)))
        .map((file) => file.split(path.sep).join('/'))
        .sort()
        .map((file) => [file, read(file)]),
    );
  return {
    rest: folder('rest'),
    ws: folder('ws'),
    regions: read('regions.json'),
    errors: read('errors.json'),
    enums: read('enums.json'),
    permissions: read('permissions.json'),
    rateLimits: read('rate-limits.json'),
    orderLookup: read('order-lookup.json'),
    historyWindows: read('history-windows.json'),
    streams: read('streams.json'),
  };
};
