import { format } from '../../engine/amount.ts';
import type { SpotFill } from '../../engine/spot/order.ts';
import { FILLS_KEPT } from '../../engine/spot/retention.ts';
import { spotFillsOf } from '../../engine/spot/state.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { isWithin } from '../pages.ts';
import { cursorOf } from './lists.ts';

/** What both the current and the old routes tell of a fill. */
export const fillView = (fill: SpotFill): Readonly<Record<string, unknown>> => ({
  symbol: fill.symbol,
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
  stop: fill.stop,
  tradeType: fill.tradeType,
  type: fill.type,
  createdAt: fill.at,
});

/** A fill as the current routes show it. */
export const spotFillView = (fill: SpotFill): Readonly<Record<string, unknown>> => ({
  id: fill.row,
  tradeId: fill.tradeId,
  ...fillView(fill),
  stop: '',
  taxRate: '0',
  tax: '0',
});

/** With orderId every other filter is ignored, as at KuCoin. */
const getTradeHistory: Behaviour = (call) => {
  const orderId = optionalText(call, 'orderId');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const from = optionalNumber(call, 'startAt');
  const to = optionalNumber(call, 'endAt');
  const cursor = cursorOf(call);
  const oldest = call.exchange.clock.now() - FILLS_KEPT;
  const fits = (fill: SpotFill): boolean =>
    fill.tradeType === 'TRADE' &&
    fill.symbol === text(call, 'symbol') &&
    fill.row < cursor &&
    fill.at >= oldest &&
    (orderId === undefined
      ? (side === undefined || fill.side === side) &&
        (type === undefined || fill.type === type) &&
        isWithin(fill.at, from, to)
      : fill.orderId === orderId);
  const items = spotFillsOf(call.exchange, uidOf(call))
    .toReversed()
    .filter(fits)
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { items: items.map(spotFillView), lastId: items.at(-1)?.row ?? (cursor === Infinity ? 0 : cursor) };
};

export const spotFills: Behaviours = { 'spot.order.getTradeHistory': getTradeHistory };
