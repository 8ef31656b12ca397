import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files by path below a root, as they should be. */
export type Files = ReadonlyMap<string, string>;

export interface Difference {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly extra: readonly string[];
}

/** How the files on disk differ from `files`; in the folders of `owned` every other file is extra. */
export const compare = (root: string, files: Files, owned: readonly string[]): Difference => {
  const missing: string[] = [];
  const stale: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(root, name);
    if (!existsSync(file)) missing.push(name);
    else if (readFileSync(file, 'utf8') !== text) stale.push(name);
  }
  const extra = owned.flatMap((folder) => listFiles(root, folder)).filter((name) => !files.has(name));
  return { missing, stale, extra };
};

/** Brings the disk in line with `files`: writes what differs, removes what is extra. */
export const write = (root: string, files: Files, owned: readonly string[]): Difference => {
  const difference = compare(root, files, owned);
  for (const name of [...difference.missing, ...difference.stale]) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    // A rename is whole or not at all, so no reader ever sees half a file.
    writeFileSync(`${file}.tmp`, files.get(name) ?? '');
    renameSync(`${file}.tmp`, file);
  }
  for (const name of difference.extra) rmSync(path.join(root, name));
  for (const folder of owned) removeEmptyFolders(path.join(root, folder));
  return difference;
};

const listFiles = (root: string, folder: string): string[] => {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
};

const removeEmptyFolders = (folder: string): void => {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
};
