import type { EndpointSpec } from './endpoint.ts';
import { ParamsError } from './errors/params-error.ts';
import { plainNumber } from './json.ts';
import { isPlain } from './options/settings.ts';

/** A call as it travels. */
export interface Rendered {
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** The exact text of the body; empty where there is none. */
  readonly body: string;
}

/**
 * Turns parameters into a path, a query and a body.
 * @throws {ParamsError} for a parameter that cannot travel where the endpoint wants it.
 */
export const render = (spec: EndpointSpec, params: unknown, write: (value: unknown) => string): Rendered => {
  const refuse = (name: string, what: string): never => {
    throw new ParamsError(spec.id, name, what);
  };
  const encode = (name: string, value: unknown): string => {
    try {
      const text = typeof value === 'number' || typeof value === 'bigint' ? plainNumber(value) : value;
      if (typeof text === 'string' || typeof text === 'boolean') return encodeURIComponent(text);
    } catch {
      // NaN, an infinity, or half of a surrogate pair.
    }
    return refuse(name, 'must be text, a number or a boolean');
  };

  const list = spec.list && Array.isArray(params);
  if (!list && params !== undefined && !isPlain(params)) refuse('params', 'must be a plain object');
  const rest: Record<string, unknown> = list ? {} : { ...(params as object) };

  let target = spec.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = rest[name] ?? '';
    delete rest[name];
    const text = encode(name, value);
    // An empty or clever one would turn "cancel one" into "cancel all".
    if (/^(%20|\.)*$|\.\.|%2F|%3F|%23/.test(text))
      refuse(name, 'is in the path: not empty, no / ? # or two dots');
    return text;
  });

  // POST and PUT have a body.
  const inBody = spec.json || spec.method[0] === 'P';
  let separator = '?';
  for (const [name, value] of Object.entries(rest)) {
    if (inBody && !spec.query?.includes(name)) continue;
    delete rest[name];
    // A list travels as one pair for each of its items; undefined is as good as absent.
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      target += `${separator}${encode(name, name)}=${encode(name, item)}`;
      separator = '&';
    }
  }

  try {
    const body = list || Object.keys(rest).length > 0 ? write(list ? params : rest) : '';
    return { target, body };
  } catch (error) {
    return refuse('params', `cannot be written as JSON: ${(error as Error).message}`);
  }
};
