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
  const list = spec.list && Array.isArray(params);
  if (!list && params !== undefined && !isPlain(params)) refuse(spec, 'params', 'must be a plain object');
  const inPath = spec.path.includes('{');
  // POST and PUT have a body.
  const inBody = spec.json || spec.method[0] === 'P';
  // What an order needs: everything travels in the body.
  if (inBody && !inPath && !spec.query)
    return { target: spec.path, body: list || hasFields(params) ? bodyOf(spec, params, write) : '' };

  const rest: Record<string, unknown> = list ? {} : { ...(params as object) };

  let target = inPath ? fillPath(spec, rest) : spec.path;
  let separator = '?';
  for (const [name, value] of Object.entries(rest)) {
    if (inBody && !spec.query?.includes(name)) continue;
    delete rest[name];
    // A list travels as one pair for each of its items; undefined is as good as absent.
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      target += `${separator}${encode(spec, name, name)}=${encode(spec, name, item)}`;
      separator = '&';
    }
  }
  const body = list ? bodyOf(spec, params, write) : hasFields(rest) ? bodyOf(spec, rest, write) : '';
  return { target, body };
};

const refuse = (spec: EndpointSpec, name: string, what: string): never => {
  throw new ParamsError(spec.id, name, what);
};

const encode = (spec: EndpointSpec, name: string, value: unknown): string => {
  try {
    const text = typeof value === 'number' || typeof value === 'bigint' ? plainNumber(value) : value;
    if (typeof text === 'string' || typeof text === 'boolean') return encodeURIComponent(text);
  } catch {
    // NaN, an infinity, or half of a surrogate pair.
  }
  return refuse(spec, name, 'must be text, a number or a boolean');
};

/** Moves parameters into the path. */
const fillPath = (spec: EndpointSpec, rest: Record<string, unknown>): string =>
  spec.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = rest[name] ?? '';
    delete rest[name];
    const text = encode(spec, name, value);
    // An empty or clever one would turn "cancel one" into "cancel all".
    if (/^(%20|\.)*$|\.\.|%2F|%3F|%23/.test(text))
      refuse(spec, name, 'is in the path: not empty, no / ? # or two dots');
    return text;
  });

const hasFields = (value: unknown): boolean => {
  for (const name in value as object) if (Object.hasOwn(value as object, name)) return true;
  return false;
};

const bodyOf = (spec: EndpointSpec, value: unknown, write: (value: unknown) => string): string => {
  try {
    return write(value);
  } catch (error) {
    return refuse(spec, 'params', `cannot be written as JSON: ${(error as Error).message}`);
  }
};
