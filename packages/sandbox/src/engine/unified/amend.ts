import { ZERO, isPositive, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import { crosses } from '../book/match.ts';
import type { Exchange } from '../exchange.ts';
import { cancelFuturesOrder } from '../futures/cancel.ts';
import { adjustHold, marginFor, neededFor } from '../futures/hold.ts';
import type { FuturesMarket } from '../futures/market.ts';
import { freeMargin, marginBalance } from '../futures/money.ts';
import type { FuturesOrder, Triggers } from '../futures/order.ts';
import { fundFuturesOrder } from '../futures/place.ts';
import { valueOf } from '../futures/position.ts';
import { ONE_LOT, readFuturesSteps, requireNear } from '../futures/readers.ts';
import { openingPart } from '../futures/rebalance.ts';
import { runFuturesOrder } from '../futures/run.ts';
import { Refusal } from '../../refusal.ts';
import type { Exit } from './order.ts';
import type { Amendment } from './product.ts';

interface Wanted {
  readonly price: Amount;
  readonly size: Amount;
  readonly left: Amount;
  readonly attached: Triggers | undefined;
}

/** Take profit and stop loss; what is not named stays. */
const readExits = (
  { contract }: FuturesMarket,
  order: FuturesOrder,
  { takeProfit, stopLoss }: Amendment,
): Triggers | undefined => {
  const by = takeProfit?.by ?? stopLoss?.by;
  if (by === undefined) return order.attached;
  if (order.reduceOnly)
    throw new Refusal('106205', 'An order that only reduces has no take profit or stop loss.');
  const read = (name: string, exit: Exit | undefined): Amount | undefined =>
    exit && readFuturesSteps(name, exit.price, contract.tick);
  const profit = read('tpTriggerPrice', takeProfit);
  const loss = read('slTriggerPrice', stopLoss);
  const [above, below] = order.side === 'buy' ? [profit, loss] : [loss, profit];
  return { by, up: above ?? order.attached?.up, down: below ?? order.attached?.down };
};

const readWanted = (market: FuturesMarket, order: FuturesOrder, change: Amendment): Wanted => {
  const { contract } = market;
  if (Object.values(change).every((value) => value === undefined || value === false))
    throw new Refusal('106100', 'A new price, size, take profit or stop loss is needed.');
  if (order.type !== 'limit') throw new Refusal('106205', 'Only limit orders can be amended.');
  const price =
    change.price === undefined ? order.price : readFuturesSteps('newPrice', change.price, contract.tick);
  const size = change.size === undefined ? order.size : readFuturesSteps('newSize', change.size, ONE_LOT);
  const left = size.minus(order.dealSize).minus(order.cancelledSize);
  if (!isPositive(left)) throw new Refusal('106164', 'As much as the new size has been filled already.');
  return { price, size, left, attached: readExits(market, order, change) };
};

/** Refuses before anything has changed, so that an order that cannot be amended keeps its place. */
const requireMargin = (
  exchange: Exchange,
  market: FuturesMarket,
  order: FuturesOrder,
  wanted: Wanted,
): void => {
  const changed: FuturesOrder = { ...order, ...wanted };
  requireNear(exchange, market, changed);
  const best = market.book.best(opposite(order.side));
  const worst =
    best && crosses(order.side, wanted.price, best.price) ? max(wanted.price, best.price) : wanted.price;
  const opened = order.openLeft.plus(max(wanted.left.minus(order.left), ZERO));
  const needed = order.reduceOnly ? ZERO : marginFor(changed, valueOf(market.contract, opened, worst).abs());
  const balance = marginBalance(exchange, order, market.contract);
  if (freeMargin(exchange, balance).plus(order.held).lt(needed))
    throw new Refusal('300003', `There is not enough ${balance.currency} for this change.`);
};

const apply = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder, wanted: Wanted): void => {
  const { price, size, left, attached } = order;
  const oldSize = size.minus(order.cancelledSize);
  market.book.remove(order);
  adjustHold(exchange, order, ZERO);
  Object.assign(order, wanted);
  order.updatedAt = exchange.clock.now();
  try {
    fundFuturesOrder(exchange, market, order);
  } catch (error) {
    Object.assign(order, { price, size, left, attached });
    order.openLeft = openingPart(exchange, order);
    adjustHold(exchange, order, neededFor(exchange, order));
    market.book.add(order);
    throw error;
  }
  exchange.events.emit('futuresOrder', { type: 'update', order, oldSize, at: order.updatedAt });
  runFuturesOrder(exchange, market, order);
};

/** Changes an open futures order, which keeps its id and goes to the end of the queue. One that waits keeps waiting. */
export const amendFuturesOrder = (exchange: Exchange, order: FuturesOrder, change: Amendment): void => {
  if (!order.active) throw new Refusal('106052', 'The order has ended.');
  const market = exchange.futuresMarket(order.symbol);
  try {
    const wanted = readWanted(market, order, change);
    if (order.waiting) {
      Object.assign(order, wanted);
      order.updatedAt = exchange.clock.now();
      return;
    }
    requireMargin(exchange, market, order, wanted);
    exchange.atomically(() => apply(exchange, market, order, wanted));
  } catch (error) {
    if (change.cancelOnFail && error instanceof Refusal)
      exchange.atomically(() => cancelFuturesOrder(exchange, order));
    throw error;
  }
};
