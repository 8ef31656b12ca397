// npm run example <name> [--live]: runs a program of examples/ on a fresh local exchange, or on KuCoin with --live.
import { createSandbox } from '@kucoin-typed/sandbox';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './run.ts';

const examples = path.join(import.meta.dirname, '../examples');
const names = readdirSync(examples)
  .filter((file) => file.endsWith('.ts') && file !== 'connection.ts')
  .map((file) => path.basename(file, '.ts'));

// The programs use what users install.
if (!existsSync(path.join(examples, '../packages/sdk/dist/index.js'))) {
  await run(['--conditions=@kucoin-typed/source', 'scripts/build.ts', '--js']);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { live: { type: 'boolean', default: false } },
});
const [name = ''] = positionals;

if (!names.includes(name)) {
  console.error(`usage: npm run example <name> [--live]\nexamples: ${names.join(', ')}`);
  process.exitCode = 1;
} else if (values.live) {
  process.exitCode = await run([path.join(examples, `${name}.ts`)], { env: { KUCOIN_LIVE: '1' } });
} else {
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
}
