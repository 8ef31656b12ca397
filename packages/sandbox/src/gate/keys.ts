import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.ts';

/** An API key as the exchange keeps it. It is replaced, never changed, so that what was derived of it stays true. */
export interface ApiKey {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly apiPassphrase: string;
  readonly version: 1 | 2 | 3;
  readonly permissions: readonly string[];
  /** The customer it belongs to; a sub-account's key has the sub-account's uid. */
  readonly uid: string;
  /** Addresses it may be used from; empty for any. */
  readonly ipWhitelist: readonly string[];
  readonly remark: string;
  /** Milliseconds. */
  readonly createdAt: number;
  /** Milliseconds; undefined for a key that does not expire. */
  readonly expiresAt: number | undefined;
  /** Only reading is left, whatever its permissions say. */
  readonly tradeRestricted: boolean;
  /** The outside application it is tied to. */
  readonly partner: string | undefined;
}

/** Stands in for signature and passphrase of one key. */
export interface AccessToken {
  readonly token: string;
  readonly apiKey: string;
  /** The permissions it carries, as far as the key has them; undefined for all of the key's. */
  readonly scope: readonly string[] | undefined;
  /** Milliseconds; undefined for a token that does not expire. */
  readonly expiresAt: number | undefined;
}

/** All keys and tokens, by their own text. */
export interface KeyStore {
  readonly keys: Map<string, ApiKey>;
  readonly tokens: Map<string, AccessToken>;
}

export const createKeyStore = (): KeyStore => ({ keys: new Map(), tokens: new Map() });

/** What is chosen for a new key; everything else is made. */
export interface KeyRequest {
  readonly uid: string;
  /** The key itself: 24 hex characters, as of the exchange's ids. */
  readonly apiKey: string;
  readonly apiPassphrase: string;
  readonly permissions: readonly string[];
  readonly createdAt: number;
  readonly ipWhitelist?: readonly string[];
  readonly remark?: string;
  readonly expiresAt?: number | undefined;
  readonly version?: 1 | 2 | 3;
  /** Made of the key by default. */
  readonly apiSecret?: string;
  readonly partner?: string;
}

/** A secret has the form of a UUID. It follows from the key, so that one seed makes the same exchange again. */
const secretFor = (apiKey: string): string =>
  createHash('sha256')
    .update(`secret of ${apiKey}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

export const createKey = ({ keys }: KeyStore, request: KeyRequest): ApiKey => {
  if (keys.has(request.apiKey)) throw new Refusal('400100', 'There is such an API key already.');
  const key: ApiKey = {
    version: 3,
    remark: '',
    apiSecret: secretFor(request.apiKey),
    ...request,
    ipWhitelist: request.ipWhitelist ?? [],
    expiresAt: request.expiresAt,
    partner: request.partner,
    tradeRestricted: false,
  };
  keys.set(key.apiKey, key);
  return key;
};

/** The key, if it is there and belongs to the customer. */
export const findKey = ({ keys }: KeyStore, uid: string, apiKey: string): ApiKey => {
  const key = keys.get(apiKey);
  if (!key || key.uid !== uid) throw new Refusal('400100', 'There is no such API key.', { absent: 'apiKey' });
  return key;
};

/** What may be different about a key later. */
export type KeyChange = Partial<
  Pick<ApiKey, 'permissions' | 'ipWhitelist' | 'expiresAt' | 'tradeRestricted' | 'apiPassphrase' | 'remark'>
>;

export const modifyKey = (store: KeyStore, uid: string, apiKey: string, change: KeyChange): ApiKey => {
  const key: ApiKey = { ...findKey(store, uid, apiKey), ...change };
  store.keys.set(apiKey, key);
  return key;
};

/** Deletes a key and the tokens that stand in for it. */
export const deleteKey = (store: KeyStore, uid: string, apiKey: string): void => {
  findKey(store, uid, apiKey);
  store.keys.delete(apiKey);
  for (const [text, token] of store.tokens) if (token.apiKey === apiKey) store.tokens.delete(text);
};

/** A customer's keys, oldest first. */
export const keysOf = ({ keys }: KeyStore, uid: string): readonly ApiKey[] =>
  [...keys.values()].filter((key) => key.uid === uid);

export const issueToken = ({ tokens }: KeyStore, token: AccessToken): AccessToken => {
  tokens.set(token.token, token);
  return token;
};
