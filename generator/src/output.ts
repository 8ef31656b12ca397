import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { ComplaintsError } from './complaint.ts';

/** Files by path below a root, as they should be. */
export type Files = ReadonlyMap<string, string>;

export interface Difference {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly extra: readonly string[];
}

/** How the files on disk differ from `files`; in the folders of `owned` everything else is extra. */
export const compare = (root: string, files: Files, owned: readonly string[]): Difference => {
  refuseOutside(files);
  const missing: string[] = [];
  const stale: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(root, name);
    // What lies behind a symbolic link is not below the root, whatever its path says.
    if (!kindOf(file) || linkOnTheWay(root, name)) missing.push(name);
    else if (kindOf(file) !== 'file' || readFileSync(file, 'utf8') !== text) stale.push(name);
  }
  const extra = owned.flatMap((folder) => list(root, folder)).filter((name) => !files.has(name));
  return { missing, stale, extra: extra.sort() };
};

/**
 * Brings the disk in line with `files`: removes what is extra, writes what differs. A symbolic link is removed as a
 * link, and nothing is read, written or removed through one.
 * @throws {ComplaintsError} when a file would leave the root; nothing has been written then.
 */
export const write = (root: string, files: Files, owned: readonly string[]): Difference => {
  const difference = compare(root, files, owned);
  const gone = new Set(difference.extra);
  const links = new Set([...files.keys()].flatMap((name) => linkOnTheWay(root, name) ?? []));
  const kept = [...links].filter((link) => !gone.has(link));
  if (kept.length > 0) {
    throw new ComplaintsError(
      'nothing written',
      kept.map((link) => ({
        file: path.join(root, link),
        pointer: '',
        message: 'is a symbolic link, and files would be written through it; remove it',
      })),
    );
  }
  for (const name of difference.extra) rmSync(path.join(root, name));
  for (const folder of owned) removeEmptyFolders(path.join(root, folder));
  for (const name of [...difference.missing, ...difference.stale]) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    // A rename is whole or not at all, so no reader ever sees half a file.
    rmSync(`${file}.tmp`, { force: true });
    writeFileSync(`${file}.tmp`, files.get(name) ?? '', { flag: 'wx' });
    renameSync(`${file}.tmp`, file);
  }
  return difference;
};

const refuseOutside = (files: Files): void => {
  const outside = [...files.keys()].filter(
    (name) =>
      name === '' ||
      name.includes('\\') ||
      path.posix.isAbsolute(name) ||
      path.posix.normalize(name) !== name ||
      name.split('/')[0] === '..',
  );
  if (outside.length === 0) return;
  throw new ComplaintsError(
    'nothing written',
    outside.map((file) => ({ file, pointer: '', message: 'is no path below the root' })),
  );
};

type Kind = 'file' | 'folder' | 'other';

const kindOf = (file: string): Kind | undefined => {
  const stat = statOf(file);
  if (!stat) return undefined;
  if (stat.isFile()) return 'file';
  return stat.isDirectory() ? 'folder' : 'other';
};

const statOf = (file: string): Stats | undefined => {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where a folder is wanted.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
};

/** The first folder on the way to a file that is none: a symbolic link, mostly. */
const linkOnTheWay = (root: string, name: string): string | undefined => {
  const steps = name.split('/').slice(0, -1);
  return steps
    .map((_, i) => steps.slice(0, i + 1).join('/'))
    .find((folder) => kindOf(path.join(root, folder)) === 'other');
};

/** Everything below a folder that is no folder itself; a symbolic link is one entry, wherever it leads. */
const list = (root: string, name: string): string[] => {
  const kind = kindOf(path.join(root, name));
  if (kind !== 'folder') return kind ? [name] : [];
  return readdirSync(path.join(root, name)).flatMap((entry) => list(root, `${name}/${entry}`));
};

const removeEmptyFolders = (folder: string): void => {
  if (kindOf(folder) !== 'folder') return;
  for (const entry of readdirSync(folder)) removeEmptyFolders(path.join(folder, entry));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
};
