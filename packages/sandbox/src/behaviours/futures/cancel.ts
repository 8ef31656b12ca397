import { cancelFuturesOrder } from '../../engine/futures/cancel.ts';
import type { FuturesOrder } from '../../engine/futures/order.ts';
import { futuresOrdersOf } from '../../engine/futures/state.ts';
import { activeOrders, orderByClientOid } from '../../engine/orders.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const logOf = (call: Call): ReturnType<typeof futuresOrdersOf> => futuresOrdersOf(call.exchange, uidOf(call));

/** One code for an order that never was and for one that is done; clients go by the words. */
const cancel = (call: Call, order: FuturesOrder | undefined, absent: string): FuturesOrder => {
  if (!order?.active)
    throw new Refusal('100004', 'The order is not in cancelable state.', order ? {} : { absent });
  cancelFuturesOrder(call.exchange, order);
  return order;
};

export const cancelFuturesById: Behaviour = (call) => ({
  cancelledOrderIds: [cancel(call, logOf(call).byId.get(text(call, 'orderId')), 'orderId').id],
});

const byClientOid = (call: Call, symbol: string, clientOid: string): FuturesOrder | undefined => {
  const order = orderByClientOid(logOf(call), clientOid);
  // Looked for under another contract, an order is not there.
  return order?.symbol === symbol ? order : undefined;
};

export const cancelFuturesByClientOid: Behaviour = (call) => {
  const order = byClientOid(call, text(call, 'symbol'), text(call, 'clientOid'));
  return { clientOid: cancel(call, order, 'clientOid').clientOid };
};

interface Named {
  readonly symbol: string;
  readonly clientOid: string;
}

interface Row {
  readonly orderId: string;
  readonly clientOid: string | null;
  readonly code: string;
  readonly msg: string;
}

const cancelRow = (
  call: Call,
  order: FuturesOrder | undefined,
  row: Pick<Row, 'orderId' | 'clientOid'>,
): Row => {
  try {
    cancel(call, order, '');
    return { ...row, code: '200', msg: 'success' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...row, code: error.code, msg: error.message };
  }
};

/** Rows stand for themselves, those of both lists in the order in which they were given. */
const batchCancelOrders: Behaviour = (call) => {
  const ids = (call.args['orderIdsList'] ?? []) as readonly string[];
  const oids = (call.args['clientOidsList'] ?? []) as readonly Named[];
  if (ids.length + oids.length === 0)
    throw new Refusal('100001', 'Give orderIdsList or clientOidsList, with at least one order.');
  return [
    ...ids.map((id) => cancelRow(call, logOf(call).byId.get(id), { orderId: id, clientOid: null })),
    ...oids.map(({ symbol, clientOid }) => {
      const order = byClientOid(call, symbol, clientOid);
      return cancelRow(call, order, { orderId: order?.id ?? '', clientOid });
    }),
  ];
};

/** Of one contract or of all; stop orders that wait stay when orders go, and the other way round. */
const cancelAll =
  (waiting: boolean): Behaviour =>
  (call) => {
    const symbol = optionalText(call, 'symbol');
    if (symbol !== undefined) call.exchange.futuresMarket(symbol);
    const orders = activeOrders(logOf(call)).filter(
      (order) => order.waiting === waiting && (symbol === undefined || order.symbol === symbol),
    );
    for (const order of orders) cancelFuturesOrder(call.exchange, order);
    return { cancelledOrderIds: orders.map(({ id }) => id) };
  };

export const futuresCancel: Behaviours = {
  'futures.order.cancelOrderById': cancelFuturesById,
  'futures.order.cancelOrderByClientOid': cancelFuturesByClientOid,
  'futures.order.batchCancelOrders': batchCancelOrders,
  'futures.order.cancelAllOrdersV1': cancelAll(false),
  'futures.order.cancelAllOrdersV3': cancelAll(false),
  'futures.order.cancelAllStopOrders': cancelAll(true),
};
