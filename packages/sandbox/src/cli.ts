#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createSandbox } from './index.ts';
import type { Sandbox } from './index.ts';
import { SURFACE_PATH } from './surface.ts';

/** Fixed, so that addresses written down stay right. */
const DEFAULT_PORT = 7070;
const LAST_PORT = 65_535 - 2;

const HELP = `Usage: kucoin-sandbox [--port <number>]

Runs a local KuCoin with fake balances on this machine.

  --port <number>  port of the spot host; futures and broker take the next two
                   (default ${DEFAULT_PORT}; 0 takes any free ports)
  --help           show this text
`;

const fail = (message: string): never => {
  console.error(`kucoin-sandbox: ${message}`);
  process.exit(1);
};

const readFlags = (): { port: number; help: boolean } => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const text = values.port ?? String(DEFAULT_PORT);
  if (!/^\d+$/.test(text) || Number(text) > LAST_PORT) {
    throw new Error(`--port must be a number from 0 to ${LAST_PORT}, not "${text}".`);
  }
  return { port: Number(text), help: values.help ?? false };
};

const greet = ({ baseUrl, keys }: Sandbox): string => {
  const [trader, reader] = keys;
  return `
  KuCoin sandbox: fake money, real protocol.

    spot     ${baseUrl.spot}
    futures  ${baseUrl.futures}
    broker   ${baseUrl.broker}

  A key that may do everything, and its account:

    const kucoin = new Kucoin({
      apiKey: '${trader?.apiKey}',
      apiSecret: '${trader?.apiSecret}',
      apiPassphrase: '${trader?.apiPassphrase}',
      baseUrl: {
        spot: '${baseUrl.spot}',
        futures: '${baseUrl.futures}',
        broker: '${baseUrl.broker}',
      },
    });

  A key that may only read: ${reader?.apiKey}, ${reader?.apiSecret}, ${reader?.apiPassphrase}
  What is simulated and what is an example: ${baseUrl.spot}${SURFACE_PATH}
  Ctrl+C stops it.
`;
};

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const start = async (port: number): Promise<Sandbox> => {
  try {
    return await createSandbox({ port });
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
  let flags: ReturnType<typeof readFlags>;
  try {
    flags = readFlags();
  } catch (error) {
    return fail(`${oneLine(error)} See --help.`);
  }
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const sandbox = await start(flags.port);
  console.log(greet(sandbox));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
};

void main();
