import { isPositive } from '../../engine/amount.ts';
import type { UnifiedOrder } from '../../engine/unified/order.ts';
import { requireOrder } from '../../engine/unified/product.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { DAY_MS, bothVersions, isV1, optionalWhole, pageSizeOf, productFor, spanOf } from './call.ts';
import { unifiedFillView, unifiedOrderView } from './order-view.ts';
import { readName } from './request.ts';

const HOUR_MS = 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** How long an order is shown that ended without a fill: KuCoin forgets those of unified accounts quickly. */
const memoryOf = (call: Call, { tradeType, advanced, filledSize }: UnifiedOrder): number => {
  const isClassic = optionalText(call, 'accountMode') === 'classic';
  if (isClassic && tradeType === 'FUTURES') return 90 * DAY_MS;
  if (isPositive(filledSize) && !advanced) return WEEK_MS;
  return isClassic ? 2 * DAY_MS : 2 * HOUR_MS;
};

const isShown = (call: Call, order: UnifiedOrder): boolean =>
  order.active || order.updatedAt + memoryOf(call, order) >= call.exchange.clock.now();

/** What `symbol`, `side` and `orderFilter` ask for. */
const isWanted = (call: Call): ((order: UnifiedOrder) => boolean) => {
  const symbol = optionalText(call, 'symbol');
  const side = optionalText(call, 'side');
  // Another word for the same in an older version.
  const advanced = (optionalText(call, 'orderFilter') ?? 'NORMAL') !== 'NORMAL';
  return (order) =>
    order.advanced === advanced &&
    (symbol === undefined || order.symbol === symbol) &&
    (side === undefined || order.side === side);
};

const getOrderDetails: Behaviour = (call) => {
  const name = readName(call.args);
  const order = requireOrder(productFor(call), call.exchange, uidOf(call), name);
  if (!isShown(call, order)) throw new Refusal('106052', 'The order ended too long ago.');
  return unifiedOrderView(order);
};

const getOpenOrderList: Behaviour = (call) => {
  const product = productFor(call);
  const pageNumber = Math.max(1, optionalWhole(call, 'pageNumber') ?? 1);
  const pageSize = pageSizeOf(call);
  const from = optionalWhole(call, 'startAt') ?? 0;
  const to = optionalWhole(call, 'endAt') ?? Infinity;
  const all = product
    .open(call.exchange, uidOf(call))
    .filter(isWanted(call))
    .filter(({ createdAt }) => createdAt >= from && createdAt <= to);
  const items = all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(unifiedOrderView);
  const totals = { pageSize, totalNum: all.length, totalPage: Math.ceil(all.length / pageSize) };
  return { pageNumber, ...(isV1(call) ? totals : {}), tradeType: product.tradeType, items };
};

const getOrderHistory: Behaviour = (call) => {
  const product = productFor(call);
  const { from, to } = spanOf(call, WEEK_MS);
  const lastId = optionalWhole(call, 'lastId');
  const rows = product
    .closed(call.exchange, uidOf(call))
    .filter(isWanted(call))
    .filter(
      (order) =>
        order.createdAt >= from &&
        order.createdAt <= to &&
        order.row < (lastId ?? Infinity) &&
        isShown(call, order),
    )
    .toSorted((a, b) => b.row - a.row)
    .slice(0, pageSizeOf(call));
  return {
    lastId: rows.at(-1)?.row ?? lastId ?? 0,
    tradeType: product.tradeType,
    items: rows.map(unifiedOrderView),
  };
};

/** With orderId every other filter but the symbol is ignored. */
const getTradeHistory: Behaviour = (call) => {
  const product = productFor(call);
  const [symbol, orderId, side, type, fillType] = ['symbol', 'orderId', 'side', 'type', 'fillType'].map(
    (name) => optionalText(call, name),
  );
  const { from, to } = spanOf(call, WEEK_MS);
  const lastId = optionalWhole(call, 'lastId');
  const rows = product
    .fills(call.exchange, uidOf(call))
    .filter(
      (fill) =>
        fill.row < (lastId ?? Infinity) &&
        (symbol === undefined || fill.symbol === symbol) &&
        (orderId === undefined
          ? (side === undefined || fill.side === side) &&
            (type === undefined || fill.type === type) &&
            (fillType === undefined || fill.fillType === fillType) &&
            fill.at >= from &&
            fill.at <= to
          : fill.orderId === orderId),
    )
    .slice(0, pageSizeOf(call));
  return {
    lastId: rows.at(-1)?.row ?? lastId ?? null,
    tradeType: product.tradeType,
    items: rows.map((fill) => unifiedFillView(fill, isV1(call))),
  };
};

export const unifiedOrderLists: Behaviours = bothVersions('order', {
  getOrderDetails,
  getOpenOrderList,
  getOrderHistory,
  getTradeHistory,
});
