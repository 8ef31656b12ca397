#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { HELP, readFlags } from './cli/flags.ts';
import type { Flags } from './cli/flags.ts';
import { greeting } from './cli/greeting.ts';
import { problemWith } from './cli/node-version.ts';
import { createSandbox } from './index.ts';
import type { Sandbox, SandboxOptions } from './index.ts';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

const fail = (message: string): never => {
  console.error(`kucoin-sandbox: ${message}`);
  process.exit(1);
};

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const readSnapshot = (file: string): NonNullable<SandboxOptions['snapshot']> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as NonNullable<SandboxOptions['snapshot']>;
  } catch (error) {
    throw new Error(`--snapshot ${file} cannot be read: ${oneLine(error)}`, { cause: error });
  }
};

const optionsOf = ({ help: _help, snapshot, seed, symbols, region, ...flags }: Flags): SandboxOptions => ({
  ...flags,
  ...(seed === undefined ? {} : { seed }),
  ...(symbols === undefined ? {} : { symbols }),
  ...(region === undefined ? {} : { region: region as NonNullable<SandboxOptions['region']> }),
  ...(snapshot === undefined ? {} : { snapshot: readSnapshot(snapshot) }),
});

const start = async (flags: Flags): Promise<Sandbox> => {
  try {
    return await createSandbox(optionsOf(flags));
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    return fail(
      taken
        ? `port ${(error as { port?: number }).port} is in use; choose another with --port, or 0 for any.`
        : oneLine(error),
    );
  }
};

const main = async (): Promise<void> => {
  const problem = problemWith(process.versions.node);
  if (problem !== undefined) return fail(problem);
  let flags: Flags;
  try {
    flags = readFlags(process.argv.slice(2));
  } catch (error) {
    return fail(`${oneLine(error)} See --help.`);
  }
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const sandbox = await start(flags);
  // Before the greeting: whoever has read it may end the command.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
  console.log(greeting(sandbox, { outside: !LOOPBACK.test(flags.host) }));
};

void main();
