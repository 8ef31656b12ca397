import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ComplaintsError, type Complaint } from '../../generator/src/complaint.ts';
import { printJson, type Json } from '../../generator/src/json.ts';

/** The root of the repository. */
export const ROOT: string = path.join(import.meta.dirname, '../..');

export const fixtures = (name: string): string => path.join(import.meta.dirname, 'fixtures', name);

/** A new folder that is gone when the test is over. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes files below a folder: text as it is, anything else as JSON. */
export const writeTree = (folder: string, files: Record<string, unknown>): string => {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : printJson(content));
  }
  return folder;
};

/** Every file below a folder, by its path there. */
export const readTree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map(
        (file) =>
          [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** An answer of KuCoin's files, by its schema. */
export const answer = (schema: unknown = { type: 'object' }): Json => ({
  200: { content: { 'application/json': { schema } } },
});

/** An endpoint of KuCoin's files without fault, and what to change about it. */
export const endpoint = (changes: Json = {}): Json => ({
  'x-sdk-service': 'Shelf',
  'x-sdk-sub-service': 'Box',
  'x-sdk-method-name': 'getBox',
  'x-domain': 'Spot',
  'x-api-channel': 'Public',
  'x-api-rate-limit-weight': 1,
  responses: answer(),
  ...changes,
});

/** What a call complains about; fails when it complains about nothing. */
export const complaintsOf = (call: () => unknown): readonly Complaint[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof ComplaintsError) return error.complaints;
    throw error;
  }
  throw new Error('nothing was complained about');
};

/** A folder that the repository's scripts take for their repository, so that they can be run on other files. */
export const temporaryRepository = (files: Record<string, unknown> = {}): string => {
  const root = temporaryFolder();
  cpSync(path.join(ROOT, 'scripts'), path.join(root, 'scripts'), { recursive: true });
  cpSync(path.join(ROOT, 'package.json'), path.join(root, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return writeTree(root, files);
};

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as package.json does. */
export const runScript = (root: string, name: string, ...args: string[]): Run => {
  const script = path.join(root, 'scripts', name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@kucoin-typed/source', script, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
