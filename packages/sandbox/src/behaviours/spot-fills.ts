import { format } from '../engine/amount.ts';
import type { SpotFill } from '../engine/spot/order.ts';
import { spotFillsOf } from '../engine/spot/state.ts';
import { optionalNumber, optionalText, text, uidOf } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

export const spotFillView = (fill: SpotFill): Readonly<Record<string, unknown>> => ({
  id: fill.row,
  symbol: fill.symbol,
  tradeId: fill.tradeId,
  orderId: fill.orderId,
  counterOrderId: fill.counterOrderId,
  side: fill.side,
  liquidity: fill.liquidity,
  forceTaker: false,
  price: format(fill.price),
  size: format(fill.size),
  funds: format(fill.funds),
  fee: format(fill.fee),
  feeRate: format(fill.feeRate),
  feeCurrency: fill.feeCurrency,
  stop: '',
  tradeType: fill.tradeType,
  type: fill.type,
  taxRate: '0',
  tax: '0',
  createdAt: fill.at,
});

/** With orderId every other filter is ignored, as at KuCoin. */
const getTradeHistory: Behaviour = (call) => {
  const orderId = optionalText(call, 'orderId');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const lastId = optionalNumber(call, 'lastId');
  const startAt = optionalNumber(call, 'startAt') ?? 0;
  const endAt = optionalNumber(call, 'endAt') ?? Infinity;
  const items = [...spotFillsOf(call.exchange, uidOf(call))]
    .reverse()
    .filter(
      (fill) =>
        fill.account === 'trade' &&
        fill.symbol === text(call, 'symbol') &&
        fill.row < (lastId ?? Infinity) &&
        (orderId === undefined
          ? (side === undefined || fill.side === side) &&
            (type === undefined || fill.type === type) &&
            fill.at >= startAt &&
            fill.at <= endAt
          : fill.orderId === orderId),
    )
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { items: items.map(spotFillView), lastId: items.at(-1)?.row ?? lastId ?? 0 };
};

export const spotFills: Behaviours = { 'spot.order.getTradeHistory': getTradeHistory };
