import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Names of the JSON files below a folder, in one order on any machine; none where there is no folder. */
export const jsonFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .map((name) => name.split(path.sep).join('/'))
        .sort()
    : [];
