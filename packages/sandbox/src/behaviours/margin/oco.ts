import { activeOrders, allOrders, orderByClientOid } from '../../engine/orders.ts';
import { requireMarginPair } from '../../engine/margin/orders.ts';
import { cancelOcoOrder, ocoLegs, placeOcoOrder } from '../../engine/spot/oco.ts';
import { ocoOrdersOf } from '../../engine/spot/state.ts';
import type { OcoOrder } from '../../engine/spot/stop-order.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { isMargin, loanFlagsOf, marginTypeOf } from './request.ts';
import { commaList, inRange, pageOf } from '../pages.ts';
import { legView, ocoRequestOf, ocoView } from '../spot/oco.ts';

const logOf = (call: Call): ReturnType<typeof ocoOrdersOf> => ocoOrdersOf(call.exchange, uidOf(call));

const add: Behaviour = (call) => {
  const request = { ...ocoRequestOf(call, marginTypeOf(call)), ...loanFlagsOf(call) };
  requireMarginPair(call.exchange, request);
  return { orderId: placeOcoOrder(call.exchange, request).id };
};

const lookUp = (call: Call, name: 'orderId' | 'clientOid'): OcoOrder => {
  const wanted = text(call, name);
  const oco = name === 'orderId' ? logOf(call).byId.get(wanted) : orderByClientOid(logOf(call), wanted);
  if (!oco || !isMargin(oco)) throw new Refusal('126043', 'The order does not exist.', { absent: name });
  return oco;
};

const cancel =
  (name: 'orderId' | 'clientOid'): Behaviour =>
  (call) => {
    const oco = lookUp(call, name);
    if (oco.status !== 'NEW') throw new Refusal('126043', 'order_not_exist_or_not_allow_to_cancel');
    cancelOcoOrder(call.exchange, oco);
    return { cancelledOrderIds: oco.legs };
  };

const chosen = (call: Call, ocos: readonly OcoOrder[]): readonly OcoOrder[] => {
  const symbol = optionalText(call, 'symbol');
  const tradeType = optionalText(call, 'tradeType');
  const ids = commaList(optionalText(call, 'orderIds'));
  return ocos.filter(
    (oco) =>
      isMargin(oco) &&
      (tradeType === undefined || oco.request.tradeType === tradeType) &&
      (symbol === undefined || oco.symbol === symbol) &&
      (ids.length === 0 || ids.includes(oco.id)),
  );
};

const cancelMany: Behaviour = (call) => {
  const ocos = chosen(call, activeOrders(logOf(call))).filter(({ status }) => status === 'NEW');
  for (const oco of ocos) cancelOcoOrder(call.exchange, oco);
  return { cancelledOrderIds: ocos.flatMap(({ legs }) => legs) };
};

/** Numbers come as text on this route; what is none counts as not given. */
const numberOr = (call: Call, name: string, usual: number): number =>
  Math.max(1, Math.trunc(optionalNumber(call, name) ?? usual) || usual);

const list: Behaviour = (call) => {
  const ranged = ['startAt', 'endAt'].every((name) => !Number.isNaN(optionalNumber(call, name) ?? 0));
  const ocos = chosen(call, allOrders(logOf(call))).filter(
    ({ createdAt }) => !ranged || inRange(call, createdAt),
  );
  const page = { page: numberOr(call, 'currentPage', 1), size: numberOr(call, 'pageSize', 50) };
  return pageOf(ocos, page, ocoView);
};

const detail: Behaviour = (call) => {
  const oco = lookUp(call, 'orderId');
  return { ...ocoView(oco), orders: ocoLegs(call.exchange, oco).map(legView) };
};

export const marginOco: Behaviours = {
  'margin.order.addMarginOcoOrder': add,
  'margin.order.getMarginOcoOrderByOrderId': (call) => ocoView(lookUp(call, 'orderId')),
  'margin.order.getMarginOcoOrderByClientOid': (call) => ocoView(lookUp(call, 'clientOid')),
  'margin.order.getMarginOcoOrderDetailByOrderId': detail,
  'margin.order.getMarginOcoOrderList': list,
  'margin.order.cancelMarginOcoOrderByOrderId': cancel('orderId'),
  'margin.order.cancelMarginOcoOrderByClientOid': cancel('clientOid'),
  'margin.order.batchCancelMarginOcoOrders': cancelMany,
};
