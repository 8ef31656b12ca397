import { activeOrders, allOrders } from '../../engine/orders.ts';
import { requireMarginPair } from '../../engine/margin/orders.ts';
import { accountFor } from '../../engine/spot/accounts.ts';
import { stopOrdersOf } from '../../engine/spot/state.ts';
import type { StopOrder } from '../../engine/spot/stop-order.ts';
import { cancelStop, placeStopOrder } from '../../engine/spot/stops.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { isMargin, loanFlagsOf, marginTypeOf } from './request.ts';
import { commaList, inRange, pageOf } from '../pages.ts';
import { stopRequestOf } from '../spot/stops.ts';
import { stopOrderView } from '../spot/stop-view.ts';

const logOf = (call: Call): ReturnType<typeof stopOrdersOf> => stopOrdersOf(call.exchange, uidOf(call));

/** What it lacks is borrowed when it wakes. */
const add: Behaviour = (call) => {
  const tradeType = marginTypeOf(call);
  const symbol = text(call, 'symbol');
  requireMarginPair(call.exchange, { symbol, account: accountFor(tradeType, symbol) });
  const request = { ...stopRequestOf(call, tradeType), ...loanFlagsOf(call) };
  const { id, clientOid } = placeStopOrder(call.exchange, request);
  return { orderId: id, clientOid };
};

const absent = (name: string): Refusal =>
  new Refusal('126043', 'The order does not exist.', { absent: name });

const byOrderId = (call: Call): StopOrder => {
  const stop = logOf(call).byId.get(text(call, 'orderId'));
  if (!stop || !isMargin(stop)) throw absent('orderId');
  return stop;
};

/** The one that waits, or else the newest of those that did. */
const byClientOid = (call: Call): StopOrder => {
  const found = allOrders(logOf(call)).filter(
    (stop) => isMargin(stop) && stop.clientOid === text(call, 'clientOid'),
  );
  const stop = found.find(({ active }) => active) ?? found[0];
  if (!stop) throw absent('clientOid');
  return stop;
};

const cancel =
  (find: (call: Call) => StopOrder): Behaviour =>
  (call) => {
    const stop = find(call);
    // A leg alone cannot go: its OCO order does.
    if (!stop.active || stop.ocoId !== undefined)
      throw new Refusal('126043', 'order_not_exist_or_not_allow_to_cancel');
    cancelStop(call.exchange, stop);
    return { cancelledOrderIds: [stop.id] };
  };

/** Which stop orders of margin wait, by what the call asks for, newest first. */
const waiting = (call: Call): readonly StopOrder[] => {
  const symbol = optionalText(call, 'symbol');
  const ids = commaList(optionalText(call, 'orderIds'));
  const tradeType = optionalText(call, 'tradeType');
  return activeOrders(logOf(call)).filter(
    (stop) =>
      isMargin(stop) &&
      (tradeType === undefined || stop.request.tradeType === tradeType) &&
      (symbol === undefined || stop.symbol === symbol) &&
      (ids.length === 0 || ids.includes(stop.id)),
  );
};

const cancelMany: Behaviour = (call) => {
  const stops = waiting(call).filter(({ ocoId }) => ocoId === undefined);
  for (const stop of stops) cancelStop(call.exchange, stop);
  return { cancelledOrderIds: stops.map(({ id }) => id) };
};

/** `stop=oco` lists the legs of OCO orders; without it they are left out. */
const list: Behaviour = (call) => {
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type')?.replace('_stop', '');
  const legs = optionalText(call, 'stop') === 'oco';
  const stops = waiting(call).filter(
    ({ request, ocoId, createdAt }) =>
      (ocoId !== undefined) === legs &&
      (side === undefined || request.side === side) &&
      (type === undefined || request.type === type) &&
      inRange(call, createdAt),
  );
  const page = optionalNumber(call, 'currentPage') ?? 1;
  return pageOf(stops, { page, size: optionalNumber(call, 'pageSize') ?? 50 }, stopOrderView);
};

export const marginStops: Behaviours = {
  'margin.order.addMarginStopOrder': add,
  'margin.order.getMarginStopOrdersList': list,
  'margin.order.getMarginStopOrderByOrderId': (call) => stopOrderView(byOrderId(call)),
  'margin.order.getMarginStopOrderByClientOid': (call) => stopOrderView(byClientOid(call)),
  'margin.order.cancelMarginStopOrderByOrderId': cancel(byOrderId),
  'margin.order.cancelMarginStopOrderByClientOid': cancel(byClientOid),
  'margin.order.batchCancelMarginStopOrder': cancelMany,
};
