// pnpm build [--js]: every published package into its dist/. --js leaves the declarations out.
import { effectiveFiles, effectiveSpecs, write } from '@kucoin-typed/generator';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { readArguments, runScript } from './arguments.ts';
import { bundle } from './build/bundle.ts';
import { declarations } from './build/declarations.ts';
import { bundleSdk } from './build/sdk.ts';

const root = path.join(import.meta.dirname, '..');
const at = (...steps: string[]): string => path.join(root, ...steps);
await runScript(async () => {
  const { values } = readArguments('pnpm build [--js]', { js: { type: 'boolean', default: false } });
  const started = performance.now();

  write(at('packages/specs/dist'), effectiveFiles(effectiveSpecs(at('specs'))), ['rest', 'ws']);
  await Promise.all([
    bundle(
      at('packages/runtime'),
      {
        index: 'index.ts',
        'crypto/node': 'crypto/node.ts',
        'crypto/web': 'crypto/web.ts',
        'journal/file': 'journal/file.ts',
        'socket/node': 'socket/node.ts',
        'socket/web': 'socket/web.ts',
        'transport/node': 'transport/node.ts',
        'transport/portable': 'transport/portable.ts',
        'watch/diagnostics-node': 'watch/diagnostics-node.ts',
        'watch/diagnostics-web': 'watch/diagnostics-web.ts',
      },
      { 'ws/fill': 'ws/fill/fill-gap.ts' },
    ),
    bundle(at('packages/specs'), { index: 'index.ts' }),
    bundle(at('packages/redis'), { index: 'index.ts' }),
    bundle(at('packages/sandbox'), { index: 'index.ts', cli: 'cli.ts' }),
    bundle(at('generator'), { index: 'index.ts' }),
    bundleSdk(at('packages/sdk')),
  ]);
  cpSync(at('generator/src/templates'), at('generator/dist/templates'), { recursive: true });

  const packages = [
    'packages/runtime',
    'packages/specs',
    'packages/redis',
    'packages/sandbox',
    'packages/sdk',
    'generator',
  ];
  const count = values.js ? 0 : declarations(root, packages);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `built ${packages.length} packages${values.js ? '' : ` and ${count} declarations`} in ${seconds} s`,
  );
});
