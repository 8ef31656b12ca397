// Where the browser of the tests comes from.
import { spawnSync } from 'node:child_process';
import { findProgram, type Program } from './debian.ts';

/** The same browser without windows, and so without the many packages that draw them. */
const SHELL = 'chromium-headless-shell';
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Finds Chromium or Chrome, or brings Debian's Chromium; an error says in one sentence what to install. */
export const findChromium = (): Program =>
  findProgram({
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', SHELL, MAC],
    // Some systems have a stand-in by this name that only says what to install.
    works: (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0,
    package: SHELL,
    files: [`usr/lib/chromium/${SHELL}`],
    need: 'Tests in a browser need Chromium or Google Chrome',
    elsewhere: 'install Google Chrome',
  });

if (import.meta.main) console.log(findChromium().file);
