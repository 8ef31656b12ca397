import { allOrders } from '../../engine/orders.ts';
import { requireMarginPair } from '../../engine/margin/orders.ts';
import { accountFor } from '../../engine/spot/accounts.ts';
import { stopOrdersOf } from '../../engine/spot/state.ts';
import type { StopOrder } from '../../engine/spot/stop-order.ts';
import { cancelStop, placeStopOrder } from '../../engine/spot/stops.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { isMargin, loanFlagsOf, marginTypeOf } from './request.ts';
import { stopRequestOf } from '../spot/stops.ts';
import { stopOrderView } from '../spot/stop-view.ts';
import { cancelWaiting, listWaiting } from '../spot/waiting-stops.ts';

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

/** Those of margin accounts, of one kind if the call names it. */
const isMine = (call: Call, stop: StopOrder): boolean => {
  const tradeType = optionalText(call, 'tradeType');
  return isMargin(stop) && (tradeType === undefined || stop.request.tradeType === tradeType);
};

export const marginStops: Behaviours = {
  'margin.order.addMarginStopOrder': add,
  'margin.order.getMarginStopOrdersList': listWaiting(isMine),
  'margin.order.getMarginStopOrderByOrderId': (call) => stopOrderView(byOrderId(call)),
  'margin.order.getMarginStopOrderByClientOid': (call) => stopOrderView(byClientOid(call)),
  'margin.order.cancelMarginStopOrderByOrderId': cancel(byOrderId),
  'margin.order.cancelMarginStopOrderByClientOid': cancel(byClientOid),
  'margin.order.batchCancelMarginStopOrder': cancelWaiting(isMine),
};
