import { parse } from '@kucoin-typed/runtime';
import { readSpecs } from '@kucoin-typed/specs';
import type { EffectiveSpecs, Operation } from '@kucoin-typed/specs';

/** The host families, in the order of their ports. */
export const HOSTS = ['spot', 'futures', 'broker'] as const;
export type Host = (typeof HOSTS)[number];

/** One endpoint as the sandbox serves it. */
export interface Endpoint {
  /** E.g. `spot.market.getTicker`. */
  readonly id: string;
  readonly host: Host;
  readonly method: string;
  /** E.g. `/api/v1/hf/orders/{orderId}`. */
  readonly template: string;
  readonly operation: Operation;
}

export interface Catalog {
  readonly endpoints: readonly Endpoint[];
  readonly byId: ReadonlyMap<string, Endpoint>;
  /** Every permission that some endpoint asks for. */
  readonly permissions: readonly string[];
  /** Every permission there is, with the names that requests and a key's data may have for it. */
  readonly permissionNames: readonly { readonly name: string; readonly shownAs: readonly string[] }[];
  readonly sockets: EffectiveSpecs['ws'];
  readonly regions: EffectiveSpecs['regions'];
  readonly rateLimits: EffectiveSpecs['rateLimits'];
}

const isHost = (name: string): name is Host => (HOSTS as readonly string[]).includes(name);

/** Turns the effective specs into what the servers need; nothing about KuCoin is copied here by hand. */
const createCatalog = (specs: EffectiveSpecs): Catalog => {
  const endpoints = Object.entries(specs.rest).flatMap(([file, document]) => {
    const host = document['x-host'];
    if (!isHost(host))
      throw new Error(`${file} is for the host "${host}", for which the sandbox has no address.`);
    return Object.entries(document.paths).flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]): Endpoint => ({
        id: operation.operationId,
        host,
        method: method.toUpperCase(),
        template,
        operation,
      })),
    );
  });
  const permissions = endpoints.map(({ operation }) => operation['x-api-permission'] ?? 'General');
  return {
    endpoints,
    byId: new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])),
    permissions: [...new Set(['General', ...permissions])],
    permissionNames: Object.entries(
      specs.permissions['permissions'] as Record<string, { shownAs: string[] }>,
    ).map(([name, { shownAs }]) => ({ name, shownAs })),
    sockets: specs.ws,
    regions: specs.regions,
    rateLimits: specs.rateLimits,
  };
};

let shared: Catalog | undefined;

/** The catalog of the effective specs. They do not change while a process lives, so they are read once. */
export const readCatalog = (): Catalog => (shared ??= createCatalog(readSpecs(parse)));
