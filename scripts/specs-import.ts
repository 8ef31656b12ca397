// pnpm specs:import <folder> [--origin <text>] [--date <YYYY-MM-DD>] [--all]: --all lists every repair.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ComplaintsError, RULES, importSpecs, write, type Rule } from '@kucoin-typed/generator';

const specs = path.join(import.meta.dirname, '../specs');

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      origin: { type: 'string' },
      date: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  });
  const { all, ...options } = values;
  const [folder] = positionals;
  if (!folder) throw new Error('usage: pnpm specs:import <folder> [--origin <text>] [--date <YYYY-MM-DD>]');
  const { files, repairs, counts } = importSpecs(folder, specs, options);
  const { missing, stale, extra } = write(specs, files, ['rest', 'ws']);

  console.log(`${counts.endpoints} endpoints, ${counts.channels} channels, ${counts.operations} operations`);
  for (const [rule, what] of Object.entries(RULES) as [Rule, string][]) {
    const places = repairs.filter((repair) => repair.rule === rule);
    if (places.length === 0) continue;
    console.log(`\n${rule} (${places.length}): ${what}`);
    const shown = all ? places : places.slice(0, 12);
    for (const place of shown) console.log(`  ${place.file}#${place.pointer}`);
    if (shown.length < places.length)
      console.log(`  … and ${places.length - shown.length} more; --all lists them`);
  }
  console.log(
    `\nspecs/: ${missing.length} new, ${stale.length} changed, ${extra.length} removed. Next: pnpm generate`,
  );
} catch (error) {
  console.error(
    error instanceof ComplaintsError ? error.message : `specs:import: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
