// npm run example <name> [--live]: runs a program of examples/ on a fresh local exchange, or on KuCoin with --live.
import { createSandbox } from '@kucoin-typed/sandbox';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { UsageError, readArguments, runScript } from './arguments.ts';
import { run } from './run.ts';

const examples = path.join(import.meta.dirname, '../examples');
const names = readdirSync(examples)
  .filter((file) => file.endsWith('.ts') && file !== 'connection.ts')
  .map((file) => path.basename(file, '.ts'));

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
  if (!names.includes(name)) throw new UsageError(usage, `no example is called ${name}`);
  if (values.live) {
    process.exitCode = await run([path.join(examples, `${name}.ts`)], { env: { KUCOIN_LIVE: '1' } });
    return;
  }
  const sandbox = await createSandbox();
  const [key] = sandbox.keys;
  const env = {
    KUCOIN_BASE_URL: JSON.stringify(sandbox.baseUrl),
    KUCOIN_API_KEY: key.apiKey,
    KUCOIN_API_SECRET: key.apiSecret,
    KUCOIN_API_PASSPHRASE: key.apiPassphrase,
  };
  process.exitCode = await run([path.join(examples, `${name}.ts`)], { env });
  await sandbox.close();
});
