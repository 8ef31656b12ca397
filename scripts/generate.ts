// pnpm generate [--check]
import { OWNED, compare, countOf, generate, write } from '@kucoin-typed/generator';
import path from 'node:path';
import { readArguments, runScript } from './arguments.ts';

const root = path.join(import.meta.dirname, '..');

await runScript(async () => {
  const { values } = readArguments('pnpm generate [--check]', { check: { type: 'boolean', default: false } });
  const started = performance.now();
  const { model, files } = await generate(path.join(root, 'specs'));
  const { missing, stale, extra } = values.check ? compare(root, files, OWNED) : write(root, files, OWNED);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

  const { services, endpoints, channels, operations } = countOf(model);
  console.log(
    `${services} services, ${endpoints} endpoints, ${channels} channels, ${operations} operations in ${seconds} s`,
  );

  const differ = missing.length + stale.length + extra.length;
  if (values.check && differ > 0) {
    for (const [what, names] of Object.entries({ missing, stale, extra })) {
      for (const name of names) console.error(`  ${what.padEnd(8)}${name}`);
    }
    console.error(
      `${differ} ${differ === 1 ? 'file is' : 'files are'} not what the specs say. Cure: pnpm generate`,
    );
    process.exitCode = 1;
  } else if (values.check) console.log(`${files.size} files are what the specs say`);
  else
    console.log(
      `${missing.length} new, ${stale.length} changed, ${extra.length} removed, ${files.size} in all`,
    );
});
