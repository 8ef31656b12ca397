import { OptionsError } from './errors/options-error.ts';

/** One region: where its hosts are, what every call must carry, and what it does not have. */
export interface Region {
  readonly hosts: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly absent?: Readonly<Record<string, string>>;
}

export type Regions = Readonly<Record<string, Region>>;

/** Every option of a client. All of them may be left out: public endpoints need none. */
export interface ClientOptions {
  /** API key, from the API management page. Private calls need key, secret and passphrase. */
  readonly apiKey?: string | undefined;
  readonly apiSecret?: string | undefined;
  readonly apiPassphrase?: string | undefined;
  /** An access token in place of secret and passphrase; it wins over them, and calls are not signed. */
  readonly apiAccessToken?: string | undefined;
  /** Version of the key as the API management page shows it. Default: 3. */
  readonly apiKeyVersion?: 1 | 2 | 3 | '1' | '2' | '3' | undefined;
  /** Where the account lives. Default: `global`. */
  readonly apiRegion?: 'global' | 'EU' | 'AU' | 'TR' | undefined;
  /** One base URL for every host, or one per host; it wins over the region's. */
  readonly baseUrl?: string | Readonly<Record<string, string>> | undefined;
  /** Milliseconds that one attempt may take. Default: 10,000. */
  readonly timeout?: number | undefined;
}

/** How private calls prove who they are. */
export interface Credentials {
  readonly key: string | undefined;
  readonly secret: string | undefined;
  readonly passphrase: string | undefined;
  readonly token: string | undefined;
  readonly version: string;
}

/** Options after checking, with every default filled in. */
export interface Settings {
  readonly region: Region;
  readonly regionName: string;
  readonly hosts: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly credentials: Credentials;
}

const KNOWN = 'apiKey apiSecret apiPassphrase apiAccessToken apiKeyVersion apiRegion baseUrl timeout'.split(' ');

/** Checks options. @throws {OptionsError} naming the option and what it takes. */
export const readOptions = (options: ClientOptions, regions: Regions): Settings => {
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name)) throw new OptionsError(name, `is no option. Did you mean ${nearest(name)}?`);
  }
  const { apiKeyVersion = 3, apiRegion = 'global', baseUrl, timeout = 10_000 } = options;
  const version = String(apiKeyVersion);
  const region = Object.hasOwn(regions, apiRegion) ? regions[apiRegion] : undefined;
  if (!region) throw new OptionsError('apiRegion', `must be one of ${Object.keys(regions).join(', ')}, not ${show(apiRegion)}`);
  if (!/^[123]$/.test(version)) throw new OptionsError('apiKeyVersion', `must be 1, 2 or 3, not ${show(apiKeyVersion)}`);
  if (!(timeout > 0)) throw new OptionsError('timeout', `must be a number of milliseconds above 0, not ${show(timeout)}`);

  return {
    region,
    regionName: apiRegion,
    hosts: { ...region.hosts, ...baseUrls(baseUrl, Object.values(regions)) },
    timeout,
    credentials: {
      key: text('apiKey', options.apiKey),
      secret: text('apiSecret', options.apiSecret),
      passphrase: text('apiPassphrase', options.apiPassphrase),
      token: text('apiAccessToken', options.apiAccessToken),
      version,
    },
  };
};

/** A credential; an empty one counts as absent, as an unset environment variable does. Its value is never shown. */
const text = (name: string, value: unknown): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new OptionsError(name, 'must be a string');
  return value;
};

const baseUrls = (baseUrl: ClientOptions['baseUrl'], regions: readonly Region[]): Record<string, string> => {
  if (baseUrl === undefined) return {};
  const names = [...new Set(regions.flatMap((region) => Object.keys(region.hosts)))];
  const given = typeof baseUrl === 'string' ? Object.fromEntries(names.map((name) => [name, baseUrl])) : baseUrl;
  for (const [name, url] of Object.entries(given)) {
    if (!names.includes(name)) throw new OptionsError('baseUrl', `has no host ${show(name)}. Hosts: ${names.join(', ')}`);
    if (!URL.canParse(url) || !/^https?:\/\/[^?#]+$/.test(url)) {
      throw new OptionsError('baseUrl', `must be an http or https URL without query, not ${show(url)}`);
    }
  }
  return Object.fromEntries(Object.entries(given).map(([name, url]) => [name, url.replace(/\/+$/, '')]));
};

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** The known option that is the fewest edits away. */
const nearest = (name: string): string => {
  const distance = (a: string, b: string): number => {
    let row = [...b, ''].map((_, i) => i);
    for (const [i, x] of [...a].entries()) {
      let corner = i;
      row = row.map((above, j) => {
        const value = j === 0 ? i + 1 : Math.min(above + 1, left + 1, corner + (x === b[j - 1] ? 0 : 1));
        corner = above;
        left = value;
        return value;
      });
    }
    return row.at(-1) ?? 0;
  };
  let left = 0;
  const scored = KNOWN.map((known) => [distance(name.toLowerCase(), known.toLowerCase()), known] as const);
  return scored.sort((a, b) => a[0] - b[0])[0]?.[1] ?? '';
};
