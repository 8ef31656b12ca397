import { randomBytes } from 'node:crypto';
import type { Host } from '../catalog.ts';

const LIFE_MS = 24 * 60 * 60 * 1000;

/** What a socket may do that presents a token. */
export interface Token {
  /** Tokens of one host family mean nothing to another. */
  readonly host: Host;
  /** Whose private topics it opens; undefined for a public token. */
  readonly uid: string | undefined;
  readonly expiresAt: number;
}

export interface Tokens {
  issue: (host: Host, uid: string | undefined) => string;
  /** The token behind the text, unless it is unknown, expired or for another host. */
  find: (text: string, host: Host) => Token | undefined;
}

export const createTokens = (now: () => number): Tokens => {
  const issued = new Map<string, Token>();
  return {
    issue: (host, uid) => {
      // Oldest first, and all live equally long: the expired ones stand at the front.
      for (const [text, { expiresAt }] of issued) {
        if (expiresAt > now()) break;
        issued.delete(text);
      }
      const text = randomBytes(48).toString('base64url');
      issued.set(text, { host, uid, expiresAt: now() + LIFE_MS });
      return text;
    },
    find: (text, host) => {
      const token = issued.get(text);
      return token && token.host === host && token.expiresAt > now() ? token : undefined;
    },
  };
};
