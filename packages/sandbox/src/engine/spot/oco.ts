import type { Exchange } from '../exchange.ts';
import { addOrder, retireOrder } from '../orders.ts';
import type { SpotRequest } from './order.ts';
import { areaOf, refusalFor } from './refusals.ts';
import { ocoOrdersOf, stopOrdersOf } from './state.ts';
import type { OcoOrder, StopOrder } from './stop-order.ts';
import { addStop, cancelStop, checkStopRequest, requireNewStopId } from './stops.ts';
import type { StopRequest } from './stops.ts';
import { requirePlacing } from './trading.ts';

/** Both legs trade `size`: the limit leg at `price`, the stop leg at `limitPrice` once `stopPrice` is reached. */
export interface OcoRequest extends Omit<SpotRequest, 'type' | 'stop' | 'ocoId'> {
  readonly price: string;
  readonly size: string;
  readonly stopPrice: string;
  readonly limitPrice: string;
}

/** How many OCO orders may wait in one account for one symbol. */
const MOST_WAITING = 20;

const legsOf = (request: OcoRequest, ocoId: string): readonly [StopRequest, StopRequest] => {
  const { limitPrice, ...shared } = request;
  const sells = request.side === 'sell';
  const leg = { ...shared, ocoId, type: 'limit' } as const;
  return [
    // The limit leg wakes when the price is there: until then neither leg keeps money.
    { ...leg, stop: sells ? 'e_l_o' : 'l_l_o', stopPrice: request.price },
    { ...leg, stop: sells ? 'l_s_o' : 'e_s_o', price: limitPrice },
  ];
};

const requireAllowed = (exchange: Exchange, request: OcoRequest): void => {
  const { uid, clientOid, symbol, account } = request;
  const area = areaOf(request);
  const ocos = ocoOrdersOf(exchange, uid);
  if (clientOid !== undefined && ocos.byClientOid.has(clientOid))
    throw refusalFor(area, 'duplicate', 'This clientOid was used before.');
  requireNewStopId(exchange, request);
  const waiting = [...ocos.active.values()].filter(
    (oco) => oco.symbol === symbol && oco.account === account && oco.status === 'NEW',
  );
  if (waiting.length >= MOST_WAITING)
    throw refusalFor(
      area,
      'too many',
      `At most ${MOST_WAITING} OCO orders of a symbol can wait in an account.`,
    );
};

/** Places an OCO order for spot or margin, as the account in the request says. */
export const placeOcoOrder = (exchange: Exchange, request: OcoRequest): OcoOrder => {
  requirePlacing(exchange, areaOf(request));
  const id = exchange.ids.hex();
  const clientOid = request.clientOid ?? exchange.ids.hex();
  const requests = legsOf({ ...request, clientOid }, id);
  for (const leg of requests) checkStopRequest(exchange, leg);
  requireAllowed(exchange, request);
  return exchange.atomically(() => {
    const [limit, stop] = requests;
    const oco: OcoOrder = {
      kind: 'oco',
      id,
      uid: request.uid,
      clientOid,
      symbol: request.symbol,
      row: exchange.ids.row(),
      createdAt: exchange.clock.now(),
      active: true,
      request: limit,
      account: request.account,
      legs: [addStop(exchange, limit, id).id, addStop(exchange, stop, id).id],
      status: 'NEW',
    };
    addOrder(ocoOrdersOf(exchange, request.uid), oco);
    return oco;
  });
};

const end = (exchange: Exchange, oco: OcoOrder, status: 'DONE' | 'CANCELLED'): void => {
  oco.status = status;
  retireOrder(ocoOrdersOf(exchange, oco.uid), oco);
};

/** The limit leg and the stop leg; those long over may be forgotten. */
export const ocoLegs = (exchange: Exchange, { uid, legs }: OcoOrder): readonly StopOrder[] =>
  legs.flatMap((id) => stopOrdersOf(exchange, uid).byId.get(id) ?? []);

/** Calls off an OCO order of which neither leg was triggered, and both its legs. */
export const cancelOcoOrder = (exchange: Exchange, oco: OcoOrder): void => {
  if (oco.status !== 'NEW') return;
  exchange.atomically(() => {
    for (const leg of ocoLegs(exchange, oco)) cancelStop(exchange, leg);
    end(exchange, oco, 'CANCELLED');
  });
};

/** One leg of an OCO order was triggered: the other is called off. */
export const settleOcoLegs = (exchange: Exchange, { uid, ocoId, id }: StopOrder): void => {
  const oco = ocoOrdersOf(exchange, uid).byId.get(ocoId ?? '');
  if (!oco) return;
  oco.status = 'TRIGGERED';
  for (const leg of ocoLegs(exchange, oco)) if (leg.id !== id) cancelStop(exchange, leg);
};

/** No order could be placed for the leg that was triggered. */
export const failOco = (exchange: Exchange, { uid, ocoId }: StopOrder): void => {
  const oco = ocoOrdersOf(exchange, uid).byId.get(ocoId ?? '');
  if (oco?.active) end(exchange, oco, 'CANCELLED');
};

/** OCO orders end with the order of the leg that was triggered. */
export const followOcoOrders = (exchange: Exchange): void => {
  exchange.events.on('spotOrder', ({ type, order }) => {
    const { ocoId } = order.request;
    if (ocoId === undefined || (type !== 'filled' && type !== 'canceled')) return;
    const oco = ocoOrdersOf(exchange, order.uid).byId.get(ocoId);
    // An altered order goes on as another.
    if (!oco?.active || order.cancelReason === 'altered') return;
    end(exchange, oco, type === 'filled' ? 'DONE' : 'CANCELLED');
  });
};
