import { cancelByName, requireOrder } from '../../engine/unified/product.ts';
import type { UnifiedProduct } from '../../engine/unified/product.ts';
import { productOf } from '../../engine/unified/products.ts';
import { Refusal } from '../../refusal.ts';
import { optionalFlag, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { bothVersions, forUnified, nanoseconds, productFor } from './call.ts';
import { readExit, readName, readRequest } from './request.ts';
import type { Fields } from './request.ts';

const MOST_CANCELS = 20;
const MOST_ORDERS = 20;
const MOST_BY_SYMBOL = 100;

const stamp = ({ exchange }: Call): bigint => nanoseconds(exchange.clock.now());

const place = (call: Call, product: UnifiedProduct, fields: Fields): Fields => {
  const request = readRequest(fields, product.tradeType === 'FUTURES');
  const { id } = product.place(call.exchange, uidOf(call), request);
  return { orderId: id, clientOid: request.clientOid ?? null };
};

const placeOrder: Behaviour = (call) => {
  const product = productFor(call);
  return { tradeType: product.tradeType, ...place(call, product, call.args), ts: stamp(call) };
};

/** One row of a batch: its result, or why there is none. Faults of the sandbox are no results. */
const settled = (named: Fields, work: () => Fields): Fields => {
  try {
    return { ...work(), code: '200000', msg: 'success' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...named, code: error.code, msg: error.message };
  }
};

const rowsOf = (call: Call, name: string, most: number): readonly Fields[] => {
  const rows = call.args[name] as readonly Fields[];
  if (rows.length > most) throw new Refusal('106103', `A batch has up to ${most} rows.`);
  return rows;
};

const batchPlaceOrder: Behaviour = (call) => {
  const product = productFor(call);
  const items = rowsOf(call, 'orderList', MOST_ORDERS).map((row) => {
    const { clientOid, symbol } = row;
    return settled({ symbol, ...(clientOid === undefined ? {} : { clientOid }) }, () => {
      const { orderId, clientOid: own } = place(call, product, row);
      return { orderId, symbol, ...(own === null ? {} : { clientOid: own }) };
    });
  });
  return { tradeType: product.tradeType, items };
};

const cancelled = (call: Call, product: UnifiedProduct, fields: Fields): Fields => {
  const { id, clientOid } = cancelByName(product, call.exchange, uidOf(call), readName(fields));
  return { orderId: id, clientOid, ts: stamp(call) };
};

const cancelOrder: Behaviour = (call) => {
  const product = productFor(call);
  return { tradeType: product.tradeType, ...cancelled(call, product, call.args) };
};

const batchCancelOrdersById: Behaviour = (call) => {
  const product = productFor(call);
  const items = rowsOf(call, 'cancelOrderList', MOST_CANCELS).map((row) => {
    const { orderId, clientOid } = readName(row);
    const named = {
      ...(orderId === undefined ? {} : { orderId }),
      ...(clientOid === undefined ? {} : { clientOid }),
    };
    return settled({ ...named, ts: stamp(call) }, () => cancelled(call, product, row));
  });
  return { tradeType: product.tradeType, items };
};

const batchCancelOrdersBySymbol: Behaviour = (call) => {
  const product = productFor(call);
  const { exchange } = call;
  const symbol = text(call, 'symbol');
  const marginMode = optionalText(call, 'marginMode');
  const advanced = (optionalText(call, 'orderFilter') ?? 'NORMAL') !== 'NORMAL';
  const orders = product
    .open(exchange, uidOf(call))
    .filter(
      (order) =>
        order.symbol === symbol &&
        order.advanced === advanced &&
        (marginMode === undefined || order.marginMode === marginMode),
    )
    .slice(0, MOST_BY_SYMBOL);
  for (const order of orders) product.cancel(exchange, uidOf(call), order);
  return { tradeType: product.tradeType, ts: stamp(call), items: orders.map(({ id }) => ({ orderId: id })) };
};

/** Only futures orders can be changed; they keep their id. */
const amendOrder: Behaviour = forUnified((call) => {
  const product = productOf('UNIFIED', 'FUTURES');
  const { exchange } = call;
  const order = requireOrder(product, exchange, uidOf(call), readName(call.args));
  const { id, clientOid } = product.amend(exchange, uidOf(call), order, {
    price: optionalText(call, 'newPrice'),
    size: optionalText(call, 'newSize'),
    takeProfit: readExit(call.args, 'tp'),
    stopLoss: readExit(call.args, 'sl'),
    cancelOnFail: optionalFlag(call, 'cxlOnFail') ?? false,
  });
  return { orderId: id, clientOid };
});

export const unifiedOrders: Behaviours = {
  ...bothVersions('order', { placeOrder, cancelOrder, batchCancelOrdersById, batchCancelOrdersBySymbol }),
  'unified.order.amendOrder': amendOrder,
  'unifiedV1.order.batchPlaceOrder': batchPlaceOrder,
};
