// Programs that are not ours, installed on demand into a folder of their own: the workspace and its users never see them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Installs what a folder's package-lock.json says, unless it is there. No package runs code while it is installed. */
export const installApart = (folder: string): void => {
  const stamp = path.join(folder, 'node_modules/.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing what ${path.relative(process.cwd(), folder)}/package-lock.json says …`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const why = error?.message ?? 'its own words are above';
    throw new Error(`The install into ${folder} failed: ${why}. npm and a package registry are needed.`);
  }
  writeFileSync(stamp, wanted);
};
