import { plainNumber } from '@kucoin-typed/runtime';

/** A number or text as plain decimal text; `undefined` where there is none. */
export const decimal = (value: string | number | bigint | null | undefined): string | undefined =>
  value === null || value === undefined || value === ''
    ? undefined
    : typeof value === 'string'
      ? value
      : plainNumber(value);

/** Text, where there is any. */
export const word = (value: string | null | undefined): string | undefined => value || undefined;

/** The same; zero says that there is none: of a market order's price, say. */
export const positive = (value: string | number | null | undefined): string | undefined => {
  const text = decimal(value);
  return text === undefined || /^[0.]*$/.test(text) ? undefined : text;
};

const NS_PER_MS = 1_000_000n;

/** Milliseconds as nanoseconds. */
export const fromMs = (ms: number | string | null | undefined): bigint =>
  BigInt(Math.trunc(Number(ms ?? 0))) * NS_PER_MS;

/** Nanoseconds, however they came. */
export const fromNs = (ns: bigint | number | string): bigint => BigInt(ns);

export const sideOf = (side: string): 'buy' | 'sell' => (side.toLowerCase() === 'sell' ? 'sell' : 'buy');

export const typeOf = (type: string | undefined): 'limit' | 'market' =>
  type?.toLowerCase().startsWith('market') ? 'market' : 'limit';

export const liquidityOf = (liquidity: string | undefined): 'maker' | 'taker' | undefined => {
  const role = liquidity?.toLowerCase();
  return role === 'maker' || role === 'taker' ? role : undefined;
};
