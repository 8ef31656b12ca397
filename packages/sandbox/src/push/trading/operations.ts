import type { Catalog, Endpoint } from '../../catalog.ts';
import { Refusal } from '../../refusal.ts';

/** The two addresses of the WebSocket API. */
export type Version = 'v1' | 'v2';

/** One operation of the WebSocket API: an endpoint called in another way. */
export interface Operation {
  /** E.g. `spot.order`. */
  readonly op: string;
  readonly versions: readonly Version[];
  /** All that it may call, the usual one first. */
  readonly endpoints: readonly Endpoint[];
  /** Whether its arguments are a list. */
  readonly isList: boolean;
  /** Which endpoint it calls with these arguments. */
  readonly endpointFor: (args: unknown) => Endpoint;
}

interface Described {
  readonly 'x-op': string;
  readonly 'x-endpoint'?: string;
  /** The endpoint by which argument names the order. */
  readonly 'x-endpoint-by'?: Readonly<Record<string, string>>;
  readonly 'x-args'?: 'object' | 'array';
  readonly 'x-servers': readonly Version[];
}

const hasOwn = (args: unknown, name: string): boolean =>
  typeof args === 'object' && args !== null && Object.hasOwn(args, name);

const read = (catalog: Catalog, described: Described, id: string): Operation => {
  const find = (name: string): Endpoint => {
    const endpoint = catalog.byId.get(name);
    if (!endpoint) throw new Error(`${described['x-op']} calls ${name}, which the specs do not have.`);
    return endpoint;
  };
  const usual = find(id);
  const by = Object.entries(described['x-endpoint-by'] ?? {}).map(
    ([name, target]) => [name, find(target)] as const,
  );
  return {
    op: described['x-op'],
    versions: described['x-servers'],
    endpoints: [...new Set([usual, ...by.map(([, endpoint]) => endpoint)])],
    isList: described['x-args'] === 'array',
    endpointFor: (args) => {
      if (by.length === 0) return usual;
      const named = by.find(([name]) => hasOwn(args, name));
      if (!named) throw new Refusal('400100', `Name the order by ${by.map(([name]) => name).join(' or ')}.`);
      return named[1];
    },
  };
};

/** All operations, by name. */
export const readOperations = (catalog: Catalog): ReadonlyMap<string, Operation> => {
  const operations = new Map<string, Operation>();
  const all = catalog.sockets['ws/api.json']?.operations ?? {};
  for (const described of Object.values(all) as unknown as readonly Described[]) {
    const id = described['x-endpoint'];
    // A ping calls nothing.
    if (id !== undefined) operations.set(described['x-op'], read(catalog, described, id));
  }
  return operations;
};
