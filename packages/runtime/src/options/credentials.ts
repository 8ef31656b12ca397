import { OptionsError } from '../errors/options-error.ts';
import type { ClientOptions } from './options.ts';
import { show } from './settings.ts';

/** How private calls prove who they are. */
export interface Credentials {
  readonly key: string | undefined;
  readonly secret: string | undefined;
  readonly passphrase: string | undefined;
  readonly token: string | undefined;
  readonly version: string;
}

/** Checks the options that private calls need. @throws {OptionsError} which never shows a value that may be a secret. */
export const readCredentials = (options: ClientOptions): Credentials => {
  const version = String(options.apiKeyVersion ?? 3);
  if (!/^[123]$/.test(version)) {
    throw new OptionsError('apiKeyVersion', `must be 1, 2 or 3, not ${show(options.apiKeyVersion)}`);
  }
  return {
    key: text('apiKey', options.apiKey),
    secret: text('apiSecret', options.apiSecret),
    passphrase: text('apiPassphrase', options.apiPassphrase),
    token: text('apiAccessToken', options.apiAccessToken),
    version,
  };
};

/** An empty credential counts as absent, as an unset environment variable does. */
const text = (name: string, value: unknown): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new OptionsError(name, 'must be a string');
  return value;
};
