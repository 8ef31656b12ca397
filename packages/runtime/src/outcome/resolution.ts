import { createAttempt } from '../attempt.ts';
import type { CallOptions } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import type { Parts } from '../parts.ts';
import type { VerdictName } from './batch.ts';
import { createLookups } from './lookups.ts';
import { TOLERANCE, type PendingOrder } from './pending.ts';
import { resolveItem } from './resolve.ts';
import { usedIdsOf, type Before } from './used-ids.ts';

/** What became of the orders of one request. */
export interface Resolution {
  readonly endpoint: string;
  /** What all orders have in common; `unknown` where they differ or any of them is unknown. */
  readonly verdict: VerdictName;
  /** One for each order, in the order of the request. */
  readonly orders: readonly ResolvedOrder[];
}

/** What became of one order. */
export interface ResolvedOrder {
  readonly clientOid: string | undefined;
  readonly orderId: string | undefined;
  readonly verdict: VerdictName;
  /** How that is known, or why it is not. */
  readonly why: string;
  /** The order as a look-up gave it. */
  readonly found: Readonly<Record<string, unknown>> | undefined;
}

export type Resolve = (
  endpoint: { readonly spec: EndpointSpec },
  pending: PendingOrder,
  options?: CallOptions,
  before?: Before,
) => Promise<Resolution>;

/** Resolves requests of the past: of this client, or of one that is gone. */
export const createResolve = (parts: Parts): Resolve => {
  const lookups = createLookups(parts, createAttempt(parts));
  const others = usedIdsOf(parts).others();
  return async ({ spec }, pending, options = {}, before = others) => {
    const { order } = spec;
    if (!order || spec.id !== pending.endpoint || pending.version !== 1) {
      throw new TypeError(`This is no pending order of ${spec.id}.`);
    }
    const { deadline = parts.settings.deadline, signal } = options;
    const since = parts.time.monotonic();
    const orders = await Promise.all(
      pending.items.map(async (item): Promise<ResolvedOrder> => {
        const {
          verdict,
          why,
          order: found,
          lookup,
        } = await resolveItem(lookups(), order, item, {
          stamp: pending.stamp,
          arrivesFor: pending.arrivesFor ?? TOLERANCE,
          since,
          sentAt: pending.stamp - 5000,
          deadline: since + deadline,
          generated: pending.generated,
          before,
          signal,
        });
        const orderId = (lookup && found?.[lookup.finds.orderId]) ?? item.orderId;
        return {
          clientOid: item.clientOid,
          orderId: orderId === undefined ? undefined : String(orderId),
          verdict,
          why,
          found,
        };
      }),
    );
    const verdicts = new Set(orders.map(({ verdict }) => verdict));
    const [only = 'unknown'] = verdicts;
    return { endpoint: spec.id, verdict: verdicts.size === 1 ? only : 'unknown', orders };
  };
};
