import { OptionsError } from '../errors/options-error.ts';
import type { PublicOptions, Region, Regions } from './options.ts';

/** What every call needs to know of its client, checked, with every default filled in. */
export interface PublicSettings {
  readonly region: Region;
  readonly regionName: string;
  /** Host → base URL without a slash at the end. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly timeout: number;
}

/** The same for a client with all options. */
export interface Settings extends PublicSettings {
  readonly regions: Regions;
  readonly deadline: number;
  readonly strict: boolean;
  readonly parse: boolean;
  readonly mode: 'wait' | 'throw' | 'off';
  readonly customTimestampFn: (() => number) | undefined;
  readonly customSign: boolean;
  readonly probeRegions: boolean;
  /** Whether `baseUrl` leads elsewhere than the region. */
  readonly ownBase: boolean;
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
): PublicSettings => {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new OptionsError(name, `is no option. ${cure(name)}`);
  }
  const { apiRegion = 'global', baseUrl, timeout = 10_000 } = options;
  const region = oneOf('apiRegion', regions, apiRegion);
  checkTimeout(timeout);
  if (baseUrl === undefined) return { region, regionName: apiRegion, hosts: region.hosts, timeout };

  // The global region has every host there is. A host that baseUrl leaves out is not called at all: a program that
  // was pointed at a test exchange must not reach the real one by another host.
  const all = regions['global']?.hosts ?? {};
  const given =
    typeof baseUrl === 'string'
      ? Object.fromEntries(Object.keys(all).map((host) => [host, baseUrl]))
      : { ...baseUrl };
  const hosts: Record<string, string> = {};
  for (const [host, url] of Object.entries(given)) {
    oneOf('baseUrl', all, host);
    if (/^https?:\/\/[^?#@]+$/.test(url) && URL.canParse(url)) hosts[host] = url.replace(/\/+$/, '');
  }
  const named = Object.keys(hosts).length;
  if (named === 0 || named < Object.keys(given).length) {
    throw new OptionsError('baseUrl', 'must be http or https URLs without user, query and fragment');
  }
  return { region, regionName: apiRegion, hosts, timeout };
};

/** @throws {OptionsError} for what no timer keeps. */
export const checkTimeout = (timeout: unknown, name = 'timeout'): void => {
  // Beyond 2^31 a timer fires at once.
  if (!(typeof timeout === 'number' && timeout >= 1 && timeout < 2 ** 31)) {
    throw new OptionsError(name, `must be 1 to 2147483647 ms, not ${String(timeout)}`);
  }
};

/** An object literal: anything cleverer would be read as empty. */
export const isPlain = (value: unknown): boolean => {
  const prototype = Object(value) === value ? Object.getPrototypeOf(value) : undefined;
  return prototype === null || prototype === Object.prototype;
};

const oneOf = <T>(option: string, known: Readonly<Record<string, T>>, name: string): T => {
  if (!Object.hasOwn(known, name))
    throw new OptionsError(option, `knows ${Object.keys(known).join(', ')}, not ${name}`);
  return known[name] as T;
};
