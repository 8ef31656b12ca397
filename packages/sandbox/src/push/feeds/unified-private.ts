import { ZERO, divide, format, isPositive, isZero } from '../../engine/amount.ts';
import type { AccountName } from '../../engine/customers.ts';
import type { BalanceChange } from '../../engine/money.ts';
import type { SpotOrder, SpotOrderChange } from '../../engine/spot/order.ts';
import type { Channel } from '../channel.ts';
import { each } from '../feed.ts';
import type { Desk, Feed } from '../feed.ts';
import { toNs } from './message.ts';
import { unifiedFuturesFill, unifiedFuturesOrder } from './unified-futures-orders.ts';
import { unifiedPush } from './unified-push.ts';

const TRADE_TYPES = { TRADE: 'SPOT', MARGIN_TRADE: 'CROSS', MARGIN_ISOLATED_TRADE: 'ISOLATED' } as const;

const EVENTS: Readonly<Partial<Record<SpotOrderChange['type'], string>>> = {
  open: 'OPEN',
  match: 'MATCH',
  update: 'UPDATE',
  filled: 'FILL',
  canceled: 'CANCEL',
};

/** 2 open, 3 filled, 4 filled in part, 5 cancelled, 6 cancelled after a part was filled. */
const stateOf = ({ type, order }: SpotOrderChange): number => {
  const hasTraded = isPositive(order.dealSize);
  if (type === 'canceled') return hasTraded ? 6 : 5;
  if (type === 'filled') return 3;
  return hasTraded ? 4 : 2;
};

const tradeTypeOf = ({ request }: SpotOrder): string => TRADE_TYPES[request.tradeType];

const orderPush = (change: SpotOrderChange): object => {
  const { order, fill, type, at } = change;
  const { request } = order;
  const byFunds = !isZero(order.funds);
  return {
    tT: tradeTypeOf(order),
    oi: order.id,
    ci: order.clientOid,
    os: stateOf(change),
    eT: EVENTS[type],
    s: order.symbol,
    S: order.side.toUpperCase(),
    oT: order.type.toUpperCase(),
    lR: fill ? fill.liquidity.toUpperCase() : '',
    oS: 'USER',
    p: order.type === 'limit' ? format(order.price) : '',
    mM: '',
    ti: fill ? String(fill.tradeId) : '',
    q: format(byFunds ? order.funds : order.size),
    qU: byFunds ? 'QUOTECCY' : 'BASECCY',
    fS: format(order.dealSize),
    lS: format(fill?.size ?? ZERO),
    ls: format(fill?.price ?? ZERO),
    aP: format(divide(order.dealFunds, order.dealSize, 12)),
    f: format(order.fee),
    fC: order.symbol.split('-')[1] ?? '',
    t: '0',
    cR: type === 'canceled' ? (order.cancelReason === 'user' ? 'USER' : 'SYSTEM_CANCEL') : '',
    cS: format(order.cancelledSize),
    rS: format(order.left),
    tD: '',
    tP: '',
    tPT: '',
    pP: '',
    pPT: '',
    lP: '',
    lPT: '',
    toi: request.stopOrderId ?? '',
    stp: request.stp ?? '',
    rO: false,
    tIF: order.timeInForce,
    pO: request.postOnly ?? false,
    O: toNs(order.createdAt),
    U: toNs(at),
  };
};

/** Channels that carry what is of this trade type: its own, and the one for all. */
export const channelsFor = (desk: Desk, uid: string, tradeType: string, symbol = ''): readonly Channel[] => {
  const suffix = symbol === '' ? '' : ` ${symbol}`;
  return [desk.find(tradeType + suffix, uid), desk.find(`UNIFIED${suffix}`, uid)].filter(
    (channel) => channel !== undefined,
  );
};

const pushOrders = (id: string, isOfSymbol: boolean): Feed =>
  each(id, 'spotOrder', (change, desk) => {
    if (change.type === 'received') return;
    const { order } = change;
    const found = channelsFor(desk, order.uid, tradeTypeOf(order), isOfSymbol ? order.symbol : '');
    if (found.length === 0) return;
    const data = orderPush(change);
    for (const channel of found) channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
  });

const pushFills = (id: string, isLite: boolean): Feed =>
  each(id, 'spotOrder', ({ order, fill }, desk) => {
    if (!fill) return;
    const found = channelsFor(desk, order.uid, tradeTypeOf(order));
    if (found.length === 0) return;
    const data = {
      oi: order.id,
      ci: order.clientOid,
      s: order.symbol,
      S: order.side.toUpperCase(),
      oT: order.type.toUpperCase(),
      p: format(fill.price),
      q: format(fill.size),
      // A number on spot in the short form, text in the long one.
      ti: isLite ? fill.tradeId : String(fill.tradeId),
      E: toNs(fill.at),
      lR: fill.liquidity.toUpperCase(),
      ...(isLite ? {} : { f: format(fill.fee), fC: fill.feeCurrency, fT: 'NORMAL', fP: '', t: '0' }),
    };
    for (const channel of found) channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
  });

const ACCOUNTS: Readonly<Partial<Record<AccountName, string>>> = {
  main: 'FUNDING',
  trade: 'SPOT',
  margin: 'CROSS',
  futures: 'FUTURES',
  unified: 'UNIFIED',
};

const pushBalance = ({ balance, at }: BalanceChange, desk: Desk): void => {
  const { account, uid, currency, available, held } = balance;
  const channel = desk.find(ACCOUNTS[account] ?? 'ISOLATED', uid);
  if (!channel) return;
  const total = format(available.plus(held));
  const data = {
    c: currency,
    b: total,
    a: format(available),
    h: format(held),
    e: total,
    l: '0',
    // Of the funding account alone it is text in milliseconds.
    U: account === 'main' ? String(at) : toNs(at),
  };
  channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
};

/** Two feeds under one topic: what is of spot and what is of futures. */
const both = (one: Feed, other: Feed): Feed => ({
  id: one.id,
  start: (desk) => {
    const stops = [one.start(desk), other.start(desk)];
    return () => {
      for (const stop of stops) stop();
    };
  },
});

const pushFuturesOrders = (id: string, isOfSymbol: boolean): Feed =>
  each(id, 'futuresOrder', (change, desk) => {
    const { uid, symbol } = change.order;
    const found = channelsFor(desk, uid, 'FUTURES', isOfSymbol ? symbol : '');
    if (found.length === 0) return;
    const data = unifiedFuturesOrder(desk.exchange, change);
    for (const channel of found) channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
  });

const pushFuturesFills = (id: string, isLite: boolean): Feed =>
  each(id, 'futuresOrder', (change, desk) => {
    if (!change.fill) return;
    const data = unifiedFuturesFill(change, isLite);
    for (const channel of channelsFor(desk, change.order.uid, 'FUTURES'))
      channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
  });

const orderFeed = (id: string, isOfSymbol: boolean): Feed =>
  both(pushOrders(id, isOfSymbol), pushFuturesOrders(id, isOfSymbol));

const fillFeed = (id: string, isLite: boolean): Feed =>
  both(pushFills(id, isLite), pushFuturesFills(id, isLite));

/** Orders, fills and money on the private unified gateway. */
export const unifiedPrivateFeeds: readonly Feed[] = [
  orderFeed('unified-private-push.orderAll', false),
  orderFeed('unified-private-push.order', true),
  fillFeed('unified-private-push.execution', false),
  fillFeed('unified-private-push.executionLite', true),
  each('unified-private-push.balance', 'balance', pushBalance),
];
