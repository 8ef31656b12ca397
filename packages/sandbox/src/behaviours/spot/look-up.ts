import { Refusal } from '../../refusal.ts';
import { orderByClientOid } from '../../engine/orders.ts';
import type { SpotOrder } from '../../engine/spot/order.ts';
import { RECENT, isKept } from '../../engine/spot/retention.ts';
import { spotOrdersOf } from '../../engine/spot/state.ts';
import { text, uidOf } from '../call.ts';
import type { Call } from '../call.ts';

export type Name = 'orderId' | 'clientOid';

export const spotLogOf = (call: Call): ReturnType<typeof spotOrdersOf> =>
  spotOrdersOf(call.exchange, uidOf(call));

/** Orders that use the spot account; margin orders have routes of their own. */
export const isSpot = ({ request }: SpotOrder): boolean => request.tradeType === 'TRADE';

/** The order that the call names, whatever its symbol, account and state. */
export const namedOrder = (call: Call, name: Name): SpotOrder | undefined => {
  const wanted = text(call, name);
  const log = spotLogOf(call);
  return name === 'orderId' ? log.byId.get(wanted) : orderByClientOid(log, wanted);
};

/** Looked for under another symbol, or too long after its end, an order is not there. */
export const lookUp = (call: Call, name: Name): SpotOrder => {
  const order = namedOrder(call, name);
  if (
    order &&
    isSpot(order) &&
    order.symbol === text(call, 'symbol') &&
    isKept(order, call.exchange.clock.now(), RECENT)
  )
    return order;
  throw new Refusal('400100', 'The order does not exist.', { absent: name });
};

/** KuCoin gives one answer for an order that never was and for one that is done. */
export const notCancelable = (name: string, isThere: boolean): Refusal =>
  new Refusal('400100', 'order_not_exist_or_not_allow_to_cancel', isThere ? {} : { absent: name });

/** The open order that the call names. */
export const openOrder = (call: Call, name: Name): SpotOrder => {
  const order = namedOrder(call, name);
  const isThere = order !== undefined && isSpot(order) && order.symbol === text(call, 'symbol');
  if (isThere && order.active) return order;
  throw notCancelable(name, isThere);
};
