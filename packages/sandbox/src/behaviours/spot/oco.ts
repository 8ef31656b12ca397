import { Refusal } from '../../refusal.ts';
import { format } from '../../engine/amount.ts';
import { activeOrders, allOrders, orderByClientOid } from '../../engine/orders.ts';
import { cancelOcoOrder, ocoLegs, placeOcoOrder } from '../../engine/spot/oco.ts';
import type { OcoRequest } from '../../engine/spot/oco.ts';
import type { TradeType } from '../../engine/spot/order.ts';
import { ocoOrdersOf } from '../../engine/spot/state.ts';
import type { OcoOrder, StopOrder } from '../../engine/spot/stop-order.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { commaList, isWithin, pageOf } from '../pages.ts';
import { notCancelable } from './look-up.ts';
import type { Name } from './look-up.ts';
import { spotRequestOf } from './request.ts';
import { longAmount } from './stop-view.ts';

/** The OCO order that a call asks for, of spot or margin. */
export const ocoRequestOf = (call: Call, tradeType: TradeType = 'TRADE'): OcoRequest => ({
  ...spotRequestOf(call, call.args, tradeType),
  price: text(call, 'price'),
  size: text(call, 'size'),
  stopPrice: text(call, 'stopPrice'),
  limitPrice: text(call, 'limitPrice'),
});

/** An OCO order without its legs. */
export const ocoView = (oco: OcoOrder): Readonly<Record<string, unknown>> => ({
  orderId: oco.id,
  symbol: oco.symbol,
  clientOid: oco.clientOid,
  orderTime: oco.createdAt,
  status: oco.status,
});

export const legView = ({ id, symbol, request, stopPrice, status }: StopOrder): unknown => ({
  id,
  symbol,
  side: request.side,
  price: longAmount(request.price),
  stopPrice: longAmount(format(stopPrice)),
  size: longAmount(request.size),
  status,
});

const logOf = (call: Call): ReturnType<typeof ocoOrdersOf> => ocoOrdersOf(call.exchange, uidOf(call));

const named = (call: Call, name: Name): OcoOrder | undefined => {
  const wanted = text(call, name);
  const oco = name === 'orderId' ? logOf(call).byId.get(wanted) : orderByClientOid(logOf(call), wanted);
  return oco?.request.tradeType === 'TRADE' ? oco : undefined;
};

const lookUp = (call: Call, name: Name): OcoOrder => {
  const oco = named(call, name);
  if (!oco) throw new Refusal('400100', 'The order does not exist.', { absent: name });
  return oco;
};

const cancel =
  (name: Name): Behaviour =>
  (call) => {
    const oco = named(call, name);
    if (oco?.status !== 'NEW') throw notCancelable(name, oco !== undefined);
    cancelOcoOrder(call.exchange, oco);
    return { cancelledOrderIds: oco.legs };
  };

const chosen = (call: Call, ocos: readonly OcoOrder[]): readonly OcoOrder[] => {
  const symbol = optionalText(call, 'symbol');
  const ids = commaList(optionalText(call, 'orderIds'));
  return ocos.filter(
    (oco) =>
      oco.request.tradeType === 'TRADE' &&
      (symbol === undefined || oco.symbol === symbol) &&
      (ids.length === 0 || ids.includes(oco.id)),
  );
};

const cancelMany: Behaviour = (call) => {
  const ocos = chosen(call, activeOrders(logOf(call))).filter(({ status }) => status === 'NEW');
  for (const oco of ocos) cancelOcoOrder(call.exchange, oco);
  return { cancelledOrderIds: ocos.flatMap(({ legs }) => legs) };
};

const getList: Behaviour = (call) => {
  const from = optionalNumber(call, 'startAt');
  const to = optionalNumber(call, 'endAt');
  const ocos = chosen(call, allOrders(logOf(call))).filter(({ createdAt }) => isWithin(createdAt, from, to));
  const page = optionalNumber(call, 'currentPage') ?? 1;
  return pageOf(ocos, { page, size: optionalNumber(call, 'pageSize') ?? 50 }, ocoView);
};

const getDetail: Behaviour = (call) => {
  const oco = lookUp(call, 'orderId');
  return { ...ocoView(oco), orders: ocoLegs(call.exchange, oco).map(legView) };
};

export const spotOco: Behaviours = {
  'spot.order.addOcoOrder': (call) => ({ orderId: placeOcoOrder(call.exchange, ocoRequestOf(call)).id }),
  'spot.order.getOcoOrderByOrderId': (call) => ocoView(lookUp(call, 'orderId')),
  'spot.order.getOcoOrderByClientOid': (call) => ocoView(lookUp(call, 'clientOid')),
  'spot.order.getOcoOrderDetailByOrderId': getDetail,
  'spot.order.getOcoOrderList': getList,
  'spot.order.cancelOcoOrderByOrderId': cancel('orderId'),
  'spot.order.cancelOcoOrderByClientOid': cancel('clientOid'),
  'spot.order.batchCancelOcoOrders': cancelMany,
};
