/**
 * The path of the first integer in a parsed value that is beyond 2^53, so that its last digits may be lost:
 * `items[].tradeId`, the same for each item of a list. Undefined where there is none, empty for the value itself.
 */
export const findUnsafe = (value: unknown): string | undefined => {
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const path = findUnsafe(item);
      if (path !== undefined) return join('[]', path);
    }
    return undefined;
  }
  const fields = value as Record<string, unknown>;
  for (const key in fields) {
    const path = findUnsafe(fields[key]);
    if (path !== undefined) return join(key, path);
  }
  return undefined;
};

const join = (head: string, path: string): string =>
  path === '' || path.startsWith('[') ? head + path : `${head}.${path}`;
