// pnpm specs:effective <folder>
import { effectiveFiles, effectiveSpecs, write } from '@kucoin-typed/generator';
import path from 'node:path';
import { readArguments, runScript } from './arguments.ts';

await runScript(() => {
  const { positionals } = readArguments('pnpm specs:effective <folder>', {}, ['folder']);
  const folder = path.resolve(positionals[0] ?? '');
  const files = effectiveFiles(effectiveSpecs(path.join(import.meta.dirname, '../specs')));
  write(folder, files, []);
  console.log(`${files.size} files in ${folder}`);
});
