import { isPositive } from '../../engine/amount.ts';
import type { FuturesOrderChange, FuturesStopChange } from '../../engine/futures/order.ts';
import type { SpotOrderChange } from '../../engine/spot/order.ts';
import type { StopOrderChange } from '../../engine/spot/stop-order.ts';
import { exitsOf } from '../../engine/unified/exits.ts';
import { futuresFillPicture, futuresOrderPicture } from '../../engine/unified/futures-view.ts';
import { STATUS } from '../../engine/unified/order.ts';
import type { UnifiedFill, UnifiedOrder } from '../../engine/unified/order.ts';
import { spotFillPicture, spotOrderPicture, stopOrderPicture } from '../../engine/unified/spot-view.ts';
import { each, together } from '../feed.ts';
import type { Desk, Feed } from '../feed.ts';
import { channelsFor, sendTo } from './unified-channels.ts';
import { stateAfter, unifiedFillPush, unifiedOrderPush } from './unified-order.ts';
import type { OrderNews } from './unified-order.ts';

type Tell = (desk: Desk, order: UnifiedOrder, news: OrderNews) => void;

/**
 * Told when what happens has ended: take profit and stop loss are only known then. What happened to the order since is
 * in a push of its own.
 */
const tellSpot = (tell: Tell, change: SpotOrderChange, desk: Desk): void => {
  const { type, order, fill, at } = change;
  if (type === 'received') return;
  const state = stateAfter(type, isPositive(order.dealSize));
  const picture = spotOrderPicture(order);
  desk.soon(() => {
    const { takeProfit, stopLoss } = exitsOf(desk.exchange, order.id) ?? {};
    tell(desk, { ...picture, takeProfit, stopLoss }, { event: type, state, fill, at });
  });
};

/** A leg of an OCO order is no order by itself. */
const tellSpotStop = (tell: Tell, { type, order, at }: StopOrderChange, desk: Desk): void => {
  if (order.ocoId !== undefined) return;
  const picture = stopOrderPicture(order);
  const state = type === 'open' ? STATUS.waiting : stateAfter(type, false);
  desk.soon(() => tell(desk, picture, { event: type, state, at }));
};

const tellFutures = (tell: Tell, change: FuturesOrderChange, desk: Desk): void => {
  const { type, order, fill, at } = change;
  const state = stateAfter(type, isPositive(order.dealSize));
  const news = { event: type, state, fill, bySystem: order.liquidation, at };
  const picture = futuresOrderPicture(desk.exchange, order);
  desk.soon(() => tell(desk, picture, news));
};

const tellFuturesStop = (tell: Tell, { type, order, at }: FuturesStopChange, desk: Desk): void => {
  const picture = futuresOrderPicture(desk.exchange, order);
  const state = type === 'open' ? STATUS.waiting : stateAfter(type, false);
  desk.soon(() => tell(desk, picture, { event: type, state, at }));
};

const orderFeed = (id: string, isOfSymbol: boolean): Feed => {
  const tell: Tell = (desk, order, news) => {
    const found = channelsFor(desk, order.uid, order.tradeType, isOfSymbol ? order.symbol : '');
    if (found.length > 0) sendTo(desk, found, unifiedOrderPush(order, news));
  };
  return together([
    each(id, 'spotOrder', (change, desk) => tellSpot(tell, change, desk)),
    each(id, 'stopOrder', (change, desk) => tellSpotStop(tell, change, desk)),
    each(id, 'futuresOrder', (change, desk) => tellFutures(tell, change, desk)),
    each(id, 'futuresStop', (change, desk) => tellFuturesStop(tell, change, desk)),
  ]);
};

const fillFeed = (id: string, isLite: boolean): Feed => {
  const tell = (
    desk: Desk,
    fill: UnifiedFill,
    { uid, clientOid }: { readonly uid: string; readonly clientOid: string },
  ): void => {
    const found = channelsFor(desk, uid, fill.tradeType);
    if (found.length > 0) sendTo(desk, found, unifiedFillPush(fill, clientOid, isLite));
  };
  return together([
    each(id, 'spotOrder', ({ fill, order }, desk) => fill && tell(desk, spotFillPicture(fill), order)),
    each(id, 'futuresOrder', ({ fill, order }, desk) => fill && tell(desk, futuresFillPicture(fill), order)),
  ]);
};

/** Orders and fills on the private unified gateway. */
export const unifiedPrivateFeeds: readonly Feed[] = [
  orderFeed('unified-private-push.orderAll', false),
  orderFeed('unified-private-push.order', true),
  fillFeed('unified-private-push.execution', false),
  fillFeed('unified-private-push.executionLite', true),
];
