import type { EndpointSpec } from './endpoint.ts';
import { CredentialsError } from './errors/credentials-error.ts';
import { OptionsError } from './errors/options-error.ts';
import { readCredentials, readKey, type Credentials } from './options/credentials.ts';
import type { ClientOptions, KeyOptions } from './options/options.ts';
import type { createProve, Prove } from './prove.ts';
import { createSign, type Sign } from './sign.ts';

/**
 * Holds the credentials of a client, in closures so that no inspection shows them, and the signer made of them.
 * Swapping them takes effect with the next attempt.
 */
export interface Keyring {
  /** Fetches the key where a function gives it; `undefined` where there is nothing to wait for. */
  ready(spec: Pick<EndpointSpec, 'id'>): Promise<void> | undefined;
  readonly sign: Sign;
  /** Whether spot and futures are attributed to partners of their own. */
  readonly hasLines: boolean;
  /** What sockets need in place of signed calls. @param make `createProve`, which calls alone do without. */
  prover(make: typeof createProve): Prove;
  /** The id of the key, or whatever else stands for the account; empty for a client without credentials. */
  identity(): string;
  /** The version that calls are signed with. */
  version(): string;
  set(options: KeyOptions): void;
  setToken(token: string): void;
  /** The exchange refused the key: a function is asked again with the next call. */
  refused(): void;
  /** Runs something whenever there is another key; what comes back ends that. */
  onChange(listener: () => void): () => void;
}

/** @throws {OptionsError} for credentials that cannot be any. */
export const createKeyring = (options: ClientOptions): Keyring => {
  const { credentials: fetchKey, customSignMessageFn, partner } = options;
  let credentials = readCredentials(options);
  let sign = createSign(credentials, customSignMessageFn, partner);
  let prove: Prove | undefined;
  const listeners = new Set<() => void>();
  let fetched = fetchKey === undefined;
  let fetching: Promise<void> | undefined;

  const use = (next: Credentials): void => {
    const names = Object.keys(next) as (keyof Credentials)[];
    const isSame = names.every((name) => next[name] === credentials[name]);
    credentials = next;
    if (isSame) return;
    sign = createSign(credentials, customSignMessageFn, partner);
    prove = undefined;
    for (const listener of listeners) listener();
  };
  const fetchOnce = async (spec: Pick<EndpointSpec, 'id'>): Promise<void> => {
    try {
      use(readKey(await fetchKey?.()));
      fetched = true;
    } catch (error) {
      // The words of a secrets manager may quote what they are about; those of an option never do.
      const own = error instanceof OptionsError ? error.message : undefined;
      const why = own ?? 'the function for credentials failed';
      throw new CredentialsError(spec.id, why, 'Call the function for credentials by itself to see why.');
    } finally {
      fetching = undefined;
    }
  };

  return {
    ready: (spec) => (fetched ? undefined : (fetching ??= fetchOnce(spec))),
    sign: (spec, rendered, timestamp) => sign(spec, rendered, timestamp),
    hasLines: partner?.futures !== undefined,
    prover: (make) => (prove ??= make(credentials, customSignMessageFn, partner)),
    identity: () => credentials.key ?? credentials.token ?? '',
    version: () => credentials.version,
    set: (next) => {
      use(readKey(next));
      fetched = true;
    },
    setToken: (apiAccessToken) => {
      use({ ...credentials, token: readCredentials({ apiAccessToken }).token });
      fetched = true;
    },
    refused: () => {
      fetched = fetchKey === undefined;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
