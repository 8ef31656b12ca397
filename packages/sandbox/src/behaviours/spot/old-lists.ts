import { badParameter } from '../../refusal.ts';
import { activeOrders, allOrders, closedOrders } from '../../engine/orders.ts';
import type { SpotFill, SpotOrder } from '../../engine/spot/order.ts';
import { LONG, isKept } from '../../engine/spot/retention.ts';
import { spotFillsOf } from '../../engine/spot/state.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { oldFillView, oldOrderView, oldTypeOf } from './old-order-view.ts';
import { isWithin, pageOf } from '../pages.ts';
import type { Page } from '../pages.ts';
import { spotLogOf } from './look-up.ts';

const DAY = 86_400_000;
const LONGEST_SPAN = 7 * DAY;
const MOST_RECENT = 1000;

/** From when until when a list reaches: seven days after its start, or before its end, if only one is given. */
const spanOf = (call: Call, usual: number): readonly [number, number] => {
  const from = optionalNumber(call, 'startAt');
  const to = optionalNumber(call, 'endAt');
  const now = call.exchange.clock.now();
  if (from === undefined) return to === undefined ? [now - usual, now] : [to - LONGEST_SPAN, to];
  const end = to ?? from + LONGEST_SPAN;
  if (end - from > LONGEST_SPAN) throw badParameter('endAt', 'must be at most 7 days after startAt');
  return [from, end];
};

const paged = <T>(call: Call, all: readonly T[], view: (item: T) => unknown): Page<unknown> =>
  pageOf(
    all,
    { page: optionalNumber(call, 'currentPage') ?? 1, size: optionalNumber(call, 'pageSize') ?? 50 },
    view,
  );

/** Whether something is of the side, the type and the kind of trading that a list asks for. */
const filterOf = (call: Call): ((one: SpotOrder | SpotFill) => boolean) => {
  const symbol = optionalText(call, 'symbol');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const tradeType = optionalText(call, 'tradeType') ?? 'TRADE';
  return (one) => {
    const { stop, tradeType: own } = 'request' in one ? one.request : one;
    return (
      own === tradeType &&
      (symbol === undefined || one.symbol === symbol) &&
      (side === undefined || one.side === side) &&
      (type === undefined || type === one.type || type === oldTypeOf(one.type, stop))
    );
  };
};

const getOrders: Behaviour = (call) => {
  const fits = filterOf(call);
  const log = spotLogOf(call);
  if (optionalText(call, 'status') === 'active') {
    const from = optionalNumber(call, 'startAt');
    const to = optionalNumber(call, 'endAt');
    return paged(
      call,
      activeOrders(log).filter((order) => fits(order) && isWithin(order.createdAt, from, to)),
      oldOrderView,
    );
  }
  const [from, to] = spanOf(call, LONGEST_SPAN);
  const now = call.exchange.clock.now();
  const orders = closedOrders(log)
    .filter((order) => fits(order) && isKept(order, now, LONG) && isWithin(order.createdAt, from, to))
    .toSorted((a, b) => b.row - a.row);
  return paged(call, orders, oldOrderView);
};

const getRecentOrders: Behaviour = (call) => {
  const since = call.exchange.clock.now() - DAY;
  return allOrders(spotLogOf(call))
    .filter(({ createdAt, request }) => createdAt >= since && request.tradeType === 'TRADE')
    .slice(0, MOST_RECENT)
    .map(oldOrderView);
};

const fillsOf = (call: Call): readonly SpotFill[] => spotFillsOf(call.exchange, uidOf(call)).toReversed();

/** With orderId every other filter is ignored. */
const getFills: Behaviour = (call) => {
  const orderId = optionalText(call, 'orderId');
  if (orderId !== undefined) {
    const symbol = text(call, 'symbol');
    const fills = fillsOf(call).filter((fill) => fill.orderId === orderId && fill.symbol === symbol);
    return paged(call, fills, oldFillView);
  }
  const fits = filterOf(call);
  const [from, to] = spanOf(call, DAY);
  return paged(
    call,
    fillsOf(call).filter((fill) => fits(fill) && isWithin(fill.at, from, to)),
    oldFillView,
  );
};

const getRecentFills: Behaviour = (call) => {
  const since = call.exchange.clock.now() - DAY;
  return fillsOf(call)
    .filter(({ at, tradeType }) => at >= since && tradeType === 'TRADE')
    .slice(0, MOST_RECENT)
    .map(oldFillView);
};

/** Lists by the routes from before high-frequency trading. */
export const oldLists: Behaviours = {
  'spot.order.getOrdersListOld': getOrders,
  'spot.order.getRecentOrdersListOld': getRecentOrders,
  'spot.order.getTradeHistoryOld': getFills,
  'spot.order.getRecentTradeHistoryOld': getRecentFills,
};
