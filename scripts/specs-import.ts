// pnpm specs:import <folder> [--origin <text>] [--date <YYYY-MM-DD>] [--prune] [--all]: --prune lets endpoints go
// that KuCoin's files no longer have, --all lists every repair.
import { RULES, importSpecs, write, type Rule } from '@kucoin-typed/generator';
import path from 'node:path';
import { readArguments, runScript } from './arguments.ts';

const specs = path.join(import.meta.dirname, '../specs');
const USAGE = 'pnpm specs:import <folder> [--origin <text>] [--date <YYYY-MM-DD>] [--prune] [--all]';

await runScript(() => {
  const { positionals, values } = readArguments(
    USAGE,
    {
      origin: { type: 'string' },
      date: { type: 'string' },
      prune: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    ['folder'],
  );
  const { all, ...options } = values;
  const { files, repairs, counts } = importSpecs(positionals[0] ?? '', specs, options);
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
});
