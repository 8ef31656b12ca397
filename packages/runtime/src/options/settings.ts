import { OptionsError } from '../errors/options-error.ts';
import type { PublicOptions, Region, Regions } from './options.ts';

/** What every call needs to know of its client, checked, with every default filled in. */
export interface Settings {
  readonly region: Region;
  readonly regionName: string;
  /** Host → base URL without a slash at the end. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly timeout: number;
}

/**
 * Checks the options that every client has.
 * @param cure says what to write in place of an unknown option.
 * @throws {OptionsError} naming the option and what it takes.
 */
export const readSettings = (
  options: PublicOptions,
  regions: Regions,
  known: readonly string[],
  cure: (name: string) => string,
): Settings => {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new OptionsError(name, `is no option. ${cure(name)}`);
  }
  const { apiRegion = 'global', baseUrl = {}, timeout = 10_000 } = options;
  const region = oneOf('apiRegion', regions, apiRegion);
  if (!(timeout > 0)) throw new OptionsError('timeout', `must be milliseconds above 0, not ${show(timeout)}`);

  const hosts = { ...region.hosts };
  // The global region has every host there is.
  const all = regions['global']?.hosts ?? {};
  const given =
    typeof baseUrl === 'string'
      ? Object.keys(all).map((host) => [host, baseUrl] as const)
      : Object.entries(baseUrl);
  for (const [host, url] of given) {
    oneOf('baseUrl', all, host);
    if (!/^https?:\/\/[^?#]+$/.test(url) || !URL.canParse(url)) {
      throw new OptionsError('baseUrl', `must be an http or https URL without query, not ${show(url)}`);
    }
    hosts[host] = url.replace(/\/+$/, '');
  }
  return { region, regionName: apiRegion, hosts, timeout };
};

const oneOf = <T>(option: string, known: Readonly<Record<string, T>>, name: string): T => {
  const value = Object.hasOwn(known, name) ? known[name] : undefined;
  if (value === undefined)
    throw new OptionsError(option, `knows ${Object.keys(known).join(', ')}, not ${show(name)}`);
  return value;
};

export const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
