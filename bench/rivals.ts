// Other clients, installed on demand into bench/rivals: the workspace and its users never see them.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installApart } from '../scripts/install-apart.ts';

export const rivalsHome: string = path.join(import.meta.dirname, 'rivals');

/** Installs what bench/rivals/package-lock.json says, unless it is there. */
export const installRivals = (): void => installApart(rivalsHome);

/** A module as a program in a folder gets it; `any`, because the types of rivals are not installed. */
const loadFrom = (folder: string, name: string): Promise<any> =>
  import(pathToFileURL(createRequire(path.join(folder, 'package.json')).resolve(name)).href);

export const loadRival = (name: string): Promise<any> => loadFrom(rivalsHome, name);

/** Where our packages are, built, as users get them. */
export const oursHome: string = path.join(import.meta.dirname, '../packages/sdk');

export const loadOurs = (name: string): Promise<any> => loadFrom(oursHome, name);
