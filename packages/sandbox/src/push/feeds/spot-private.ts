import { format, isZero } from '../../engine/amount.ts';
import type { BalanceChange } from '../../engine/money.ts';
import type { SpotOrderChange } from '../../engine/spot/order.ts';
import { each } from '../feed.ts';
import type { Desk, Feed } from '../feed.ts';
import { messageOf, pushId, toNs } from './message.ts';

const STATUS: Readonly<Record<SpotOrderChange['type'], string>> = {
  received: 'new',
  open: 'open',
  match: 'match',
  update: 'open',
  filled: 'done',
  canceled: 'done',
};

/** Fields that every change of an order has. */
const headOf = ({ type, order, at }: SpotOrderChange): object => ({
  clientOid: order.clientOid,
  orderId: order.id,
  orderTime: order.createdAt,
  orderType: order.type,
  originSize: format(order.size),
  side: order.side,
  status: STATUS[type],
  symbol: order.symbol,
  ts: toNs(at),
  type,
  ...(isZero(order.funds) ? {} : { originFunds: format(order.funds) }),
});

const sizesOf = ({ order, fill, oldSize }: SpotOrderChange): object => ({
  canceledSize: format(order.cancelledSize),
  filledSize: format(order.dealSize),
  remainSize: format(order.left),
  size: format(order.size.minus(order.cancelledSize)),
  ...(order.type === 'limit' ? { price: format(order.price) } : {}),
  ...(isZero(order.funds)
    ? {}
    : {
        remainFunds: format(order.funds.minus(order.dealFunds).minus(order.cancelledFunds)),
        canceledFunds: format(order.cancelledFunds),
      }),
  ...(oldSize ? { oldSize: format(oldSize) } : {}),
  ...(fill
    ? {
        feeType: fill.liquidity === 'taker' ? 'takerFee' : 'makerFee',
        liquidity: fill.liquidity,
        matchPrice: format(fill.price),
        matchSize: format(fill.size),
        tradeId: String(fill.tradeId),
      }
    : {}),
});

/** What a push tells about a change of an order. A received order has only what was asked for. */
const spotOrderPush = (change: SpotOrderChange): object =>
  change.type === 'received' ? headOf(change) : { ...headOf(change), ...sizesOf(change) };

const pushOrder = (change: SpotOrderChange, desk: Desk): void => {
  const channel = desk.find('', change.order.uid);
  if (channel) channel.send(messageOf(channel, 'orderChange', spotOrderPush(change)));
};

const balancePush = (change: BalanceChange, id: string): object => {
  const { balance, context } = change;
  return {
    accountId: balance.id,
    currency: balance.currency,
    total: format(balance.available.plus(balance.held)),
    available: format(balance.available),
    hold: format(balance.held),
    availableChange: format(change.available),
    holdChange: format(change.held),
    relationContext: { symbol: '', orderId: '', ...context },
    relationEvent: change.event,
    relationEventId: id,
    time: String(change.at),
  };
};

/** Orders and money of spot and margin customers. */
export const spotPrivateFeeds: readonly Feed[] = [
  each('spot-private.orderV2', 'spotOrder', pushOrder),
  // The older topic does not tell that an order was received.
  each('spot-private.orderV1', 'spotOrder', (change, desk) => {
    if (change.type !== 'received') pushOrder(change, desk);
  }),
  each('spot-private.account', 'balance', (change, desk, nth) => {
    const { uid, account } = change.balance;
    // Futures and unified money have topics of their own.
    if (account === 'futures' || account === 'unified') return;
    const channel = desk.find('', uid);
    if (!channel) return;
    const id = pushId(change.at, nth);
    channel.send(messageOf(channel, 'account.balance', balancePush(change, id), `"id":"${id}",`));
  }),
];
