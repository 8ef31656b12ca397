import { divide, format } from '../state/decimal.ts';
import type { SpotOrder } from '../state/spot-orders.ts';
import { accountOf, optionalNumber, optionalText, text } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

/** An order fills at once and in full, so each has one fill at the most, and its numbers are those of the order. */
const fillView = (order: SpotOrder): Readonly<Record<string, unknown>> => ({
  id: order.cursor,
  symbol: order.symbol,
  tradeId: order.cursor,
  orderId: order.id,
  // Nobody is on the other side.
  counterOrderId: '0'.repeat(order.id.length),
  side: order.request.side,
  liquidity: 'taker',
  forceTaker: false,
  price: format(divide(order.dealFunds, order.dealSize)),
  size: format(order.dealSize),
  funds: format(order.dealFunds),
  fee: format(order.fee),
  feeRate: format(order.market.feeRate),
  feeCurrency: order.market.quote,
  stop: '',
  tradeType: 'TRADE',
  type: order.request.type,
  createdAt: order.updatedAt,
});

/** With orderId every other filter is ignored, as at KuCoin. */
const getTradeHistory: Behaviour = (call) => {
  const orderId = optionalText(call, 'orderId');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const lastId = optionalNumber(call, 'lastId');
  const startAt = optionalNumber(call, 'startAt') ?? 0;
  const endAt = optionalNumber(call, 'endAt') ?? Infinity;
  const items = accountOf(call)
    .spotOrders.list(
      (order) =>
        order.dealSize > 0n &&
        order.symbol === text(call, 'symbol') &&
        order.cursor < (lastId ?? Infinity) &&
        (orderId === undefined
          ? (side === undefined || order.request.side === side) &&
            (type === undefined || order.request.type === type) &&
            order.updatedAt >= startAt &&
            order.updatedAt <= endAt
          : order.id === orderId),
    )
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { items: items.map(fillView), lastId: items.at(-1)?.cursor ?? lastId ?? 0 };
};

export const spotFills: Behaviours = { 'spot.order.getTradeHistory': getTradeHistory };
