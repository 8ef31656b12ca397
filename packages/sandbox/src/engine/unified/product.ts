import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import type { Exit, TradeType, UnifiedFill, UnifiedOrder, UnifiedRequest } from './order.ts';

/** Names an order; one of the two ids is there. */
export interface OrderName {
  readonly symbol: string;
  readonly orderId: string | undefined;
  readonly clientOid: string | undefined;
}

/** What may be different about an open order. Undefined stays as it is. */
export interface Amendment {
  readonly price: string | undefined;
  /** Of the whole order. */
  readonly size: string | undefined;
  readonly takeProfit: Exit | undefined;
  readonly stopLoss: Exit | undefined;
  /** Whether the order ends if it cannot be changed. */
  readonly cancelOnFail: boolean;
}

/** One kind of trading behind the unified routes. All lists have the newest first. */
export interface UnifiedProduct {
  readonly tradeType: TradeType;
  /** Throws a `Refusal` before anything has changed. */
  readonly place: (exchange: Exchange, uid: string, request: UnifiedRequest) => UnifiedOrder;
  readonly amend: (exchange: Exchange, uid: string, order: UnifiedOrder, change: Amendment) => UnifiedOrder;
  /** Cancels an open order. */
  readonly cancel: (exchange: Exchange, uid: string, order: UnifiedOrder, reason?: 'user' | 'dcp') => void;
  readonly find: (exchange: Exchange, uid: string, name: OrderName) => UnifiedOrder | undefined;
  readonly open: (exchange: Exchange, uid: string) => readonly UnifiedOrder[];
  readonly closed: (exchange: Exchange, uid: string) => readonly UnifiedOrder[];
  readonly fills: (exchange: Exchange, uid: string) => readonly UnifiedFill[];
}

/** Finds an order or refuses in the unified routes' own codes. */
export const requireOrder = (
  product: UnifiedProduct,
  exchange: Exchange,
  uid: string,
  name: OrderName,
): UnifiedOrder => {
  if (name.orderId === undefined && name.clientOid === undefined)
    throw new Refusal('106100', 'Either orderId or clientOid is needed.');
  const order = product.find(exchange, uid, name);
  if (order) return order;
  if (name.orderId !== undefined)
    throw new Refusal('106052', 'The order does not exist.', { absent: 'orderId' });
  throw new Refusal('106102', 'There is no order of this clientOid.', { absent: 'clientOid' });
};

/** Cancels by name. KuCoin gives one answer for an order that never was and for one that is done. */
export const cancelByName = (
  product: UnifiedProduct,
  exchange: Exchange,
  uid: string,
  name: OrderName,
): UnifiedOrder => {
  const order = requireOrder(product, exchange, uid, name);
  if (!order.active) throw new Refusal('106052', 'The order has ended.');
  product.cancel(exchange, uid, order);
  return order;
};
