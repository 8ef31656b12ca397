import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { cancelFuturesOrder } from '../futures/cancel.ts';
import type { FuturesOrder } from '../futures/order.ts';
import { placeFuturesOrder } from '../futures/place.ts';
import { futuresFillsOf, futuresOrdersOf } from '../futures/state.ts';
import { activeOrders, closedOrders, orderByClientOid } from '../orders.ts';
import { amendFuturesOrder } from './amend.ts';
import { FUTURES_CODES, translated } from './codes.ts';
import { repayUnneeded } from './credit.ts';
import { futuresRequestFor } from './futures-request.ts';
import { futuresFillPicture, futuresOrderPicture } from './futures-view.ts';
import { requireMargin } from './futures-margin.ts';
import type { UnifiedOrder } from './order.ts';
import type { UnifiedProduct } from './product.ts';

/** Futures trading of one account. */
export const futuresProduct = (account: AccountName): UnifiedProduct => {
  const isOurs = (order: { readonly account: AccountName }): boolean => order.account === account;
  const pictures = (exchange: Exchange, orders: readonly FuturesOrder[]): readonly UnifiedOrder[] =>
    orders
      .filter(isOurs)
      .map((order) => futuresOrderPicture(exchange, order))
      .toSorted((a, b) => b.row - a.row);

  return {
    tradeType: 'FUTURES',
    place: (exchange, uid, request) =>
      translated(FUTURES_CODES, () => {
        const wanted = futuresRequestFor(exchange, request, { uid, account });
        return exchange.atomically(() => {
          if (account === 'unified') requireMargin(exchange, wanted);
          try {
            return futuresOrderPicture(exchange, placeFuturesOrder(exchange, wanted));
          } catch (error) {
            if (account === 'unified') repayUnneeded(exchange, uid);
            throw error;
          }
        });
      }),
    amend: (exchange, uid, { id }, change) => {
      const order = futuresOrdersOf(exchange, uid).byId.get(id);
      if (!order) throw new Error(`The order ${id} was there a moment ago.`);
      translated(FUTURES_CODES, () => amendFuturesOrder(exchange, order, change));
      return futuresOrderPicture(exchange, order);
    },
    cancel: (exchange, uid, { id }, reason = 'user') => {
      const order = futuresOrdersOf(exchange, uid).byId.get(id);
      if (order) exchange.atomically(() => cancelFuturesOrder(exchange, order, reason));
    },
    find: (exchange, uid, { symbol, orderId, clientOid = '' }) => {
      const log = futuresOrdersOf(exchange, uid);
      const order = orderId === undefined ? orderByClientOid(log, clientOid) : log.byId.get(orderId);
      return order?.symbol === symbol && isOurs(order) ? futuresOrderPicture(exchange, order) : undefined;
    },
    open: (exchange, uid) => pictures(exchange, activeOrders(futuresOrdersOf(exchange, uid))),
    closed: (exchange, uid) => pictures(exchange, closedOrders(futuresOrdersOf(exchange, uid))),
    fills: (exchange, uid) => futuresFillsOf(exchange, uid).filter(isOurs).map(futuresFillPicture).reverse(),
  };
};
