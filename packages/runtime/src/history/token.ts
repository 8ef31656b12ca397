import { ParamsError } from '../errors/params-error.ts';

/** Where a walk stands. */
export interface Place {
  /** Everything that is older was handed out, in ms. */
  readonly start: number;
  /** Rows of the span that begins at `start` that are older than this were handed out, too. */
  readonly at?: number | undefined;
  /** Keys of the rows that were handed out and may come again, with their times; `null` if they may come at any time. */
  readonly seen: readonly (readonly [key: string, time: number | null])[];
}

interface Token extends Place {
  readonly v: 1;
  readonly id: string;
  readonly of: string;
}

/** A short fingerprint of parameters (FNV-1a): a token resumes the walk that it is from and no other. */
export const fingerprint = (params: Readonly<Record<string, unknown>>): string => {
  const named = Object.keys(params)
    .filter((name) => params[name] !== undefined)
    .sort()
    .map((name) => [name, [params[name]].flat().map(String)]);
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(named)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** A place as plain text, with nothing secret in it. */
export const writeToken = (id: string, of: string, { start, at, seen }: Place): string =>
  JSON.stringify({ v: 1, id, of, start, at, seen });

/** @throws {ParamsError} for what is no token, or one of another endpoint, version or other parameters. */
export const readToken = (id: string, of: string, text: string): Place => {
  const refuse = (what: string): never => {
    throw new ParamsError(id, 'from', what);
  };
  let token: Partial<Token> | null = null;
  try {
    token = JSON.parse(text);
  } catch {
    // Said below.
  }
  if (token?.v !== 1 || !isToken(token)) return refuse('is not the token of a history');
  if (token.id !== id) return refuse(`is a token of ${token.id.slice(0, 80)}`);
  if (token.of !== of) return refuse('is a token of a walk with other parameters');
  return token;
};

const isToken = (value: Partial<Token>): value is Token =>
  typeof value.id === 'string' &&
  Number.isFinite(value.start) &&
  (value.at === undefined || Number.isFinite(value.at)) &&
  Array.isArray(value.seen) &&
  value.seen.every(
    (one) => Array.isArray(one) && typeof one[0] === 'string' && (one[1] === null || Number.isFinite(one[1])),
  );
