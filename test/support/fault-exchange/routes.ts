import { readSpecs } from '@kucoin-typed/specs';

export const HOSTS = ['spot', 'futures', 'broker'] as const;
export type Host = (typeof HOSTS)[number];

export interface Route {
  /** E.g. `spot.order.addOrder`. */
  readonly id: string;
  readonly host: Host;
  readonly method: string;
  readonly path: string;
  readonly isPrivate: boolean;
  readonly pool: string | null;
  readonly weight: number;
}

export interface Match {
  readonly route: Route;
  /** What stands in the path for each name in braces. */
  readonly captured: Readonly<Record<string, string>>;
}

let read: readonly Route[] | undefined;

/** Where each endpoint is found. Of the specs this is all that the exchange takes: what it answers is its own. */
export const routes = (): readonly Route[] =>
  (read ??= Object.values(readSpecs().rest).flatMap((document) =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        id: operation.operationId,
        host: document['x-host'] as Host,
        method: method.toUpperCase(),
        path,
        isPrivate: operation['x-api-channel'] === 'Private',
        pool: operation['x-api-rate-limit-pool'] ?? null,
        weight: operation['x-api-rate-limit-weight'] ?? 1,
      })),
    ),
  ));

const pattern = (route: Route): { route: Route; expression: RegExp; literal: number } => {
  const source = route.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return {
    route,
    expression: new RegExp(`^${source}$`),
    literal: route.path.replace(/\{\w+\}/g, '').length,
  };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Finds the endpoint of a host for a method and a path without its query. */
export const findRoute = (host: Host): ((method: string, path: string) => Match | undefined) => {
  const mine = routes().filter((route) => route.host === host);
  const exact = new Map(mine.map((route) => [`${route.method} ${route.path}`, route]));
  // Most literal text first: `client-order/{clientOid}` before `{orderId}`.
  const patterns = mine
    .filter(({ path }) => path.includes('{'))
    .map(pattern)
    .sort((a, b) => b.literal - a.literal);
  return (method, path) => {
    const route = exact.get(`${method} ${path}`);
    if (route) return { route, captured: {} };
    for (const candidate of patterns) {
      const found = candidate.route.method === method && candidate.expression.exec(path);
      if (!found) continue;
      const captured = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
      return { route: candidate.route, captured: Object.fromEntries(captured) };
    }
    return undefined;
  };
};
