// npm run bench: every measurement, on packages built just before. npm run bench <name> … runs only the ones named.
import { UsageError, runScript } from './arguments.ts';
import { run } from './run.ts';

const SOURCE = '--conditions=@kucoin-typed/source';
const BENCHES: Readonly<Record<string, readonly string[]>> = {
  requests: ['bench/requests.ts'],
  streams: ['bench/streams.ts'],
  'sandbox-orders': [SOURCE, 'bench/sandbox-orders.ts'],
  'sandbox-day': [SOURCE, 'bench/sandbox-day.ts'],
  'sandbox-push': [SOURCE, 'bench/sandbox-push.ts'],
  import: ['bench/import.ts'],
  json: [SOURCE, 'bench/json.ts'],
  journal: [SOURCE, 'bench/journal.ts'],
  drift: [SOURCE, 'bench/drift.ts'],
  redis: [SOURCE, 'bench/redis.ts'],
  book: [SOURCE, 'bench/book.ts'],
  generate: [SOURCE, 'bench/generate.ts'],
};

await runScript(async () => {
  const all = Object.keys(BENCHES);
  const given = process.argv.slice(2);
  const unknown = given.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`npm run bench [${all.join(' | ')}] …`, `no bench is called ${unknown.join(', ')}`);
  const names = given.length > 0 ? given : all;
  process.exitCode = await run([SOURCE, 'scripts/build.ts', '--js']);
  for (const name of names) {
    if (process.exitCode) return;
    console.log(`\n— ${name}`);
    process.exitCode = await run([...(BENCHES[name] ?? [])]);
  }
});
