// npm test: every check, in order of what is cheap to know first. pnpm check <name> … runs only the ones named.
import { styleText } from 'node:util';
import { run } from './run.ts';

const SOURCE = '--conditions=@kucoin-typed/source';

interface Check {
  readonly name: string;
  readonly args: readonly string[];
  /** The one command that helps when it fails. */
  readonly cure: string;
}

const checks: readonly Check[] = [
  { name: 'drift', args: [SOURCE, 'scripts/generate.ts', '--check'], cure: 'pnpm generate' },
  { name: 'specs', args: [SOURCE, 'scripts/specs-lint.ts'], cure: 'pnpm specs:lint' },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn'],
    cure: 'pnpm format',
  },
  { name: 'build', args: [SOURCE, 'scripts/build.ts'], cure: 'pnpm build' },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'], cure: 'pnpm lint' },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'], cure: 'pnpm types' },
  {
    name: 'types of examples',
    args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'examples'],
    cure: 'pnpm types',
  },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js'], cure: 'pnpm dead-code' },
  { name: 'tests', args: ['node_modules/vitest/vitest.mjs', 'run'], cure: 'pnpm vitest run <file>' },
];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(', ')}\nusage: pnpm check [<name> …]`);
  console.error(`checks: ${checks.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const wanted = checks.filter(({ name }) => names.length === 0 || names.includes(name));
const failed: Check[] = [];
const started = performance.now();
const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

for (const [i, check] of wanted.entries()) {
  console.log(styleText('bold', `\n[${i + 1}/${wanted.length}] ${check.name}`));
  const start = performance.now();
  const ok = (await run(check.args)) === 0;
  if (!ok) failed.push(check);
  console.log(styleText(ok ? 'green' : 'red', `${ok ? 'ok' : 'FAILED'} in ${since(start)}`));
}

console.log(`\nChecks in ${since(started)}`);
for (const { name, cure } of failed) console.log(styleText('red', `${name} failed. Look with: ${cure}`));
console.log(`${wanted.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
