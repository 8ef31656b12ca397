import { OptionsError } from '../errors/options-error.ts';
import { nearest } from './nearest.ts';
import type { KeyOptions } from './options.ts';

/** How private calls prove who they are. */
export interface Credentials {
  readonly key: string | undefined;
  readonly secret: string | undefined;
  readonly passphrase: string | undefined;
  readonly token: string | undefined;
  readonly version: string;
}

const NAMES = ['apiKey', 'apiSecret', 'apiPassphrase', 'apiAccessToken', 'apiKeyVersion'];
const HEADER = /^[\x21-\x7e]+$/;

/** Checks the options that private calls need. @throws {OptionsError} which never shows a value that may be a secret. */
export const readCredentials = (options: KeyOptions): Credentials => {
  const version = String(options.apiKeyVersion ?? 3);
  if (!/^[123]$/.test(version)) {
    throw new OptionsError('apiKeyVersion', `must be 1, 2 or 3, not ${version.slice(0, 20)}`);
  }
  return {
    key: text('apiKey', options.apiKey, HEADER),
    secret: text('apiSecret', options.apiSecret),
    // Keys of version 1 send it as a header.
    passphrase: text('apiPassphrase', options.apiPassphrase, version === '1' ? HEADER : undefined),
    token: text('apiAccessToken', options.apiAccessToken, HEADER),
    version,
  };
};

/** The same for a key that came later, which may have nothing else. @throws {OptionsError} */
export const readKey = (key: unknown): Credentials => {
  if (Object(key) !== key) throw new OptionsError('credentials', 'must give an object');
  for (const name of Object.keys(key as object)) {
    if (!NAMES.includes(name))
      throw new OptionsError(name, `is no part of a key. Did you mean ${nearest(name, NAMES)}?`);
  }
  return readCredentials(key as KeyOptions);
};

/** An empty credential counts as absent, as an unset environment variable does. */
const text = (name: string, value: unknown, form = /^\S(.*\S)?$/): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new OptionsError(name, 'must be a string');
  if (!form.test(value))
    throw new OptionsError(name, 'has blanks, line breaks or other characters that no credential has');
  return value;
};
