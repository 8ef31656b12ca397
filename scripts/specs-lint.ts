// pnpm specs:lint: whether the specs are valid, complete and described. Reads only, and only what is on the disk.
import { ComplaintsError, effectiveSpecs, lint } from '@kucoin-typed/generator';
import path from 'node:path';
import { readArguments, runScript } from './arguments.ts';
import { lintFormats } from './lint/formats.ts';

await runScript(async () => {
  readArguments('pnpm specs:lint', {});
  const specs = path.join(import.meta.dirname, '../specs');
  const started = performance.now();
  const effective = effectiveSpecs(specs);
  const formats = await lintFormats(specs, effective.documents);
  const complaints = [...formats.complaints, ...lint(specs, effective)];
  if (complaints.length > 0) throw new ComplaintsError('specs:lint', complaints);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${formats.files} files are valid OpenAPI, AsyncAPI or Overlays; all they hold is known, typed and described, in ${seconds} s`,
  );
});
