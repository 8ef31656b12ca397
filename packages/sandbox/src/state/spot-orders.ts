import { Refusal, badParameter } from '../refusal.ts';
import type { Account } from './accounts.ts';
import { readAmount } from './amounts.ts';
import { ONE, divide, multiply } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { SpotMarket } from './markets.ts';
import type { Recorded } from './orders.ts';

/** What a client asks for; read from the request as it came. */
export interface SpotOrderRequest {
  readonly clientOid?: string;
  readonly side: 'buy' | 'sell';
  readonly type: 'limit' | 'market';
  readonly price?: string;
  readonly size?: string;
  readonly funds?: string;
  readonly timeInForce?: string;
  readonly [option: string]: unknown;
}

export interface SpotOrder extends Recorded {
  readonly request: SpotOrderRequest;
  readonly market: SpotMarket;
  readonly price: Decimal;
  readonly size: Decimal;
  readonly funds: Decimal;
  dealSize: Decimal;
  dealFunds: Decimal;
  fee: Decimal;
  cancelledSize: Decimal;
  cancelledFunds: Decimal;
  /** What the order keeps from the wallet while it is open. */
  readonly hold: { readonly currency: string; readonly amount: Decimal };
  updatedAt: number;
}

interface Sizes {
  readonly price: Decimal;
  readonly size: Decimal;
  readonly funds: Decimal;
}

const NOTHING = 0n;

/** Reads price, size and funds of a request; throws the refusal that a wrong one gets. */
export const readSpotSizes = (request: SpotOrderRequest, market: SpotMarket): Sizes => {
  if (request.type === 'limit') {
    const price = readAmount('price', request.price, market.priceIncrement);
    const size = readAmount('size', request.size, market.baseIncrement);
    return { price, size, funds: multiply(price, size) };
  }
  if ((request.size === undefined) === (request.funds === undefined)) {
    throw badParameter('size', 'or "funds" is needed for a market order, and not both');
  }
  return request.size === undefined
    ? { price: NOTHING, size: NOTHING, funds: readAmount('funds', request.funds, market.fundsIncrement) }
    : { price: NOTHING, size: readAmount('size', request.size, market.baseIncrement), funds: NOTHING };
};

/** The fee is taken in the quote currency: on top of what a buy costs, out of what a sell brings. */
const holdFor = (
  { side }: SpotOrderRequest,
  { size, funds }: Sizes,
  market: SpotMarket,
): SpotOrder['hold'] =>
  side === 'buy'
    ? { currency: market.quote, amount: multiply(funds, ONE + market.feeRate) }
    : { currency: market.base, amount: size };

const tooPoor = (currency: string): Refusal =>
  new Refusal('200004', `There is not enough ${currency} for this order.`);

/** Fills the whole order at the last price; what the funds do not buy in full steps is given up. */
const fill = (order: SpotOrder, account: Account): void => {
  const { market, request } = order;
  const price = market.price();
  const whole = divide(order.funds, price);
  const size = order.size > 0n ? order.size : whole - (whole % market.baseIncrement);
  if (size === 0n) throw badParameter('funds', 'do not buy the smallest size at the current price');
  const value = multiply(price, size);
  const fee = multiply(value, market.feeRate);
  const paid =
    request.side === 'buy'
      ? { currency: market.quote, amount: value + fee }
      : { currency: market.base, amount: size };
  const gained =
    request.side === 'buy'
      ? { currency: market.base, amount: size }
      : { currency: market.quote, amount: value - fee };
  if (!account.trade.take(paid.currency, paid.amount)) throw tooPoor(paid.currency);
  account.trade.give(gained.currency, gained.amount);
  market.advance();
  Object.assign(order, { dealSize: size, dealFunds: value, fee, active: false });
  if (order.size === 0n) order.cancelledFunds = order.funds - value;
};

const crosses = ({ request, price, market }: SpotOrder): boolean =>
  request.side === 'buy' ? price >= market.price() : price <= market.price();

const cancelRest = (order: SpotOrder): void => {
  order.cancelledSize = order.size - order.dealSize;
  order.cancelledFunds = order.funds - order.dealFunds;
};

/**
 * Places an order. Limit orders rest until they are cancelled: there is no order book behind the price yet.
 * Market orders fill at once and in full, and so do IOC and FOK orders whose price allows it; others of
 * these end unfilled.
 */
export const placeSpotOrder = (
  account: Account,
  market: SpotMarket,
  request: SpotOrderRequest,
  at: number,
): SpotOrder => {
  const log = account.spotOrders;
  if (request.clientOid !== undefined && log.byClientOid(request.clientOid)) {
    throw new Refusal('102426', 'This clientOid was used before.');
  }
  const sizes = readSpotSizes(request, market);
  const order: SpotOrder = {
    id: account.ids.hex(),
    clientOid: request.clientOid ?? account.ids.hex(),
    symbol: market.symbol,
    cursor: log.nextCursor(),
    createdAt: at,
    updatedAt: at,
    active: true,
    request,
    market,
    ...sizes,
    hold: holdFor(request, sizes, market),
    dealSize: NOTHING,
    dealFunds: NOTHING,
    fee: NOTHING,
    cancelledSize: NOTHING,
    cancelledFunds: NOTHING,
  };
  const immediate = request.timeInForce === 'IOC' || request.timeInForce === 'FOK';
  if (request.type === 'market' || (immediate && crosses(order))) fill(order, account);
  else if (immediate) {
    order.active = false;
    cancelRest(order);
  } else if (!account.trade.hold(order.hold.currency, order.hold.amount)) throw tooPoor(order.hold.currency);
  log.add(order);
  return order;
};

/** Cancels an open order and frees what it held. */
export const cancelSpotOrder = (account: Account, order: SpotOrder, at: number): void => {
  account.spotOrders.retire(order);
  account.trade.release(order.hold.currency, order.hold.amount);
  cancelRest(order);
  order.updatedAt = at;
};
