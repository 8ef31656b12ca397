import { Refusal, badParameter } from '../../refusal.ts';
import { allOrders } from '../../engine/orders.ts';
import type { TradeType } from '../../engine/spot/order.ts';
import { stopOrdersOf } from '../../engine/spot/state.ts';
import type { StopOrder } from '../../engine/spot/stop-order.ts';
import { cancelStop, placeStopOrder } from '../../engine/spot/stops.ts';
import type { StopRequest } from '../../engine/spot/stops.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { notCancelable } from './look-up.ts';
import { spotRequestOf } from './request.ts';
import { stopOrderView } from './stop-view.ts';
import { cancelWaiting, listWaiting } from './waiting-stops.ts';

/** Without `stop` the order waits for the price to fall. */
const stopKindOf = (call: Call): 'loss' | 'entry' => {
  const stop = optionalText(call, 'stop') ?? 'loss';
  if (stop !== 'loss' && stop !== 'entry') throw badParameter('stop', 'must be loss or entry');
  return stop;
};

/** The stop order that a call asks for, of spot or margin. */
export const stopRequestOf = (call: Call, tradeType: TradeType = 'TRADE'): StopRequest => ({
  ...spotRequestOf(call, call.args, tradeType),
  stop: stopKindOf(call),
  stopPrice: text(call, 'stopPrice'),
});

const isSpot = ({ request }: StopOrder): boolean => request.tradeType === 'TRADE';
const logOf = (call: Call): ReturnType<typeof stopOrdersOf> => stopOrdersOf(call.exchange, uidOf(call));

/** Triggered ones of some time are there as well. */
const byClientOid = (call: Call): readonly StopOrder[] => {
  const clientOid = text(call, 'clientOid');
  const symbol = optionalText(call, 'symbol');
  return allOrders(logOf(call)).filter(
    (stop) =>
      isSpot(stop) && stop.clientOid === clientOid && (symbol === undefined || stop.symbol === symbol),
  );
};

const getByClientOid: Behaviour = (call) => {
  const stops = byClientOid(call);
  if (stops.length === 0) throw new Refusal('400100', 'The order does not exist.', { absent: 'clientOid' });
  return stops.map(stopOrderView);
};

const getByOrderId: Behaviour = (call) => {
  const stop = logOf(call).byId.get(text(call, 'orderId'));
  if (!stop || !isSpot(stop)) throw new Refusal('400100', 'The order does not exist.', { absent: 'orderId' });
  return stopOrderView(stop);
};

const cancel = (call: Call, stop: StopOrder | undefined, name: string): StopOrder => {
  // A leg alone cannot go: its OCO order does.
  if (!stop?.active || !isSpot(stop) || stop.ocoId !== undefined)
    throw notCancelable(name, stop !== undefined);
  cancelStop(call.exchange, stop);
  return stop;
};

const cancelByOrderId: Behaviour = (call) => {
  const stop = cancel(call, logOf(call).byId.get(text(call, 'orderId')), 'orderId');
  return { cancelledOrderIds: [stop.id] };
};

const cancelByClientOid: Behaviour = (call) => {
  const stops = byClientOid(call);
  const stop = cancel(call, stops.find(({ active }) => active) ?? stops[0], 'clientOid');
  return { cancelledOrderId: stop.id, clientOid: stop.clientOid };
};

/** Those of the trade account, unless the call names another kind. */
const isMine = (call: Call, { request }: StopOrder): boolean =>
  request.tradeType === (optionalText(call, 'tradeType') ?? 'TRADE');

export const spotStops: Behaviours = {
  'spot.order.addStopOrder': (call) => ({ orderId: placeStopOrder(call.exchange, stopRequestOf(call)).id }),
  'spot.order.getStopOrdersList': listWaiting(isMine),
  'spot.order.getStopOrderByOrderId': getByOrderId,
  'spot.order.getStopOrderByClientOid': getByClientOid,
  'spot.order.cancelStopOrderByOrderId': cancelByOrderId,
  'spot.order.cancelStopOrderByClientOid': cancelByClientOid,
  'spot.order.batchCancelStopOrder': cancelWaiting(isMine),
};
