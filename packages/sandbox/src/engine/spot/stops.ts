import type { Exchange } from '../exchange.ts';
import { addOrder, orderByClientOid, retireOrder } from '../orders.ts';
import { spotFees } from './fees.ts';
import type { SpotRequest, StopKind } from './order.ts';
import { areaOf, refusalFor } from './refusals.ts';
import { spotOrdersOf, stopOrdersOf } from './state.ts';
import type { StopOrder } from './stop-order.ts';
import { readPrice, readSpotTerms } from './terms.ts';
import { requirePlacing } from './trading.ts';

/** How many stop orders may wait in one account for one symbol. */
const MOST_WAITING = 20;

/** The ids of stop orders look different from those of orders. */
const stopId = (exchange: Exchange): string =>
  `vs8${BigInt(`0x${exchange.ids.hex()}`).toString(36).padStart(21, '0')}`;

/** An order that waits for the last price to reach `stopPrice`. */
export interface StopRequest extends SpotRequest {
  readonly stop: StopKind;
  readonly stopPrice: string;
}

const waitingIn = ({ state }: Exchange, symbol: string): Map<string, string> => {
  const known = state.spot.waiting.get(symbol);
  if (known) return known;
  const waiting = new Map<string, string>();
  state.spot.waiting.set(symbol, waiting);
  return waiting;
};

/** An id counts as used while a stop order waits under it, and once an order was placed under it. */
export const requireNewStopId = (
  exchange: Exchange,
  request: Pick<SpotRequest, 'uid' | 'clientOid' | 'tradeType' | 'route'>,
): void => {
  const { uid, clientOid } = request;
  if (clientOid === undefined) return;
  const twin = orderByClientOid(stopOrdersOf(exchange, uid), clientOid);
  if (twin?.active || orderByClientOid(spotOrdersOf(exchange, uid), clientOid))
    throw refusalFor(areaOf(request), 'duplicate', 'This clientOid was used before.');
};

const requireRoom = (exchange: Exchange, request: SpotRequest): void => {
  const { uid, symbol, account } = request;
  let waiting = 0;
  for (const stop of stopOrdersOf(exchange, uid).active.values()) {
    if (stop.symbol === symbol && stop.account === account && stop.ocoId === undefined) waiting += 1;
  }
  if (waiting >= MOST_WAITING)
    throw refusalFor(
      areaOf(request),
      'too many',
      `At most ${MOST_WAITING} stop orders of a symbol can wait in an account.`,
    );
};

/** Lets a stop order wait that was checked. */
export const addStop = (exchange: Exchange, request: StopRequest, ocoId?: string): StopOrder => {
  const { info } = exchange.spotMarket(request.symbol);
  const fees = spotFees(exchange.customer(request.uid));
  const stop: StopOrder = {
    kind: 'stop',
    id: stopId(exchange),
    uid: request.uid,
    clientOid: request.clientOid ?? exchange.ids.hex(),
    symbol: request.symbol,
    row: exchange.ids.row(),
    createdAt: exchange.clock.now(),
    active: true,
    request,
    account: request.account,
    stop: request.stop,
    stopPrice: readPrice('stopPrice', request.stopPrice, info),
    makerFeeRate: fees.maker,
    takerFeeRate: fees.taker,
    ocoId,
    status: 'NEW',
    triggeredAt: 0,
    orderId: undefined,
    failure: undefined,
  };
  addOrder(stopOrdersOf(exchange, request.uid), stop);
  waitingIn(exchange, stop.symbol).set(stop.id, stop.uid);
  exchange.events.emit('stopOrder', { type: 'open', order: stop, at: stop.createdAt });
  return stop;
};

/** Everything that a stop order is checked for besides its id; it needs no money before it wakes. */
export const checkStopRequest = (exchange: Exchange, request: StopRequest): void => {
  const { info } = exchange.spotMarket(request.symbol);
  readSpotTerms(request, info);
  readPrice('stopPrice', request.stopPrice, info);
};

/** Places a stop order for spot or margin, as the account in the request says. */
export const placeStopOrder = (exchange: Exchange, request: StopRequest): StopOrder => {
  requirePlacing(exchange, areaOf(request));
  checkStopRequest(exchange, request);
  requireNewStopId(exchange, request);
  requireRoom(exchange, request);
  return exchange.atomically(() => addStop(exchange, request));
};

/** Ends the waiting of a stop order; what follows is up to the caller. */
export const endWaiting = (exchange: Exchange, stop: StopOrder, status: 'TRIGGERED' | 'CANCELLED'): void => {
  stop.status = status;
  waitingIn(exchange, stop.symbol).delete(stop.id);
  retireOrder(stopOrdersOf(exchange, stop.uid), stop);
};

/** Calls off one stop order that waits. Legs of OCO orders go by `cancelOcoOrder`. */
export const cancelStop = (exchange: Exchange, stop: StopOrder): void => {
  if (!stop.active) return;
  exchange.atomically(() => {
    endWaiting(exchange, stop, 'CANCELLED');
    exchange.events.emit('stopOrder', { type: 'cancel', order: stop, at: exchange.clock.now() });
  });
};
