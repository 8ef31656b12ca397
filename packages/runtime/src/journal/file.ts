import { open } from 'node:fs/promises';
import path from 'node:path';
import { linesOf } from './blocks.ts';
import { compactFile } from './compact.ts';
import type { Journal, JournalDamage, JournalEntry } from './journal.ts';
import { entryOf, lineOf } from './lines.ts';
import { createWriter } from './writer.ts';

export type {
  Journal,
  JournalDamage,
  JournalEntry,
  JournalFill,
  JournalIntent,
  JournalOrder,
  JournalOutcome,
} from './journal.ts';

export interface FileJournalOptions {
  /** Bytes from which on the file is compacted by itself; `Infinity` never does. Default: 16 MiB. */
  readonly compactAt?: number | undefined;
}

/** A journal in a file. */
export interface FileJournal extends Journal {
  /** Writes the file anew without the requests that are settled. Rejects, and changes nothing, where that fails. */
  compact(): Promise<void>;
  /** Writes what is left, and lets go of the file. */
  close(): Promise<void>;
}

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** An outcome that is lost in a crash is looked up again: it may wait this long (ms) for an intent to be written with. */
const OUTCOME_WAIT = 10;

/**
 * A journal in a file of JSON lines, for one process that trades; others may read it, resolve it and append to it. Nothing
 * is opened before the first entry; file (mode 0600) and folder are made where they are not there. Entries that come
 * together share one write and one sync.
 */
export const fileJournal = (
  file: string,
  { compactAt = 16 * 2 ** 20 }: FileJournalOptions = {},
): FileJournal => {
  // A program that changes its folder later keeps its journal.
  const full = path.resolve(file);
  const writer = createWriter(full);
  let waiting: Waiting[] = [];
  let soon: NodeJS.Immediate | undefined;
  let late: NodeJS.Timeout | undefined;
  let flushing: Promise<void> | undefined;
  let compacting: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  let limit = compactAt;
  let closed = false;

  /** One after the other, whether the one before failed or not. */
  const alone = (task: () => Promise<void>): Promise<void> => {
    const mine = last.then(task);
    last = mine.catch(() => {});
    return mine;
  };

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      await alone(async () => {
        const batch = waiting;
        waiting = [];
        try {
          await writer.write(batch.map(({ line }) => line).join(''));
          for (const { resolve } of batch) resolve();
        } catch (error) {
          for (const { reject } of batch) reject(error);
        }
      });
      // A file that cannot be compacted grows on: orders go before tidiness.
      if (writer.size() >= limit && !compacting) compact().catch(() => {});
    }
  };
  const flush = (): void => {
    clearImmediate(soon);
    clearTimeout(late);
    soon = late = undefined;
    flushing ??= writeAll().finally(() => {
      flushing = undefined;
    });
  };
  const drain = async (): Promise<void> => {
    flush();
    await flushing;
    if (waiting.length > 0) await drain();
  };
  const compact = (): Promise<void> =>
    (compacting ??= compactFile(full, writer, alone)
      .catch((error: unknown) => {
        limit = Math.max(compactAt, 2 * writer.size());
        throw error;
      })
      .then((size) => {
        // What is left may be much: the next time is when there is as much again.
        limit = Math.max(compactAt, 2 * size);
      })
      .finally(() => {
        compacting = undefined;
      }));

  return {
    append: async (entry) => {
      if (closed) throw new Error('The journal is closed.');
      const line = lineOf(entry);
      await new Promise<void>((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        if (entry.type === 'intent') soon ??= setImmediate(flush);
        else late ??= setTimeout(flush, OUTCOME_WAIT);
      });
    },
    read: async function* (): AsyncGenerator<JournalEntry | JournalDamage> {
      await drain();
      const handle = await open(full, 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      if (!handle) return;
      try {
        const { size } = await handle.stat();
        let number = 0;
        for await (const { text, ended } of linesOf(handle, 0, size)) {
          const entry = entryOf(text, ended, ++number);
          if (entry) yield entry;
        }
      } finally {
        await handle.close();
      }
    },
    compact: async () => {
      await drain();
      await compact();
    },
    close: async () => {
      closed = true;
      await drain();
      await compacting?.catch(() => {});
      await writer.release();
    },
  };
};
