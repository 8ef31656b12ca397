import { ComplaintsError } from '@kucoin-typed/generator';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What is wrong with how a script was called; its message says how it is called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(usage: string, what: string, options?: ErrorOptions) {
    super(`${what}\nusage: ${usage}`, options);
  }
}

/** The arguments of a script; `names` are those that have no dashes. */
export const readArguments = <const T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  names: readonly string[] = [],
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> => {
  try {
    const parsed = parseArgs({ options, allowPositionals: true });
    if (parsed.positionals.length === names.length) return parsed;
    const given = parsed.positionals.length === 0 ? 'nothing' : parsed.positionals.join(' ');
    throw new Error(`wanted is ${names.join(' ') || 'no name'}; given is ${given}`);
  } catch (error) {
    throw new UsageError(usage, (error as Error).message, { cause: error });
  }
};

/** Runs a script; what a person can cure is said in words, anything else with its stack. Exit code 1 either way. */
export const runScript = async (main: () => void | Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    const plain = error instanceof ComplaintsError || error instanceof UsageError;
    console.error(plain ? error.message : error);
    process.exitCode = 1;
  }
};
