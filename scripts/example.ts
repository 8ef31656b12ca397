// npm run example <name> [--live]: runs a program of examples/ on a fresh local exchange, or on KuCoin with --live.
import { createSandbox } from '@kucoin-typed/sandbox';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { UsageError, readArguments, runScript } from './arguments.ts';
import { run } from './run.ts';

const examples = path.join(import.meta.dirname, '../examples');
/** A program is a file, or a folder with a server that shows it. */
const fileOf = (name: string): string | undefined =>
  [`${name}.ts`, `${name}/server.ts`]
    .map((file) => path.join(examples, file))
    .find((file) => existsSync(file));
const names = readdirSync(examples)
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => name !== 'connection' && fileOf(name) !== undefined);

// The programs use what users install.
if (!existsSync(path.join(examples, '../packages/sdk/dist/index.js'))) {
  await run(['--conditions=@kucoin-typed/source', 'scripts/build.ts', '--js']);
}

await runScript(async () => {
  const usage = `pnpm example <name> [--live]\nexamples: ${names.join(', ')}`;
  const { positionals, values } = readArguments(usage, { live: { type: 'boolean', default: false } }, [
    'name',
  ]);
  const [name = ''] = positionals;
  const file = names.includes(name) ? fileOf(name) : undefined;
  if (file === undefined) throw new UsageError(usage, `no example is called ${name}`);
  if (values.live) {
    process.exitCode = await run([file], { env: { KUCOIN_LIVE: '1' } });
    return;
  }
  const sandbox = await createSandbox();
  const [key] = sandbox.keys;
  const env = {
    KUCOIN_BASE_URL: JSON.stringify(sandbox.baseUrl),
    KUCOIN_SOCKET_URL: JSON.stringify(sandbox.socketUrl),
    KUCOIN_API_KEY: key.apiKey,
    KUCOIN_API_SECRET: key.apiSecret,
    KUCOIN_API_PASSPHRASE: key.apiPassphrase,
  };
  process.exitCode = await run([file], { env });
  await sandbox.close();
});
