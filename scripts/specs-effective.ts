// pnpm specs:effective <folder>
import { ComplaintsError, effectiveFiles, effectiveSpecs, write } from '@kucoin-typed/generator';
import path from 'node:path';

try {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: pnpm specs:effective <folder>');
  const files = effectiveFiles(effectiveSpecs(path.join(import.meta.dirname, '../specs')));
  write(folder, files, []);
  console.log(`${files.size} files in ${folder}`);
} catch (error) {
  console.error(
    error instanceof ComplaintsError ? error.message : `specs:effective: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
