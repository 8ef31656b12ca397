// Where the tests' Redis comes from: PATH, else Debian's own packages, unpacked without touching the system.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const home = path.join(import.meta.dirname, '../node_modules/.cache/redis');
const NAMES = ['redis-server', 'valkey-server'];

/** A program that speaks Redis, and what it needs in its environment. */
export interface RedisProgram {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}

interface Ran {
  readonly ok: boolean;
  readonly text: string;
}

const run = (command: string, args: readonly string[], cwd?: string): Ran => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { ok: status === 0, text: `${stdout ?? ''}${stderr ?? ''}` };
};

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

const unpacked = (): RedisProgram | undefined => {
  const root = path.join(home, 'root');
  const file = NAMES.map((name) => path.join(root, 'usr/bin', name)).find((one) => existsSync(one));
  if (!file) return undefined;
  const libraries = path.join(root, 'usr/lib');
  const folders = readdirSync(libraries, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(libraries, name));
  return { file, env: { LD_LIBRARY_PATH: folders.join(path.delimiter) } };
};

/** The packages that are needed and not installed: the server, its tools, and the libraries these name. */
const missing = (): string[] => {
  const named = run('apt-cache', ['depends', '--important', 'redis-server', 'redis-tools']).text;
  const names = new Set(['redis-server', 'redis-tools']);
  for (const [, name] of named.matchAll(/^ *Depends: (lib\S+|lua-\S+)$/gm)) if (name) names.add(name);
  return [...names].filter(
    (name) => !run('dpkg-query', ['-W', '-f', '${Status}', name]).text.includes('install ok installed'),
  );
};

/** Each process unpacks into a folder of its own and moves it into place: tests run side by side. */
const unpack = (): string => {
  const work = `${home}-${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    const download = (): Ran => run('apt-get', ['download', '-q', ...missing()], work);
    let got = download();
    if (!got.ok && process.getuid?.() === 0) {
      run('apt-get', ['update', '-q']);
      got = download();
    }
    if (!got.ok) return got.text;
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
      const opened = run('dpkg-deb', ['-x', file, 'root'], work);
      if (!opened.ok) return opened.text;
    }
    // Another process may have been quicker: what stands there is whole, and may be running.
    if (!existsSync(home)) renameSync(work, home);
    return '';
  } catch (error) {
    return String(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Finds redis-server or valkey-server, or brings it; an error says in one sentence what to install. */
export const findRedis = (): RedisProgram => {
  const file = onPath();
  if (file) return { file, env: {} };
  let why = '';
  if (process.platform === 'linux' && !unpacked()) why = unpack();
  const program = unpacked();
  if (program) return program;
  // A build machine may be changed: there the system's own install is the last way.
  if (process.env['CI'] && process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    const installed = run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'redis-server']);
    const found = onPath();
    if (found) return { file: found, env: {} };
    why = installed.text;
  }
  const how = process.platform === 'darwin' ? 'brew install redis' : 'apt-get install redis-server';
  const last = why.trim().split('\n').at(-1);
  throw new Error(`Tests of the shared rate limit need redis-server: ${how}${last ? ` (${last})` : ''}`);
};

if (import.meta.main) console.log(findRedis().file);
