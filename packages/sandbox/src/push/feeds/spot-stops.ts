import { format } from '../../engine/amount.ts';
import type { StopOrderChange } from '../../engine/spot/stop-order.ts';
import { each } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { messageOf, toNs } from './message.ts';

/** What a push tells about a change of a stop order; one that was triggered says whether it could be placed. */
const stopPush = ({ type, order, error, at }: StopOrderChange): object => ({
  createdAt: order.createdAt,
  orderId: order.id,
  orderPrice: order.request.price ?? '0',
  orderType: 'stop',
  side: order.request.side,
  size: order.request.size ?? '0',
  stop: order.stop,
  stopPrice: format(order.stopPrice),
  symbol: order.symbol,
  tradeType: order.request.tradeType,
  ts: toNs(at),
  type,
  ...(type === 'triggered' ? { triggerSuccess: error === undefined } : {}),
  ...(error === undefined ? {} : { error }),
});

/** Stop orders of spot and margin customers, the legs of OCO orders among them. */
export const spotStopFeeds: readonly Feed[] = [
  each('spot-private.stopOrder', 'stopOrder', (change, desk) => {
    const channel = desk.find('', change.order.uid);
    if (channel) channel.send(messageOf(channel, 'stopOrder', stopPush(change)));
  }),
];
