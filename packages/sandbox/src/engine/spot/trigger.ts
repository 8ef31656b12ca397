import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import { failOco, followOcoOrders, settleOcoLegs } from './oco.ts';
import { placeMarginOrder } from '../margin/orders.ts';
import { placeSpotOrder } from './place.ts';
import { stopOrdersOf } from './state.ts';
import type { StopOrder } from './stop-order.ts';
import { endWaiting } from './stops.ts';
import { takesOrders } from './trading.ts';

/** Whether a stop order wakes at this price. */
const reaches = ({ stop, stopPrice }: StopOrder, price: Amount): boolean =>
  stop.startsWith('l') ? price.lte(stopPrice) : price.gte(stopPrice);

/** Places the order; undefined if that was refused, for want of money for instance. */
const wake = (exchange: Exchange, stop: StopOrder): string | undefined => {
  try {
    const request = { ...stop.request, clientOid: stop.clientOid, stopOrderId: stop.id };
    const isSpot = request.tradeType === 'TRADE';
    const order = isSpot ? placeSpotOrder(exchange, request) : placeMarginOrder(exchange, request).order;
    stop.orderId = order.id;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
};

const trigger = (exchange: Exchange, stop: StopOrder): void => {
  // It may have been called off since it was reached, and while no orders are taken it waits on.
  if (!stop.active || !takesOrders(exchange)) return;
  exchange.atomically(() => {
    const at = exchange.clock.now();
    stop.triggeredAt = at;
    endWaiting(exchange, stop, 'TRIGGERED');
    settleOcoLegs(exchange, stop);
    const error = wake(exchange, stop);
    stop.failure = error;
    if (error !== undefined) failOco(exchange, stop);
    exchange.events.emit('stopOrder', { type: 'triggered', order: stop, error, at });
  });
};

/** Wakes stop orders when a trade reaches their price, after the change of the books that made the trade. */
export const watchStops = (exchange: Exchange): void => {
  followOcoOrders(exchange);
  exchange.events.on('trade', ({ product, symbol, price }) => {
    if (product !== 'spot') return;
    const waiting = exchange.state.spot.waiting.get(symbol);
    if (!waiting || waiting.size === 0) return;
    for (const [id, uid] of waiting) {
      const stop = stopOrdersOf(exchange, uid).byId.get(id);
      if (stop && reaches(stop, price)) exchange.later(() => trigger(exchange, stop));
    }
  });
};
