import { open, type FileHandle } from 'node:fs/promises';

const BLOCK = 65_536;
const NEWLINE = 10;

/** A line without its end, and the offset behind it. */
export interface Line {
  readonly text: string;
  readonly end: number;
  /** Whether it has its end; only the last one may not. */
  readonly ended: boolean;
}

/** The lines of a file from one offset to another. */
export async function* linesOf(handle: FileHandle, from: number, to: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let at = from;
  while (at < to) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(BLOCK, to - at)), 0, null, at);
    if (bytesRead === 0) break;
    const block = buffer.subarray(0, bytesRead);
    let begin = 0;
    for (let end = block.indexOf(NEWLINE); end >= 0; end = block.indexOf(NEWLINE, begin)) {
      const text = Buffer.concat([...pieces, block.subarray(begin, end)]).toString();
      pieces = [];
      begin = end + 1;
      yield { text, end: at + begin, ended: true };
    }
    if (begin < bytesRead) pieces.push(block.subarray(begin));
    at += bytesRead;
  }
  if (pieces.length > 0) yield { text: Buffer.concat(pieces).toString(), end: at, ended: false };
}

/** A file's name survives a crash once its folder is safe. Where folders cannot be opened it is left to the system. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
};
