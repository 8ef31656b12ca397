import { OptionsError } from '../errors/options-error.ts';
import type { PublicOptions, Region, Regions, SocketOptions } from './options.ts';

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
  /** Addresses of sockets that win over the region's. */
  readonly socketUrl: Readonly<Record<string, string>> | undefined;
  readonly sockets: SocketOptions;
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
  const hosts = baseUrl === undefined ? region.hosts : readHosts(baseUrl, regions['global']?.hosts ?? {});
  return { region, regionName: apiRegion, hosts, timeout };
};

// The global region has every host there is. A host that baseUrl leaves out is not called at all: a program that
// was pointed at a test exchange must not reach the real one by another host.
const readHosts = (
  baseUrl: string | Readonly<Record<string, string>>,
  all: Region['hosts'],
): Readonly<Record<string, string>> => {
  const named: [string, string][] =
    typeof baseUrl === 'string'
      ? Object.keys(all).map((host) => [host, baseUrl])
      : Object.entries({ ...baseUrl });
  const fits = ([host, url]: [string, string]): string | boolean =>
    oneOf('baseUrl', all, host) && /^https?:\/\/[^?#@]+$/.test(url) && URL.canParse(url);
  if (!(named[0] && named.every(fits))) {
    throw new OptionsError('baseUrl', 'must be http or https URLs without user, query and fragment');
  }
  return Object.fromEntries(named.map(([host, url]) => [host, url.replace(/\/+$/, '')]));
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
