import { answerCall } from '../../answer-call.ts';
import type { ParsedBody } from '../../body.ts';
import type { Endpoint } from '../../catalog.ts';
import { customerOf } from '../../engine/vip.ts';
import { plainAddress } from '../../gate/addresses.ts';
import { charge } from '../../gate/gate.ts';
import type { ApiKey } from '../../gate/keys.ts';
import type { Line, Partner } from '../../gate/partner.ts';
import { permissionsOf, requirePermission } from '../../gate/permission.ts';
import { exhausted } from '../../gate/rate-limit.ts';
import { requireOffer } from '../../gate/region.ts';
import { liveKey } from '../../gate/signature.ts';
import { requireTrading } from '../../gate/status.ts';
import { readParameters } from '../../parameters.ts';
import { badParameter } from '../../refusal.ts';
import type { Venue } from '../../venue.ts';

/** Who calls over a socket. */
export interface Caller {
  readonly key: ApiKey;
  readonly partner: Partner | undefined;
  readonly address: string;
}

/** How full the pool of an operation is. */
export interface UserRateLimit {
  readonly limit: number;
  readonly reset: number;
  readonly remaining: number;
}

const isFutures = (args: unknown): boolean =>
  typeof args === 'object' &&
  args !== null &&
  (args as Readonly<Record<string, unknown>>)['tradeType'] === 'FUTURES';

const lineFor = ({ host, template }: Endpoint, args: unknown): Line =>
  host === 'futures' || (template.startsWith('/api/ua/') && isFutures(args)) ? 'futures' : 'spot';

/** The arguments that an endpoint has in its path and query, as they would stand there. */
const placed = (
  { operation }: Endpoint,
  args: unknown,
): { captured: Record<string, string>; query: string } => {
  const captured: Record<string, string> = {};
  const query: string[] = [];
  for (const { name, in: place } of operation.parameters) {
    const value = (args as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    if (typeof value === 'object') throw badParameter(name, 'must be a text or a number');
    const text = encodeURIComponent(String(value));
    if (place === 'path') captured[name] = text;
    else query.push(`${encodeURIComponent(name)}=${text}`);
  }
  return { captured, query: query.join('&') };
};

/**
 * Calls an endpoint as REST would: the same quotas, permissions, parameters and behaviour. Returns the whole
 * answer as JSON, or throws a `Refusal`. What is known of the pool is told either way.
 */
export const callOver = (
  venue: Venue,
  caller: Caller,
  endpoint: Endpoint,
  args: ParsedBody,
  tell: (limit: UserRateLimit) => void,
): string => {
  const { gate, exchange } = venue;
  const { clock } = exchange;
  const now = clock.now();
  const line = lineFor(endpoint, args.plain);
  const { region } = gate;
  // A socket has no headers of its own; who is let in is of this site.
  const site = region.byHeader.find((one) => one.site === region.site)?.headers ?? {};
  const headers = Object.fromEntries(
    Object.entries(site).map(([name, value]) => [name.toLowerCase(), value]),
  );
  requireOffer(region, endpoint, line === 'futures', headers);
  // It may have been deleted or restricted since it let the socket in.
  const key = liveKey(gate.state.keys, caller.key.apiKey, now);
  requirePermission(permissionsOf(key, undefined), endpoint.operation);
  const { partner, address } = caller;
  const customer = customerOf(gate.customers, key.uid);
  const charged = charge(
    gate,
    {
      endpoint,
      method: endpoint.method,
      target: endpoint.template,
      headers,
      body: Buffer.alloc(0),
      address,
      now,
      world: clock.real(),
    },
    { customer, key, partner, line },
  );
  const told = charged.headers;
  if (told['gw-ratelimit-limit'] !== undefined)
    tell({
      limit: Number(told['gw-ratelimit-limit']),
      reset: Number(told['gw-ratelimit-reset']),
      remaining: Number(told['gw-ratelimit-remaining']),
    });
  if (charged.isExhausted) throw exhausted();
  const { captured, query } = placed(endpoint, args.plain);
  const read = readParameters(
    { endpoint, captured },
    query,
    endpoint.operation.requestBody ? args : undefined,
  );
  requireTrading(gate.state.services, endpoint, line);
  return answerCall(venue, endpoint, read, { key, partner, address: plainAddress(address) });
};
