import type { EndpointSpec } from './endpoint.ts';
import { CredentialsError } from './errors/credentials-error.ts';
import { OptionsError } from './errors/options-error.ts';
import { readCredentials, type Credentials } from './options/credentials.ts';
import type { ClientOptions, KeyOptions } from './options/options.ts';
import { createSign, type Sign } from './sign.ts';

/**
 * Holds the credentials of a client, in closures so that no inspection shows them, and the signer made of them.
 * Swapping them takes effect with the next attempt.
 */
export interface Keyring {
  /** Fetches the key where a function gives it; `undefined` where there is nothing to wait for. */
  ready(spec: EndpointSpec): Promise<void> | undefined;
  readonly sign: Sign;
  /** The id of the key, or whatever else stands for the account; empty for a client without credentials. */
  identity(): string;
  /** The version that calls are signed with. */
  version(): string;
  set(options: KeyOptions): void;
  setToken(token: string): void;
  /** The exchange refused the key: a function is asked again with the next call. */
  refused(): void;
}

/** @throws {OptionsError} for credentials that cannot be any. */
export const createKeyring = (options: ClientOptions): Keyring => {
  const { credentials: fetchKey, customSignMessageFn, partner } = options;
  let credentials = readCredentials(options);
  let sign = createSign(credentials, customSignMessageFn, partner);
  let fetched = fetchKey === undefined;
  let fetching: Promise<void> | undefined;

  const use = (next: Credentials): void => {
    credentials = next;
    sign = createSign(credentials, customSignMessageFn, partner);
  };
  const fetchOnce = async (spec: EndpointSpec): Promise<void> => {
    try {
      use(readCredentials((await fetchKey?.()) ?? {}));
      fetched = true;
    } catch (error) {
      // The words of a secrets manager may quote what they are about; those of an option never do.
      const why = error instanceof OptionsError ? error.message : 'the function for credentials failed';
      throw new CredentialsError(spec.id, why, 'Mend the function for credentials.');
    } finally {
      fetching = undefined;
    }
  };

  return {
    ready: (spec) => (fetched ? undefined : (fetching ??= fetchOnce(spec))),
    sign: (spec, rendered, timestamp) => sign(spec, rendered, timestamp),
    identity: () => credentials.key ?? credentials.token ?? '',
    version: () => credentials.version,
    set: (next) => {
      use(readCredentials(next));
      fetched = true;
    },
    setToken: (apiAccessToken) => {
      use({ ...credentials, token: readCredentials({ apiAccessToken }).token });
      fetched = true;
    },
    refused: () => {
      fetched = fetchKey === undefined;
    },
  };
};
