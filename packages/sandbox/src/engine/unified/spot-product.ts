import { ONE } from '../amount.ts';
import { usdtPriceOf } from '../accounts/worth.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { leverageOf } from '../margin/debt.ts';
import { checkMarginRequest, placeMarginOrder, wouldBorrow } from '../margin/orders.ts';
import { activeOrders, closedOrders, orderByClientOid } from '../orders.ts';
import { cancelSpotOrder } from '../spot/cancel.ts';
import type { SpotOrder, SpotRequest, TradeType as SpotTradeType } from '../spot/order.ts';
import { placeSpotOrder } from '../spot/place.ts';
import { spotFillsOf, spotOrdersOf, stopOrdersOf } from '../spot/state.ts';
import { cancelStop, placeStopOrder } from '../spot/stops.ts';
import type { StopOrder } from '../spot/stop-order.ts';
import { Refusal } from '../../refusal.ts';
import { SPOT_CODES, translated } from './codes.ts';
import { attachExits, exitsOf } from './exits.ts';
import type { TradeType, UnifiedOrder, UnifiedRequest } from './order.ts';
import type { OrderName, UnifiedProduct } from './product.ts';
import { spotRequestFor } from './spot-request.ts';
import { checkSpotTerms } from './spot-terms.ts';
import { wealthOf } from './wealth.ts';
import { spotFillPicture, spotOrderPicture, stopOrderPicture, tradeTypeOf } from './spot-view.ts';

export interface SpotProductOptions {
  readonly tradeType: TradeType;
  /** What the orders are called in the spot engine. */
  readonly engineType: SpotTradeType;
  readonly accountFor: (symbol: string) => AccountName;
}

/** A margin order, for which a unified account may borrow no more than its available margin carries. */
const placeMargin = (exchange: Exchange, request: SpotRequest): SpotOrder => {
  const { uid, account, symbol, side } = request;
  if (account === 'unified') {
    checkMarginRequest(exchange, request);
    const [base = '', quote = ''] = symbol.split('-');
    const borrowed = wouldBorrow(exchange, request);
    const worth = borrowed.times(usdtPriceOf(exchange, side === 'sell' ? base : quote));
    const carry = leverageOf(exchange, { uid, account }).minus(ONE);
    if (worth.gt(wealthOf(exchange, uid).availableMargin.times(carry)))
      throw new Refusal('106150', 'There is not enough available margin to borrow for this order.');
  }
  return placeMarginOrder(exchange, request).order;
};

const byRow = (a: UnifiedOrder, b: UnifiedOrder): number => b.row - a.row;

/** Spot or margin trading, of one kind of account. */
export const spotProduct = ({ tradeType, engineType, accountFor }: SpotProductOptions): UnifiedProduct => {
  const isOurs = ({ account, request }: SpotOrder | StopOrder): boolean =>
    tradeTypeOf({ account, tradeType: request.tradeType }) === tradeType;
  // A leg of an OCO order is no order by itself.
  const isStop = (stop: StopOrder): boolean => isOurs(stop) && stop.ocoId === undefined;
  const picture = (exchange: Exchange, order: SpotOrder): UnifiedOrder =>
    spotOrderPicture(order, exitsOf(exchange, order.id));

  const place = (exchange: Exchange, uid: string, request: UnifiedRequest): UnifiedOrder => {
    const { symbol, trigger, takeProfit, stopLoss } = request;
    checkSpotTerms(request, exchange.spotMarket(symbol).info);
    const wanted = spotRequestFor(request, { uid, account: accountFor(symbol), tradeType: engineType });
    if (trigger)
      return stopOrderPicture(
        placeStopOrder(exchange, {
          ...wanted,
          stop: trigger.direction === 'UP' ? 'entry' : 'loss',
          stopPrice: trigger.price,
        }),
      );
    const order = engineType === 'TRADE' ? placeSpotOrder(exchange, wanted) : placeMargin(exchange, wanted);
    attachExits(exchange, order, { takeProfit, stopLoss });
    return picture(exchange, order);
  };

  const find = (exchange: Exchange, uid: string, name: OrderName): UnifiedOrder | undefined => {
    const { symbol, orderId, clientOid = '' } = name;
    const orders = spotOrdersOf(exchange, uid);
    const order = orderId === undefined ? orderByClientOid(orders, clientOid) : orders.byId.get(orderId);
    if (order) return order.symbol === symbol && isOurs(order) ? picture(exchange, order) : undefined;
    const stops = stopOrdersOf(exchange, uid);
    const stop = orderId === undefined ? orderByClientOid(stops, clientOid) : stops.byId.get(orderId);
    return stop?.symbol === symbol && isStop(stop) ? stopOrderPicture(stop) : undefined;
  };

  return {
    tradeType,
    place: (exchange, uid, request) =>
      translated(SPOT_CODES, () => exchange.atomically(() => place(exchange, uid, request))),
    amend: () => {
      throw new Refusal('106205', 'Only futures orders can be amended.');
    },
    cancel: (exchange, uid, { id, advanced }, reason = 'user') => {
      const stop = advanced ? stopOrdersOf(exchange, uid).byId.get(id) : undefined;
      const order = spotOrdersOf(exchange, uid).byId.get(id);
      if (stop) cancelStop(exchange, stop);
      else if (order) cancelSpotOrder(exchange, order, reason);
    },
    find,
    open: (exchange, uid) =>
      [
        ...activeOrders(spotOrdersOf(exchange, uid))
          .filter(isOurs)
          .map((order) => picture(exchange, order)),
        ...activeOrders(stopOrdersOf(exchange, uid)).filter(isStop).map(stopOrderPicture),
      ].toSorted(byRow),
    closed: (exchange, uid) =>
      [
        ...closedOrders(spotOrdersOf(exchange, uid))
          .filter(isOurs)
          .map((order) => picture(exchange, order)),
        ...closedOrders(stopOrdersOf(exchange, uid)).filter(isStop).map(stopOrderPicture),
      ].toSorted(byRow),
    fills: (exchange, uid) =>
      spotFillsOf(exchange, uid)
        .filter((fill) => tradeTypeOf(fill) === tradeType)
        .map(spotFillPicture)
        .reverse(),
  };
};
