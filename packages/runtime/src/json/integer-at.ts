const COMMA = 44;
const BRACE = 125;
/** The digits of today's stamps in nanoseconds, which are most of what is read here. */
const STAMP = 19;
const STAMPS = 1e18;

/** The integer at a position, of which the parsed number is known; undefined for a fraction or an exponent. */
export const integerAt = (text: string, start: number, parsed: number): bigint | undefined => {
  if (parsed >= STAMPS) {
    const after = text.charCodeAt(start + STAMP);
    if (after === COMMA || after === BRACE) {
      try {
        return BigInt(text.slice(start, start + STAMP));
      } catch {
        // A shorter number with an exponent.
      }
    }
  }
  let end = start;
  let code: number;
  do code = text.charCodeAt(++end);
  while (code >= 48 && code <= 57);
  if (code === 46 || code === 69 || code === 101) return undefined;
  return Number.isSafeInteger(parsed) ? BigInt(parsed) : BigInt(text.slice(start, end));
};

/**
 * Whether a name may be written with escapes of its letters: then it is in the value, and is not found in the text.
 * The lone backslash comes first because engines look for one character much faster than for two.
 */
export const hasEscapes = (text: string): boolean => text.includes('\\') && text.includes('\\u');
