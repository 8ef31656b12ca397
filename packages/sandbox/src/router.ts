import type { Endpoint, Host } from './catalog.ts';
import { Refusal } from './refusal.ts';

export interface Match {
  readonly endpoint: Endpoint;
  /** What stands in the path for each name in braces, still percent-encoded. */
  readonly captured: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly endpoint: Endpoint;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

/** A name in braces may be a part of a segment: `/api/v1/market/orderbook/level2_{size}`. */
const toPattern = (endpoint: Endpoint): Pattern => {
  const names: string[] = [];
  const source = endpoint.template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      names.push(part.slice(1, -1));
      return '([^/]+)';
    })
    .join('');
  return { endpoint, expression: new RegExp(`^${source}$`), names };
};

const literalLength = ({ endpoint }: Pattern): number => endpoint.template.replace(/\{[^}]+\}/g, '').length;

/** Finds the endpoint for a method and a path (without the query). Throws a `Refusal` if there is none. */
export type Router = (method: string, path: string) => Match;

export const createRouter = (endpoints: readonly Endpoint[], host: Host): Router => {
  const mine = endpoints.filter((endpoint) => endpoint.host === host);
  const exact = new Map(mine.map((endpoint) => [`${endpoint.method} ${endpoint.template}`, endpoint]));
  // The pattern with most literal text wins, so `/orders/client-order/{clientOid}` comes before `/orders/{orderId}`.
  const patterns = mine
    .filter(({ template }) => template.includes('{'))
    .map(toPattern)
    .sort((a, b) => literalLength(b) - literalLength(a));

  return (method, path) => {
    const endpoint = exact.get(`${method} ${path}`);
    if (endpoint && !path.includes('{')) return { endpoint, captured: {} };
    const fitting = patterns.filter(({ expression }) => expression.test(path));
    const pattern = fitting.find((candidate) => candidate.endpoint.method === method);
    if (pattern) {
      const values = pattern.expression.exec(path)?.slice(1) ?? [];
      return {
        endpoint: pattern.endpoint,
        captured: Object.fromEntries(pattern.names.map((name, at) => [name, values[at] ?? ''])),
      };
    }
    const known = fitting.length > 0 || mine.some(({ template }) => template === path);
    throw known
      ? new Refusal('405', `${method} is not offered at this path.`)
      : new Refusal('404000', 'There is nothing at this path on this host.');
  };
};
