import type { EndpointSpec } from './endpoint.ts';
import { ParamsError } from './errors/params-error.ts';
import { plainNumber, stringify } from './json.ts';

/** A call as it travels, and as it is signed: KuCoin signs the target before percent-encoding. */
export interface Rendered {
  /** Path and query as sent. */
  readonly target: string;
  /** Path and query as signed. */
  readonly signable: string;
  /** The exact text of the body; empty where there is none. */
  readonly body: string;
}

/**
 * Turns parameters into a path, a query and a body.
 * @throws {ParamsError} for a parameter that cannot travel where the endpoint wants it.
 */
export const render = (spec: EndpointSpec, params: unknown): Rendered => {
  if (params !== undefined && (typeof params !== 'object' || params === null)) {
    throw new ParamsError(spec.id, 'params', 'must be an object with the parameters by name');
  }
  if (Array.isArray(params)) return { target: spec.path, signable: spec.path, body: body(spec, params) };

  const rest: Record<string, unknown> = { ...params };
  const [signablePath, path] = fillPath(spec, rest);
  const inBody = spec.json === true || spec.method === 'POST' || spec.method === 'PUT';
  const signed: string[] = [];
  const sent: string[] = [];
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined && inBody && !spec.query?.includes(name)) continue;
    delete rest[name];
    // A list travels as one pair for each of its items.
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      const text = scalar(spec, name, item);
      signed.push(`${name}=${text}`);
      sent.push(`${encode(spec, name, name)}=${encode(spec, name, text)}`);
    }
  }
  const ask = sent.length > 0 ? '?' : '';
  return {
    target: path + ask + sent.join('&'),
    signable: signablePath + ask + signed.join('&'),
    body: Object.keys(rest).length > 0 ? body(spec, rest) : '',
  };
};

/** Takes the path parameters out of `rest`. An empty one would turn "cancel one" into "cancel all". */
const fillPath = (spec: EndpointSpec, rest: Record<string, unknown>): [signable: string, target: string] => {
  const values = new Map<string, string>();
  for (const [, name = ''] of spec.path.matchAll(/\{([^}]+)\}/g)) {
    const value = rest[name];
    if (value === undefined || value === null || value === '') throw new ParamsError(spec.id, name, 'is part of the path and must not be empty');
    const text = scalar(spec, name, value);
    if (/[/?#]|\.\./.test(text) || text === '.' || text.trim() === '') {
      throw new ParamsError(spec.id, name, 'is part of the path and must not contain / ? # or ..');
    }
    values.set(name, text);
    delete rest[name];
  }
  const fill = (map: (name: string, text: string) => string): string =>
    spec.path.replace(/\{([^}]+)\}/g, (_, name: string) => map(name, values.get(name) ?? ''));
  return [fill((_, text) => text), fill((name, text) => encode(spec, name, text))];
};

const scalar = (spec: EndpointSpec, name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return plainNumber(value);
  throw new ParamsError(spec.id, name, 'must be a string, a finite number, a bigint or a boolean');
};

const encode = (spec: EndpointSpec, name: string, text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ParamsError(spec.id, name, 'has half of a surrogate pair, which is no text');
  }
};

const body = (spec: EndpointSpec, value: unknown): string => {
  try {
    return stringify(value);
  } catch (error) {
    throw new ParamsError(spec.id, 'params', `cannot be written as JSON: ${(error as Error).message}`);
  }
};
