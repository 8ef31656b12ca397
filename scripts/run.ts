import { spawn } from 'node:child_process';
import path from 'node:path';

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Put before each line of what it prints. */
  readonly indent?: string;
}

const root = path.join(import.meta.dirname, '..');

/** Runs a program on the workspace's own Node, shows what it prints, and resolves with its exit code. */
export const run = (
  args: readonly string[],
  { env = {}, cwd = root, indent = '' }: RunOptions = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: indent ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    });
    child.stdout?.on('data', (chunk: Buffer) =>
      process.stdout.write(String(chunk).replace(/^(?=.)/gm, indent)),
    );
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
