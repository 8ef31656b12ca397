import { parse } from '@kucoin-typed/runtime';

/** What a client said, as an object with every digit; undefined if it is none. */
export const readFrame = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    // What is not JSON goes no further than the engine's own parser, which is linear on anything.
    JSON.parse(text);
    const value = parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};
