import { isPositive, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import { closeRest, finish } from './cancel.ts';
import type { FuturesMarket } from './market.ts';
import type { FuturesOrder, FuturesOrderChange, StopPriceType } from './order.ts';
import { fundFuturesOrder, placeFuturesOrder } from './place.ts';
import { indexPriceOf, markPriceOf } from './prices.ts';
import { nothingToClose } from './readers.ts';
import { closable, keyOf } from './rebalance.ts';
import { runFuturesOrder } from './run.ts';
import { futuresOrdersOf, waitingOf } from './state.ts';
import { readAim } from './terms.ts';

/** Which way a price starts the order, if it does. */
const wayOf = ({ triggers }: FuturesOrder, price: Amount): 'up' | 'down' | undefined => {
  if (triggers?.up && price.gte(triggers.up)) return 'up';
  return triggers?.down && price.lte(triggers.down) ? 'down' : undefined;
};

/** Side and size of an order that closes are what there is to close now. */
const aim = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder): void => {
  if (order.request.closeOrder) {
    const { side, size } = readAim(exchange, market, order.request, order.positionSide, order.price);
    order.side = side;
    order.size = size;
  } else if (order.reduceOnly) {
    const most = closable(exchange, keyOf(order), order.side);
    if (isZero(most)) throw nothingToClose();
    order.size = min(order.size, most);
  }
  order.left = order.size;
};

const start = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder, way: 'up' | 'down'): void => {
  const at = exchange.clock.now();
  waitingOf(exchange, order.symbol).delete(order.id);
  order.waiting = false;
  order.triggered = way;
  order.updatedAt = at;
  try {
    aim(exchange, market, order);
    fundFuturesOrder(exchange, market, order);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code } = error;
    exchange.events.emit('futuresStop', { type: 'triggered', order, success: false, error: code, at });
    closeRest(order, 'margin');
    return finish(exchange, order, 'canceled');
  }
  exchange.events.emit('futuresStop', { type: 'triggered', order, success: true, at });
  runFuturesOrder(exchange, market, order);
};

/** Starts the stop orders of a contract whose price has come. */
export const checkStops = (exchange: Exchange, market: FuturesMarket): void => {
  const waiting = waitingOf(exchange, market.contract.symbol);
  if (waiting.size === 0) return;
  const prices: Readonly<Record<StopPriceType, Amount>> = {
    TP: market.last.price,
    MP: markPriceOf(exchange, market),
    IP: indexPriceOf(exchange, market.contract),
  };
  // A copy: what is started may start or cancel others.
  const known = [...waiting];
  exchange.atomically(() => {
    for (const [id, uid] of known) {
      const order = futuresOrdersOf(exchange, uid).byId.get(id);
      if (!order?.waiting || !order.triggers) continue;
      const way = wayOf(order, prices[order.triggers.by]);
      if (way) start(exchange, market, order, way);
    }
  });
};

/** Take profit and stop loss of an order that has traded: one stop order with two prices that closes as much. */
const attach = (exchange: Exchange, order: FuturesOrder): void => {
  const { attached, request, side, positionSide, dealSize } = order;
  if (!attached) return;
  placeFuturesOrder(exchange, {
    uid: request.uid,
    account: request.account,
    symbol: request.symbol,
    side: side === 'buy' ? 'sell' : 'buy',
    type: 'market',
    size: dealSize.toFixed(),
    leverage: request.leverage,
    positionSide,
    reduceOnly: true,
    stopPriceType: attached.by,
    triggerStopUpPrice: attached.up?.toFixed(),
    triggerStopDownPrice: attached.down?.toFixed(),
  });
};

/** Watches trades and orders for what stop orders wait for. */
export const watchFuturesStops = (exchange: Exchange): void => {
  exchange.events.on('trade', ({ product, symbol }) => {
    if (product !== 'futures' || waitingOf(exchange, symbol).size === 0) return;
    exchange.later(() => checkStops(exchange, exchange.futuresMarket(symbol)));
  });
  exchange.events.on('futuresOrder', ({ type, order }: FuturesOrderChange) => {
    const ended = type === 'filled' || type === 'canceled';
    if (!ended || !order.attached || !isPositive(order.dealSize)) return;
    exchange.later(() => attach(exchange, order));
  });
};
