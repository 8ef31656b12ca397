import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { linesOf, syncFolder } from './blocks.ts';
import { entryOf, lineOf } from './lines.ts';
import { collect, entriesToKeep, type Requests } from './requests.ts';
import { createSeenLines } from './seen-lines.ts';
import type { Writer } from './writer.ts';

/** After this many ms without a change whoever began a new file is taken to be gone. */
const STALE = 600_000;

/**
 * Replaces the file by one without the requests that are settled and the orders and fills of long ago. It is either the old file or the new one at any moment,
 * and the new one is safe before it takes the place. Others may append meanwhile: what they add is carried over. Returns
 * the new size in bytes.
 * @param alone runs something while this process appends nothing.
 */
export const compactFile = async (
  file: string,
  writer: Writer,
  alone: (task: () => Promise<void>) => Promise<void>,
): Promise<number> => {
  const target = await realpath(file).catch(absent);
  if (target === undefined) return 0;
  const next = `${target}.compacting`;
  const fresh = await openAlone(next);
  let old: FileHandle | undefined;
  try {
    const source = (old = await open(target, 'r'));
    const { size, mode } = await source.stat();
    await fresh.chmod(mode & 0o777);
    const { text, end } = await keptOf(source, size);
    await fresh.appendFile(text);
    await alone(async () => {
      const meanwhile = await restOf(source, end);
      await fresh.appendFile(meanwhile.text);
      await fresh.sync();
      if (!((await isAt(source, target)) && (await isAt(fresh, next)))) {
        throw new Error('The journal was replaced meanwhile.');
      }
      await rename(next, target);
      await syncFolder(path.dirname(target));
      await writer.release();
      // Another process may have appended to the old file until just now.
      const late = await restOf(source, meanwhile.end);
      if (late.text !== '') await writer.write(late.text);
    });
    return (await fresh.stat()).size;
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  } finally {
    await old?.close();
    await fresh.close();
  }
};

/** Only one process compacts a file at a time: the one that made the new file. */
const openAlone = async (file: string): Promise<FileHandle> => {
  const take = (): Promise<FileHandle> => open(file, 'wx', 0o600);
  return take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs < STALE) throw error;
    await rm(file, { force: true });
    return take();
  });
};

/** Whether a file that is open still has its name. */
const isAt = async (handle: FileHandle, file: string): Promise<boolean> => {
  const [here, there] = await Promise.all([handle.stat({ bigint: true }), stat(file, { bigint: true })]);
  return here.ino === there.ino && here.dev === there.dev;
};

/** What the new file begins with, and up to where the old one is dealt with. */
const keptOf = async (handle: FileHandle, size: number): Promise<{ text: string; end: number }> => {
  const requests: Requests = new Map();
  const damaged: string[] = [];
  const seen = createSeenLines();
  let end = 0;
  for await (const line of linesOf(handle, 0, size)) {
    if (!line.ended) break;
    ({ end } = line);
    const entry = entryOf(line.text, true, 0);
    if (entry?.type === 'damage') damaged.push(`${line.text}\n`);
    else if (entry) {
      collect(requests, entry);
      seen.add(entry, line.text);
    }
  }
  const text = [...damaged, ...entriesToKeep(requests).map(lineOf), ...seen.lines()].join('');
  return { text, end };
};

/** The whole lines from an offset on. */
const restOf = async (handle: FileHandle, from: number): Promise<{ text: string; end: number }> => {
  const { size } = await handle.stat();
  let text = '';
  let end = from;
  for await (const line of linesOf(handle, from, size)) {
    if (!line.ended) break;
    text += `${line.text}\n`;
    ({ end } = line);
  }
  return { text, end };
};

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};
