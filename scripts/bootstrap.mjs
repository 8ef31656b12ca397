// What `npm start` and `npm test` call: runs on any Node from 18 on, with nothing installed. It installs the workspace
// if that is missing or out of date, and hands over to a script that runs on the workspace's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = path.join(root, 'node_modules/.installed');
const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // Compiling TypeScript's own code, twice, is a tenth of what `generate` takes.
    env: { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled'), ...process.env },
    shell: command === 'npx' && process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
};

const hash = createHash('sha256');
for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  hash.update(readFileSync(path.join(root, file)));
const wanted = hash.digest('hex');

if (!existsSync(node) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what is missing …');
  const status = run('npx', [
    '--yes',
    'pnpm@12',
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--loglevel=error',
  ]);
  if (status !== 0) {
    console.error(
      'The install failed; its own words are above. Node 18 or newer, npm and a package registry are needed.',
    );
    process.exit(status);
  }
  writeFileSync(stamp, wanted);
}

const [task, ...rest] = process.argv.slice(2);
process.exitCode = run(node, [
  '--conditions=@kucoin-typed/source',
  path.join(root, `scripts/${task}.ts`),
  ...rest,
]);
