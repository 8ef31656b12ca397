/** One region: where its hosts are, and what every call must carry. A host it does not have is not there. */
export interface Region {
  readonly hosts: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Regions = Readonly<Record<string, Region>>;

/** Every option of a client for public endpoints. All of them may be left out. */
export interface PublicOptions {
  /** Where the account lives. Default: `global`. */
  readonly apiRegion?: 'global' | 'EU' | 'AU' | 'TR' | undefined;
  /** One base URL for every host, or one per host; it wins over the region's. */
  readonly baseUrl?: string | Readonly<Record<string, string>> | undefined;
  /** Milliseconds that one attempt may take. Default: 10,000. */
  readonly timeout?: number | undefined;
}

/** Every option of a client. All of them may be left out: public endpoints need none. */
export interface ClientOptions extends PublicOptions {
  /** API key, from the API management page. Private calls need key, secret and passphrase. */
  readonly apiKey?: string | undefined;
  readonly apiSecret?: string | undefined;
  readonly apiPassphrase?: string | undefined;
  /** An access token in place of secret and passphrase; it wins over them, and calls are not signed. */
  readonly apiAccessToken?: string | undefined;
  /** Version of the key as the API management page shows it. Default: 3. */
  readonly apiKeyVersion?: 1 | 2 | 3 | '1' | '2' | '3' | undefined;
}
