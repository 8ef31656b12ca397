import { UNTOUCHED } from './live/classic.ts';
import type { CallOptions, Client, ConfirmSpec, LiveOrder } from '@kucoin-typed/runtime';

/** What the parameters of orders have in common. */
export interface Terms {
  readonly symbol: string;
  readonly type?: string;
  readonly orderType?: string;
  readonly timeInForce?: string;
  readonly postOnly?: boolean;
  readonly stp?: string;
  readonly tradeType?: string;
}

/** Calls an endpoint or an operation, for the ids of the order. */
export const placing =
  (call: (client: Client, params: never, options: CallOptions) => Promise<unknown>): ConfirmSpec['place'] =>
  async (client, params, options) => {
    const { orderId, clientOid } = (await call(client, params as never, options)) as {
      orderId?: string;
      clientOid?: string | null;
    };
    return { orderId: orderId ?? '', clientOid: clientOid ?? undefined };
  };

/** Whether an order is over at once, one way or the other. */
export const neverRests = (params: object): boolean => {
  const { type, orderType, timeInForce } = params as Terms;
  return (type ?? orderType)?.toLowerCase() === 'market' || timeInForce === 'IOC' || timeInForce === 'FOK';
};

/** Why an order is cancelled, by what was asked for. */
export const why = (params: object): string | undefined => {
  const { timeInForce, postOnly, stp } = params as Terms;
  if (timeInForce === 'FOK') return 'fill-or-kill: it could not be filled whole at once.';
  if (timeInForce === 'IOC') return 'immediate-or-cancel: what could not be filled at once was cancelled.';
  if (postOnly) return 'post-only: it would have taken.';
  if (neverRests(params)) return 'a market order: what found no other side was cancelled.';
  return stp === undefined ? undefined : `perhaps self-trade prevention (${stp}).`;
};

/** What happens to an order that is being matched, in the words of the pushes. */
const MOVING: ReadonlySet<unknown> = new Set(['received', 'match', 'MATCH']);

/** Whether a push tells of an order whose state is about to change. */
export const isMoving: ConfirmSpec['isMoving'] = ({ record: { raw } }) => {
  const { type, eT } = raw as { readonly type?: unknown; readonly eT?: unknown };
  return MOVING.has(type ?? eT);
};

/** An order of which nothing but its id is known. */
export const blank = (orderId: string, params: object, product: LiveOrder['product']): LiveOrder => ({
  product,
  id: orderId,
  clientOid: undefined,
  symbol: (params as Terms).symbol,
  side: 'buy',
  type: 'limit',
  state: 'open',
  price: undefined,
  size: undefined,
  funds: undefined,
  ...UNTOUCHED,
  stopPrice: undefined,
  reason: undefined,
  createdAt: undefined,
  updatedAt: 0n,
  raw: undefined,
});
