import { closedOrders } from '../../engine/orders.ts';
import type { SpotOrder } from '../../engine/spot/order.ts';
import { RECENT, isKept } from '../../engine/spot/retention.ts';
import { optionalNumber, optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { isWithin, pageOf } from '../pages.ts';
import { openSpotOrders, openSymbols } from './cancels.ts';
import { isSpot, spotLogOf } from './look-up.ts';
import { spotOrderView } from './order-view.ts';

/** The one that changed last comes first. */
const getOpenOrders: Behaviour = (call) =>
  openSpotOrders(call, text(call, 'symbol'))
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map(spotOrderView);

const getOpenOrdersByPage: Behaviour = (call) =>
  pageOf(
    openSpotOrders(call, text(call, 'symbol')),
    { page: optionalNumber(call, 'pageNum') ?? 1, size: optionalNumber(call, 'pageSize') ?? 20 },
    spotOrderView,
  );

/** What `lastId` is on a page that has no rows: the specs want it above zero. */
const NOTHING_BEFORE = 1;

/** Rows before `lastId`, which is zero or absent on the first page. */
export const cursorOf = (call: Call): number => optionalNumber(call, 'lastId') || Infinity;

const getClosedOrders: Behaviour = (call) => {
  const cursor = cursorOf(call);
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const from = optionalNumber(call, 'startAt');
  const to = optionalNumber(call, 'endAt');
  const now = call.exchange.clock.now();
  const fits = (order: SpotOrder): boolean =>
    isSpot(order) &&
    order.symbol === text(call, 'symbol') &&
    order.closedRow < cursor &&
    (side === undefined || order.side === side) &&
    (type === undefined || order.type === type) &&
    isWithin(order.updatedAt, from, to) &&
    isKept(order, now, RECENT);
  const items = closedOrders(spotLogOf(call))
    .filter(fits)
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  const lastId = items.at(-1)?.closedRow ?? (cursor === Infinity ? NOTHING_BEFORE : cursor);
  return { lastId, items: items.map(spotOrderView) };
};

export const spotLists: Behaviours = {
  'spot.order.getSymbolsWithOpenOrder': (call) => ({ symbols: openSymbols(call) }),
  'spot.order.getOpenOrders': getOpenOrders,
  'spot.order.getOpenOrdersByPage': getOpenOrdersByPage,
  'spot.order.getClosedOrders': getClosedOrders,
};
