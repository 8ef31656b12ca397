// Programs that tests need and a machine may lack: PATH, else Debian's own packages, unpacked without touching the system.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const cache = path.join(import.meta.dirname, '../node_modules/.cache');

/** A program, and what it needs in its environment. */
export interface Program {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface Wanted {
  /** What a program that will do is called on PATH; the best one first. */
  readonly names: readonly string[];
  /** Whether one that was found is what it looks like. */
  readonly works?: (file: string) => boolean;
  /** The Debian package to unpack where there is none, and where its program lies in it. */
  readonly package: string;
  readonly files: readonly string[];
  /** Who needs it, and how to install it, for the error. */
  readonly need: string;
  readonly elsewhere: string;
}

interface Ran {
  readonly ok: boolean;
  readonly text: string;
}

const run = (command: string, args: readonly string[], cwd?: string): Ran => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
  });
  return { ok: status === 0, text: `${stdout ?? ''}${stderr ?? ''}` };
};

const onPath = ({ names, works = () => true }: Wanted): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.resolve(folder, name)))
    .find((file) => existsSync(file) && works(file));
};

/** Every folder below that holds shared libraries. */
const librariesOf = (root: string): string[] =>
  ['usr/lib', 'lib']
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter(({ name }) => /\.so(\.|$)/.test(name))
    .map(({ parentPath }) => parentPath)
    .filter((folder, i, all) => all.indexOf(folder) === i);

const unpacked = ({ package: name, files }: Wanted): Program | undefined => {
  const root = path.join(cache, name, 'root');
  const file = files.map((one) => path.join(root, one)).find((one) => existsSync(one));
  if (!file) return undefined;
  const env = { LD_LIBRARY_PATH: librariesOf(root).join(path.delimiter) };
  // The system has no settings of fonts where these came along, and those would lead to the system's folders.
  return { file, env: existsSync(path.join(root, 'etc/fonts')) ? { ...env, ...fontsOf(root) } : env };
};

const fontsOf = (root: string): NodeJS.ProcessEnv => {
  const file = path.join(root, 'fonts.conf');
  const folders = `<dir>${root}/usr/share/fonts</dir><cachedir>${root}/var/cache/fontconfig</cachedir>`;
  if (!existsSync(file)) writeFileSync(file, `<fontconfig>${folders}</fontconfig>\n`);
  return { FONTCONFIG_FILE: file };
};

/** Downloads the package and all that it needs and the system lacks; says what went wrong. */
const download = (name: string, work: string, options: readonly string[]): string => {
  const plan = run('apt-get', [...options, 'install', '-s', '--no-install-recommends', name]);
  if (!plan.ok) return plan.text;
  const missing = [...plan.text.matchAll(/^Inst (\S+)/gm)].map(([, one]) => one ?? '');
  const got = run('apt-get', [...options, 'download', '-q', ...missing], work);
  return got.ok ? '' : got.text;
};

/** Package lists of our own, where the system's are missing or old: that takes no rights. */
const freshLists = (work: string): readonly string[] => {
  const home = path.join(work, 'apt');
  mkdirSync(path.join(home, 'lists/partial'), { recursive: true });
  mkdirSync(path.join(home, 'archives/partial'), { recursive: true });
  const settings = [`Dir::State::lists=${home}/lists`, `Dir::Cache=${home}`, 'Debug::NoLocking=true'];
  // Else the download is left to a user who may not see the folder.
  if (process.getuid?.() === 0) settings.push('APT::Sandbox::User=root');
  const options = settings.flatMap((setting) => ['-o', setting]);
  run('apt-get', [...options, 'update', '-q']);
  return options;
};

/** Each process unpacks into a folder of its own and moves it into place: tests run side by side. */
const unpack = ({ package: name }: Wanted): string => {
  const home = path.join(cache, name);
  const work = `${home}-${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    const why = download(name, work, []) && download(name, work, freshLists(work));
    if (why) return why;
    for (const file of readdirSync(work).filter((one) => one.endsWith('.deb'))) {
      const opened = run('dpkg-deb', ['-x', file, 'root'], work);
      if (!opened.ok) return opened.text;
      rmSync(path.join(work, file));
    }
    rmSync(path.join(work, 'apt'), { recursive: true, force: true });
    // Another process may have been quicker: what stands there is whole, and may be running.
    if (!existsSync(home)) renameSync(work, home);
    return '';
  } catch (error) {
    return String(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Finds a program or brings it; an error says in one sentence what to install. */
export const findProgram = (wanted: Wanted): Program => {
  const file = onPath(wanted);
  if (file) return { file, env: {} };
  let why = '';
  if (process.platform === 'linux' && !unpacked(wanted)) why = unpack(wanted);
  const program = unpacked(wanted);
  if (program) return program;
  // A build machine may be changed: there the system's own install is the last way.
  if (process.env['CI'] && process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    const installed = run('apt-get', ['install', '-y', '-q', '--no-install-recommends', wanted.package]);
    const found = onPath(wanted);
    if (found) return { file: found, env: {} };
    why = installed.text;
  }
  const how = process.platform === 'linux' ? `apt-get install ${wanted.package}` : wanted.elsewhere;
  const last = why.trim().split('\n').at(-1);
  throw new Error(`${wanted.need}: ${how}${last ? ` (${last})` : ''}`);
};
