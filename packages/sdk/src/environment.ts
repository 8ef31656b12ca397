import type { ClientOptions } from '@kucoin-typed/runtime';

export type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = {
  apiKey: 'KUCOIN_API_KEY',
  apiSecret: 'KUCOIN_API_SECRET',
  apiPassphrase: 'KUCOIN_API_PASSPHRASE',
  apiAccessToken: 'KUCOIN_API_ACCESS_TOKEN',
  apiKeyVersion: 'KUCOIN_API_KEY_VERSION',
  apiRegion: 'KUCOIN_API_REGION',
  baseUrl: 'KUCOIN_BASE_URL',
  proxy: 'KUCOIN_PROXY',
} as const;

/** The options that an environment sets; an empty variable counts as unset. */
export const optionsOf = (environment: Environment = globalThis.process?.env ?? {}): ClientOptions =>
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([option, name]) =>
      environment[name] ? [[option, environment[name]]] : [],
    ),
  );
