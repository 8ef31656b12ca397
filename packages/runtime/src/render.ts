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
  if (!list && params !== undefined && !isPlain(params)) refuse(spec, 'params', 'must be an object');

  // POST and PUT have a body.
  const inBody = spec.json || spec.method[0] === 'P';
  let target = spec.path;
  let left = params;
  // An order travels in its body alone, so it needs no copy to take parameters out of.
  if (!inBody || spec.query || target.includes('{')) {
    const rest: Record<string, unknown> = list ? {} : { ...(params as object) };
    if (!list) left = rest;
    target = fillPath(spec, rest);
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
  }

  try {
    return { target, body: list || Object.keys(Object(left)).length > 0 ? write(left) : '' };
  } catch (error) {
    return refuse(spec, 'params', `is no JSON: ${(error as Error).message}`);
  }
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
  return refuse(spec, name, 'must be text, number or boolean');
};

/** Moves parameters into the path. */
const fillPath = (spec: EndpointSpec, rest: Record<string, unknown>): string =>
  spec.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = rest[name] ?? '';
    delete rest[name];
    const text = encode(spec, name, value);
    // An empty or clever one would turn "cancel one" into "cancel all".
    if (/^(%20|\.)*$|\.\.|%2F|%3F|%23/.test(text))
      refuse(spec, name, 'is in the path: not empty, no / ? # or ..');
    return text;
  });
