import { randomBytes } from 'node:crypto';
import type { Host } from '../catalog.ts';

/** What a socket may do that presents a token. */
export interface Token {
  /** Tokens of one host family mean nothing to another; `unified` is the private unified gateway. */
  readonly host: Host | 'unified';
  /** Whose private topics it opens; undefined for a public token. */
  readonly uid: string | undefined;
  readonly expiresAt: number;
  /** Sockets that it has let in. */
  uses: number;
}

export interface Tokens {
  readonly issue: (host: Token['host'], uid: string | undefined) => string;
  /** The token behind the text, unless it is unknown, expired, used up or for another host. */
  readonly find: (text: string, host: Token['host']) => Token | undefined;
  /** What a client is told whose token was not found. Some fetch another only if they read this very text. */
  readonly whyNot: (text: string, host: Token['host']) => 'token is expired' | 'token is invalid';
}

export interface TokenOptions {
  readonly now: () => number;
  /** Sockets that one token lets in. */
  readonly uses: number;
}

const LIFE_MS = 24 * 60 * 60 * 1000;

export const createTokens = ({ now, uses }: TokenOptions): Tokens => {
  const issued = new Map<string, Token>();
  return {
    issue: (host, uid) => {
      // Oldest first, and all live equally long. The expired ones are remembered as such for another life.
      for (const [text, { expiresAt }] of issued) {
        if (expiresAt + LIFE_MS > now()) break;
        issued.delete(text);
      }
      const text = randomBytes(48).toString('base64url');
      issued.set(text, { host, uid, expiresAt: now() + LIFE_MS, uses: 0 });
      return text;
    },
    find: (text, host) => {
      const token = issued.get(text);
      return token && token.host === host && token.expiresAt > now() && token.uses < uses ? token : undefined;
    },
    whyNot: (text, host) => (issued.get(text)?.host === host ? 'token is expired' : 'token is invalid'),
  };
};
