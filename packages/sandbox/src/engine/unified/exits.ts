import { format, isPositive } from '../amount.ts';
import { setCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotOrder } from '../spot/order.ts';
import { cancelStop, placeStopOrder } from '../spot/stops.ts';
import { stopOrdersOf } from '../spot/state.ts';
import { Refusal } from '../../refusal.ts';
import type { Exit } from './order.ts';
import type { Exits } from './state.ts';

const KEPT = 10_000;

/** What was asked for with a spot order. */
export const exitsOf = ({ state }: Exchange, orderId: string): Exits | undefined =>
  state.unified.exits.get(orderId);

const placeExit = (
  exchange: Exchange,
  order: SpotOrder,
  exit: Exit | undefined,
  isProfit: boolean,
): string | undefined => {
  if (!exit) return undefined;
  const { uid, account, symbol, request } = order;
  const bought = order.side === 'buy';
  try {
    return placeStopOrder(exchange, {
      uid,
      account,
      symbol,
      tradeType: request.tradeType,
      side: bought ? 'sell' : 'buy',
      type: 'market',
      size: format(order.dealSize),
      stop: bought === isProfit ? 'entry' : 'loss',
      stopPrice: exit.price,
    }).id;
  } catch (error) {
    // As at KuCoin, an exit that cannot be placed is left out; the order that opened has traded.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

const start = (exchange: Exchange, order: SpotOrder, { takeProfit, stopLoss }: Exits): void => {
  if (!isPositive(order.dealSize)) return;
  const profit = placeExit(exchange, order, takeProfit, true);
  const loss = placeExit(exchange, order, stopLoss, false);
  if (profit === undefined || loss === undefined) return;
  setCapped(exchange.state.unified.siblings, profit, loss, KEPT);
  setCapped(exchange.state.unified.siblings, loss, profit, KEPT);
};

/** Lets take profit and stop loss wait once a spot order has ended with a fill, which it may have already. */
export const attachExits = (exchange: Exchange, order: SpotOrder, exits: Exits): void => {
  if (!exits.takeProfit && !exits.stopLoss) return;
  setCapped(exchange.state.unified.exits, order.id, exits, KEPT);
  if (!order.active) start(exchange, order, exits);
};

/** Follows the orders that have exits, and ends one exit when the other comes true. */
export const watchExits = (exchange: Exchange): void => {
  exchange.events.on('spotOrder', ({ type, order }) => {
    if (type !== 'filled' && type !== 'canceled') return;
    const exits = exitsOf(exchange, order.id);
    if (exits) exchange.later(() => start(exchange, order, exits));
  });
  exchange.events.on('stopOrder', ({ type, order }) => {
    const { siblings } = exchange.state.unified;
    const other = siblings.get(order.id);
    if (other === undefined || type === 'open') return;
    siblings.delete(order.id);
    siblings.delete(other);
    const sibling = stopOrdersOf(exchange, order.uid).byId.get(other);
    if (type === 'triggered' && sibling) exchange.later(() => cancelStop(exchange, sibling));
  });
};
