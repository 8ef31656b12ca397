// Other clients, installed on demand into bench/rivals: the workspace and its users never see them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const rivalsHome: string = path.join(import.meta.dirname, 'rivals');

/** Installs what bench/rivals/package-lock.json says, unless it is there. */
export const installRivals = (): void => {
  if (existsSync(path.join(rivalsHome, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the other clients into bench/rivals …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: rivalsHome,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The install failed; its own words are above. A package registry is needed.');
};

/** A module as a program in a folder gets it; `any`, because the types of rivals are not installed. */
const loadFrom = (folder: string, name: string): Promise<any> =>
  import(pathToFileURL(createRequire(path.join(folder, 'package.json')).resolve(name)).href);

export const loadRival = (name: string): Promise<any> => loadFrom(rivalsHome, name);

/** Where our packages are, built, as users get them. */
export const oursHome: string = path.join(import.meta.dirname, '../packages/sdk');

export const loadOurs = (name: string): Promise<any> => loadFrom(oursHome, name);
