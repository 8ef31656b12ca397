// npm start: specs in, SDK out, and a first signed order through it on the local exchange.
import { ComplaintsError, OWNED, compare, countOf, generate } from '@kucoin-typed/generator';
import { styleText } from 'node:util';
import path from 'node:path';
import { run } from './run.ts';

const root = path.join(import.meta.dirname, '..');
const title = (text: string): void => console.log(`\n${styleText('bold', text)}`);

const main = async (): Promise<number> => {
  title('Specs → SDK');
  const started = performance.now();
  const { model, files } = await generate(path.join(root, 'specs'));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { services, endpoints, channels, operations } = countOf(model);
  console.log(
    `  generated ${services} services, ${endpoints} endpoints, ${channels} channels and ${operations} operations in ${seconds} s`,
  );

  const { missing, stale, extra } = compare(root, files, OWNED);
  const differ = [...missing, ...stale, ...extra];
  if (differ.length > 0) {
    console.error(
      `  ${differ.length} committed files are not what the specs say, ${differ[0]} first. Cure: pnpm generate`,
    );
    return 1;
  }
  console.log(`  the committed SDK is what the specs say: ${files.size} files, byte for byte`);

  title('Build');
  if ((await run(['--conditions=@kucoin-typed/source', 'scripts/build.ts', '--js'], { indent: '  ' })) !== 0)
    return 1;

  title('A user’s program on the local exchange');
  return await run(['scripts/example.ts', 'tour']);
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof ComplaintsError ? error.message : error);
  process.exitCode = 1;
}
if (process.exitCode === 0)
  console.log(styleText('green', '\n  Everything worked. Next: npm test, or npm run example to see more.'));
