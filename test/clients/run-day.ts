import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { installApart } from '../../scripts/install-apart.ts';

/** What a day printed: one entry per step, and what else it said, for when something is wrong. */
export interface Day {
  readonly steps: ReadonlyMap<string, any>;
  readonly noise: string;
  /** The facts of a step that went well; throws the step's own error otherwise. */
  facts: (step: string) => any;
}

/** How long a day may take before it is ended. */
export const DAY_MS = 240_000;
/** How long a test may take that installs a client, starts an exchange and lives a day on it. */
export const WHOLE_DAY_MS: number = DAY_MS + 180_000;

const home = (client: string): string => path.join(import.meta.dirname, client);

/** Puts a client where its day finds it: in its own folder, as npm delivers it. */
export const installClient = (client: string): void => installApart(home(client));

/** Runs a client's day as a program of its own against a sandbox. */
export const runDay = async (
  client: string,
  { baseUrl }: Sandbox,
  { apiKey, apiSecret, apiPassphrase }: SandboxKey,
  more: Readonly<Record<string, string>> = {},
): Promise<Day> => {
  const child = spawn(process.execPath, ['day.mjs'], {
    cwd: home(client),
    timeout: DAY_MS,
    env: {
      PATH: process.env['PATH'],
      KUCOIN_SPOT_URL: baseUrl.spot,
      KUCOIN_FUTURES_URL: baseUrl.futures,
      KUCOIN_BROKER_URL: baseUrl.broker,
      KUCOIN_API_KEY: apiKey,
      KUCOIN_API_SECRET: apiSecret,
      KUCOIN_API_PASSPHRASE: apiPassphrase,
      ...more,
    },
  });
  const steps = new Map<string, any>();
  const rest: string[] = [];
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => rest.push(String(chunk)));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  for (const line of out.split('\n')) {
    if (!line.startsWith('{"step"')) {
      rest.push(line);
      continue;
    }
    const { step, ...facts } = JSON.parse(line) as { readonly step: string };
    steps.set(step, facts);
  }
  const noise = rest.join('\n').trim();
  return {
    steps,
    noise,
    facts: (step) => {
      const facts = steps.get(step);
      if (!facts) throw new Error(`The day did not come to "${step}". It said:\n${noise.slice(-2000)}`);
      if (!facts.ok) throw new Error(`${step}: ${facts.error}`);
      return facts;
    },
  };
};
