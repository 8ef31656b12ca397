import { Refusal, badParameter } from '../../refusal.ts';
import { alterSpotOrder } from '../../engine/spot/alter.ts';
import type { SpotOrder } from '../../engine/spot/order.ts';
import { checkSpotRequest, placeSpotOrder } from '../../engine/spot/place.ts';
import { optionalText } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { lookUp, openOrder } from './look-up.ts';
import type { Name } from './look-up.ts';
import { spotOrderAck, spotOrderView } from './order-view.ts';
import { requireFresh, spotRequestOf } from './request.ts';
import type { Fields } from './request.ts';

/** How many orders a batch may have. */
const MOST_IN_BATCH = 20;

const place = (call: Call, fields: Fields = call.args): SpotOrder => {
  requireFresh(call.exchange, fields);
  return placeSpotOrder(call.exchange, spotRequestOf(call, fields));
};

const ids = ({ id, clientOid }: SpotOrder): Readonly<Record<string, unknown>> => ({ orderId: id, clientOid });

const addOrderTest: Behaviour = (call) => {
  requireFresh(call.exchange, call.args);
  checkSpotRequest(call.exchange, spotRequestOf(call));
  const { ids: newIds } = call.exchange;
  return { orderId: newIds.hex(), clientOid: optionalText(call, 'clientOid') ?? newIds.hex() };
};

/** Each row stands or falls for itself; one that fails says no more than why. */
const batch =
  (answer: (order: SpotOrder) => object): Behaviour =>
  (call) => {
    const rows = call.args['orderList'] as readonly Fields[];
    if (rows.length === 0 || rows.length > MOST_IN_BATCH)
      throw badParameter('orderList', `must have 1 to ${MOST_IN_BATCH} orders`);
    return rows.map((row) => {
      try {
        return { ...answer(place(call, row)), success: true };
      } catch (error) {
        if (error instanceof Refusal) return { success: false, failMsg: error.message };
        throw error;
      }
    });
  };

const modifyOrder: Behaviour = (call) => {
  const name: Name = optionalText(call, 'orderId') === undefined ? 'clientOid' : 'orderId';
  if (optionalText(call, name) === undefined) throw badParameter('orderId', 'or "clientOid" is needed');
  const price = optionalText(call, 'newPrice');
  const size = optionalText(call, 'newSize');
  if (price === undefined && size === undefined) throw badParameter('newPrice', 'or "newSize" is needed');
  const order = openOrder(call, name);
  const altered = alterSpotOrder(call.exchange, order, { price, size });
  // Nothing takes the place of an order that was filled as far as it was to go.
  return { newOrderId: altered?.id ?? '', clientOid: order.clientOid };
};

export const spotOrders: Behaviours = {
  'spot.order.addOrder': (call) => ids(place(call)),
  'spot.order.addOrderSync': (call) => spotOrderAck(place(call)),
  'spot.order.addOrderTest': addOrderTest,
  'spot.order.batchAddOrders': batch(ids),
  'spot.order.batchAddOrdersSync': batch(spotOrderAck),
  'spot.order.modifyOrder': modifyOrder,
  'spot.order.getOrderByOrderId': (call) => spotOrderView(lookUp(call, 'orderId')),
  'spot.order.getOrderByClientOid': (call) => spotOrderView(lookUp(call, 'clientOid')),
};
