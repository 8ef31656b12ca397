import { constants } from 'node:fs';
import { mkdir, open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './blocks.ts';
import { TORN } from './lines.ts';

/** The end of a file. */
export interface Writer {
  /** Safe when it resolves. After a failure the next one starts anew. */
  write(text: string): Promise<void>;
  /** Bytes in the file, as far as it was written here. */
  size(): number;
  release(): Promise<void>;
}

interface End {
  readonly handle: FileHandle;
  readonly dev: bigint;
  readonly ino: bigint;
  size: number;
  /** The last line was cut off. */
  torn: boolean;
}

/** How often a file may be replaced under one write. */
const MOVES = 10;

export const createWriter = (file: string): Writer => {
  let end: End | undefined;

  const release = async (): Promise<void> => {
    const { handle } = end ?? {};
    end = undefined;
    await handle?.close().catch(() => {});
  };

  const append = async (at: End, text: string): Promise<boolean> => {
    // One call: what two processes append is in one piece each, and never at the same place.
    const bytes = Buffer.from(at.torn ? `${TORN}\n${text}` : text);
    const { bytesWritten } = await at.handle.write(bytes);
    if (bytesWritten < bytes.length) {
      throw new Error(`Only ${bytesWritten} of ${bytes.length} bytes could be written. Is the disk full?`);
    }
    at.torn = false;
    at.size += bytes.length;
    const [now] = await Promise.all([
      stat(file, { bigint: true }).catch(() => undefined),
      at.handle.datasync(),
    ]);
    return now?.ino === at.ino && now.dev === at.dev;
  };

  return {
    write: async (text) => {
      for (let moves = 0; moves < MOVES; moves++) {
        try {
          end ??= await openEnd(file);
          if (await append(end, text)) return;
        } catch (error) {
          // Only the file itself knows how much of it was written.
          await release();
          throw error;
        }
        // Another process compacted the file, or somebody moved it: the entries belong to the one that is there now.
        await release();
      }
      throw new Error('The file is replaced again and again.');
    },
    size: () => end?.size ?? 0,
    release,
  };
};

const openEnd = async (file: string): Promise<End> => {
  const { O_APPEND, O_CREAT, O_RDWR } = constants;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, O_APPEND | O_CREAT | O_RDWR, 0o600);
  try {
    const { dev, ino, size: length } = await handle.stat({ bigint: true });
    const size = Number(length);
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    else await syncFolder(path.dirname(file));
    return { handle, dev, ino, size, torn: size > 0 && last.toString() !== '\n' };
  } catch (error) {
    await handle.close();
    throw error;
  }
};
