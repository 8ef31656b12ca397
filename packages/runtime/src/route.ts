import type { EndpointSpec, Host } from './endpoint.ts';

/** A route that no spec knows yet. */
export interface Route {
  readonly method: EndpointSpec['method'];
  /** `/api/v3/something`, with path parameters in braces. */
  readonly path: string;
  readonly params?: unknown;
  /** Default: `spot`. */
  readonly host?: Host | undefined;
  /** The rate-limit pool it draws on; without one it is not held back. */
  readonly pool?: string | undefined;
  /** How much of the pool it takes. Default: 1. */
  readonly weight?: number | undefined;
  /** A public call is not signed. Default: `Private`. */
  readonly channel?: 'Public' | 'Private' | undefined;
  /** Names of integers in the answer that pass 2^53, to arrive as `bigint`. */
  readonly parse?: ((text: string) => unknown) | undefined;
}

/** The route as the data that an endpoint is. */
export const routeSpec = ({
  method,
  path,
  host = 'spot',
  pool,
  weight = 1,
  channel = 'Private',
  parse,
}: Route): EndpointSpec => ({
  id: `${method} ${path}`,
  method,
  path,
  host,
  domain: '',
  channel,
  permission: null,
  pool: pool ?? null,
  weight,
  service: '',
  subService: '',
  methodName: '',
  ...(parse ? { parse } : {}),
});
