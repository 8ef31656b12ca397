import type { EndpointSpec, Host } from './endpoint.ts';
import { ParamsError } from './errors/params-error.ts';

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
  /** Reads the answer, in place of `JSON.parse`: `exactParser([...names])` for integers that pass 2^53. */
  readonly parse?: ((text: string) => unknown) | undefined;
}

/**
 * The route as the data that an endpoint is.
 * @throws {ParamsError} for a path that has a query already, which would be signed and sent twice over.
 */
export const routeSpec = ({
  method,
  path,
  host = 'spot',
  pool,
  weight = 1,
  channel = 'Private',
  parse,
}: Route): EndpointSpec => {
  const id = `${method} ${path}`;
  if (!/^(GET|POST|PUT|DELETE)$/.test(method))
    throw new ParamsError(id, 'method', 'must be GET, POST, PUT or DELETE');
  if (!/^\/[^?#\s]*$/.test(path))
    throw new ParamsError(id, 'path', 'must begin with a slash; a query goes into params');
  return {
    id,
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
  };
};
