import { ZERO, divide, floorTo, isPositive, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import { costOf, crosses, fillable, match } from '../book/match.ts';
import { announce, balanceOf, hold } from '../money.ts';
import { addOrder, orderByClientOid } from '../orders.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { Refusal } from '../../refusal.ts';
import { cancelSpotOrder, closeRest, noteShrunken } from './cancel.ts';
import { spotFees } from './fees.ts';
import type { CancelReason, SpotOrder, SpotRequest } from './order.ts';
import { finish, heldCurrency, neededFor, settleTrade } from './settle.ts';
import type { Party } from './settle.ts';
import { spotOrdersOf } from './state.ts';
import { readSpotTerms } from './terms.ts';

const tooPoor = (currency: string): Refusal =>
  new Refusal('200004', `There is not enough ${currency} for this order.`);

/** What a market order takes from the book as it is, in base and quote. */
const sweep = ({ book, info }: SpotMarket, order: SpotOrder): { size: Amount; value: Amount } => {
  if (!isZero(order.size)) return costOf(book, order.side, order.size);
  let size = ZERO;
  let value = ZERO;
  book.walk(opposite(order.side), (level) => {
    for (const { left } of level.orders.values()) {
      const wanted = floorTo(divide(order.funds.minus(value), level.price), info.baseIncrement);
      const taken = min(wanted, left);
      if (isZero(taken)) return false;
      size = size.plus(taken);
      value = value.plus(taken.times(level.price));
    }
    return true;
  });
  return { size, value };
};

/** What the order has to keep from its account before it may trade. */
const costOfOrder = (market: SpotMarket, order: SpotOrder): Amount => {
  if (order.type === 'limit') return neededFor(order);
  const { size, value } = sweep(market, order);
  return order.side === 'sell' ? size : value.plus(value.times(order.takerFeeRate));
};

const createOrder = (exchange: Exchange, market: SpotMarket, request: SpotRequest): SpotOrder => {
  const { price, size, funds, peak } = readSpotTerms(request, market.info);
  const fees = spotFees(exchange.customer(request.uid));
  const now = exchange.clock.now();
  const id = exchange.ids.hex();
  return {
    kind: 'order',
    id,
    uid: request.uid,
    clientOid: request.clientOid ?? exchange.ids.hex(),
    row: exchange.ids.row(),
    request,
    symbol: request.symbol,
    account: request.account,
    side: request.side,
    type: request.type,
    timeInForce: request.timeInForce ?? 'GTC',
    price,
    size,
    funds,
    left: size,
    shown: ZERO,
    hidden: request.hidden ?? false,
    peak,
    rank: 0,
    makerFeeRate: fees.maker,
    takerFeeRate: fees.taker,
    held: ZERO,
    dealSize: ZERO,
    dealFunds: ZERO,
    fee: ZERO,
    cancelledSize: ZERO,
    cancelledFunds: ZERO,
    cancelReason: undefined,
    active: true,
    createdAt: now,
    updatedAt: now,
    matchedAt: 0,
  };
};

/** How much a market order can still pay for at this price. */
const affordable = ({ side, held, takerFeeRate }: SpotOrder, price: Amount, step: Amount): Amount =>
  side === 'sell' ? held : floorTo(divide(held, price.plus(price.times(takerFeeRate))), step);

/** Trades what the book offers. Returns why matching ended the order early, if it did. */
const trade = (exchange: Exchange, market: SpotMarket, order: SpotOrder): CancelReason | undefined => {
  const { book, info } = market;
  const byFunds = isZero(order.size);
  let stopped: CancelReason | undefined;
  const wants = (price: Amount): Amount => {
    const open = byFunds
      ? floorTo(divide(order.funds.minus(order.dealFunds), price), info.baseIncrement)
      : order.left;
    // What it keeps was reckoned from the book before; self-trade prevention may have cleared the way to worse prices.
    return order.type === 'market' ? min(open, affordable(order, price, info.baseIncrement)) : open;
  };
  const limit = order.type === 'limit' ? order.price : undefined;
  match(
    book,
    { uid: order.uid, side: order.side, limit, stp: order.request.stp },
    {
      wants,
      filled: (maker, size) => {
        if (!byFunds) order.left = order.left.minus(size);
        settleTrade(exchange, market, order, maker as Party, size);
      },
      makerCancelled: (maker, size) => {
        const other = maker as SpotOrder;
        if (!isZero(other.left)) return noteShrunken(exchange, other, size);
        other.cancelledSize = other.cancelledSize.plus(size);
        other.cancelReason = 'self-trade';
        finish(exchange, market, other, 'canceled');
      },
      takerCancelled: (size) => {
        if (size === undefined || byFunds) stopped = 'self-trade';
        else {
          order.left = order.left.minus(size);
          order.cancelledSize = order.cancelledSize.plus(size);
          if (isZero(order.left)) stopped = 'self-trade';
        }
      },
    },
  );
  return stopped;
};

/** Whether the terms of an order keep it from trading at all. */
const barred = ({ book }: SpotMarket, order: SpotOrder): CancelReason | undefined => {
  const { uid, side, price, size, request } = order;
  if (request.postOnly) {
    const best = book.best(opposite(side));
    if (best && crosses(side, price, best.price)) return 'post-only';
  }
  const whole = (): Amount => fillable(book, { uid, side, limit: price, stp: request.stp }, size);
  return order.timeInForce === 'FOK' && whole().lt(size) ? 'time-in-force' : undefined;
};

const rest = (exchange: Exchange, market: SpotMarket, order: SpotOrder): void => {
  market.book.add(order);
  exchange.events.emit('spotOrder', { type: 'open', order, at: exchange.clock.now() });
  if (order.timeInForce !== 'GTT') return;
  const end = order.createdAt + (order.request.cancelAfter ?? 0) * 1000;
  exchange.clock.schedule(end, 'spot.expire', `${order.uid}/${order.id}`);
};

const run = (exchange: Exchange, market: SpotMarket, order: SpotOrder): void => {
  const reason = barred(market, order) ?? trade(exchange, market, order);
  const open = isZero(order.size) ? order.funds.gt(order.dealFunds) : isPositive(order.left);
  // An order by funds is through when what is left buys no further step.
  if (!open || (isZero(order.size) && reason === undefined && isPositive(order.dealSize))) {
    if (reason === undefined) {
      if (open) closeRest(order, 'time-in-force');
      order.cancelReason = undefined;
      return finish(exchange, market, order, 'filled');
    }
  }
  const goesOn = order.type === 'limit' && (order.timeInForce === 'GTC' || order.timeInForce === 'GTT');
  if (reason === undefined && goesOn) return rest(exchange, market, order);
  closeRest(order, reason ?? 'time-in-force');
  finish(exchange, market, order, 'canceled');
};

/** Everything that a real order is checked for, except the balance; nothing is kept. */
export const checkSpotRequest = (exchange: Exchange, request: SpotRequest): void => {
  readSpotTerms(request, exchange.spotMarket(request.symbol).info);
};

/**
 * Places an order and lets it trade. Throws a `Refusal`, and nothing has changed, if it cannot be taken;
 * an order that is taken may have ended already when this returns.
 */
export const placeSpotOrder = (exchange: Exchange, request: SpotRequest): SpotOrder => {
  const log = spotOrdersOf(exchange, request.uid);
  if (request.clientOid !== undefined && orderByClientOid(log, request.clientOid))
    throw new Refusal('102426', 'This clientOid was used before.');
  const market = exchange.spotMarket(request.symbol);
  const order = createOrder(exchange, market, request);
  const cost = costOfOrder(market, order);
  const currency = heldCurrency(order, market);
  const balance = balanceOf(exchange, order.uid, order.account, currency);
  if (!hold(balance, cost)) throw tooPoor(currency);
  order.held = cost;
  addOrder(log, order);
  announce(
    exchange,
    balance,
    'trade.hold',
    { available: cost.neg(), held: cost },
    { symbol: order.symbol, orderId: order.id },
  );
  exchange.events.emit('spotOrder', { type: 'received', order, at: order.createdAt });
  exchange.atomically(() => run(exchange, market, order));
  return order;
};

/** Ends orders whose time has come. */
export const watchExpiry = (exchange: Exchange): void => {
  exchange.clock.handle('spot.expire', (key) => {
    const [uid = '', id = ''] = key.split('/');
    const order = spotOrdersOf(exchange, uid).byId.get(id);
    if (order) cancelSpotOrder(exchange, order, 'expired');
  });
};
