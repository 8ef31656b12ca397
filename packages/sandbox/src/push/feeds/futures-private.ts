import { positionView } from '../../behaviours/futures/position-view.ts';
import { format, toNumber } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesPositionChange } from '../../engine/futures/changes.ts';
import type { FuturesOrderChange, FuturesStopChange } from '../../engine/futures/order.ts';
import { walletOf } from '../../engine/futures/wallet.ts';
import { balanceOf } from '../../engine/money.ts';
import { each, settled } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { messageOf, pushId, toNs } from './message.ts';

const STATUS: Readonly<Record<FuturesOrderChange['type'], string>> = {
  open: 'open',
  match: 'match',
  update: 'open',
  filled: 'done',
  canceled: 'done',
};

const orderPush = ({ type, order, fill, oldSize, at }: FuturesOrderChange): object => ({
  symbol: order.symbol,
  orderType: order.type,
  side: order.side,
  canceledSize: format(order.cancelledSize),
  orderId: order.id,
  clientOid: order.clientOid,
  marginMode: order.marginMode,
  positionSide: order.positionSide,
  type,
  orderTime: toNs(order.createdAt),
  size: format(order.size),
  filledSize: format(order.dealSize),
  price: order.type === 'limit' ? format(order.price) : '',
  remainSize: format(order.left),
  status: STATUS[type],
  ts: toNs(at),
  tradeType: order.liquidation ? 'liquid' : 'trade',
  ...(type === 'open' ? { liquidity: 'maker' } : {}),
  ...(oldSize ? { oldSize: format(oldSize) } : {}),
  ...(fill
    ? {
        liquidity: fill.liquidity,
        feeType: fill.liquidity === 'taker' ? 'takerFee' : 'makerFee',
        matchPrice: format(fill.price),
        matchSize: format(fill.size),
        tradeId: String(fill.tradeId),
      }
    : {}),
});

const stopPush = ({ type, order, success, error, at }: FuturesStopChange): object => {
  const { triggers, triggered } = order;
  const stop = triggered ?? (triggers?.up ? 'up' : 'down');
  const price = stop === 'up' ? triggers?.up : triggers?.down;
  return {
    createdAt: order.createdAt,
    marginMode: order.marginMode,
    orderId: order.id,
    orderPrice: order.type === 'limit' ? format(order.price) : '',
    orderType: 'stop',
    side: order.side,
    size: toNumber(order.size),
    stop,
    stopPrice: price ? format(price) : '',
    stopPriceType: triggers?.by ?? 'TP',
    symbol: order.symbol,
    ts: toNs(at),
    type,
    ...(success === undefined ? {} : { triggerSuccess: success }),
    ...(error === undefined ? {} : { error }),
  };
};

const SUBJECTS = {
  change: 'position.change',
  settlement: 'position.settlement',
  adjustRiskLimit: 'position.adjustRiskLimit',
} as const;

const positionPush = (exchange: Exchange, change: FuturesPositionChange): object => {
  if (change.type === 'adjustRiskLimit') return { success: true, riskLimitLevel: change.level, msg: '' };
  const { position } = change;
  if (change.type === 'change')
    return { ...positionView(exchange, position), changeReason: change.reason, ts: toNs(change.at) };
  const { payment } = change;
  return {
    symbol: position.symbol,
    fundingTime: payment.at,
    qty: toNumber(payment.lots),
    markPrice: toNumber(payment.mark),
    fundingRate: toNumber(payment.rate),
    fundingFee: toNumber(payment.paid),
    ts: toNs(change.at),
    settleCurrency: exchange.futuresMarket(position.symbol).contract.settle,
    marginMode: payment.marginMode,
    positionSide: payment.side,
  };
};

const symbolIn = (change: FuturesPositionChange): string =>
  change.type === 'adjustRiskLimit' ? change.symbol : change.position.symbol;

const positionKey = (change: FuturesPositionChange): string =>
  change.type === 'change'
    ? `${change.uid} ${change.position.id} ${change.reason}`
    : `${change.uid} ${change.type} ${symbolIn(change)} ${change.at}`;

const positions = (id: string, isOfSymbol: boolean): Feed =>
  settled(id, 'position', positionKey, (change, desk) => {
    const channel = desk.find(isOfSymbol ? symbolIn(change) : '', change.uid);
    if (!channel) return;
    channel.send(messageOf(channel, SUBJECTS[change.type], positionPush(desk.exchange, change)));
  });

const orders = (id: string, subject: string, isOfSymbol: boolean): Feed =>
  each(id, 'futuresOrder', (change, desk) => {
    const { uid, symbol } = change.order;
    const channel = desk.find(isOfSymbol ? symbol : '', uid);
    if (channel) channel.send(messageOf(channel, subject, orderPush(change)));
  });

const wallet = settled(
  'futures-private.balance',
  'futuresWallet',
  ({ uid, account, currency }) => `${uid} ${account} ${currency}`,
  ({ uid, account, currency, at }, desk, nth) => {
    // Money of a unified account has a channel of its own.
    const channel = account === 'futures' ? desk.find('', uid) : undefined;
    if (!channel) return;
    const figures = walletOf(desk.exchange, balanceOf(desk.exchange, uid, account, currency));
    const id = pushId(at, nth);
    const data = {
      crossPosMargin: format(figures.crossMargin),
      isolatedOrderMargin: format(figures.isolatedOrders),
      holdBalance: '0',
      equity: format(figures.equity),
      version: id,
      availableBalance: format(figures.available),
      isolatedPosMargin: format(figures.isolatedMargin),
      walletBalance: format(figures.wallet),
      isolatedFundingFeeMargin: '0',
      crossUnPnl: format(figures.crossProfit),
      totalCrossMargin: format(figures.totalCross),
      currency,
      isolatedUnPnl: format(figures.isolatedProfit),
      crossOrderMargin: format(figures.crossOrders),
      timestamp: String(at),
      maxWithdrawAmount: format(figures.withdrawable),
    };
    channel.send(messageOf(channel, 'walletBalance.change', data, `"id":"${id}",`));
  },
);

/** Private topics of futures. */
export const futuresPrivateFeeds: readonly Feed[] = [
  orders('futures-private.order', 'symbolOrderChange', true),
  orders('futures-private.allOrder', 'orderChange', false),
  each('futures-private.stopOrders', 'futuresStop', (change, desk, nth) => {
    const channel = desk.find('', change.order.uid);
    if (!channel) return;
    const extra = `"id":"${pushId(change.at, nth)}",`;
    channel.send(messageOf(channel, 'stopOrder', stopPush(change), extra));
  }),
  wallet,
  positions('futures-private.position', true),
  positions('futures-private.allPosition', false),
  each('futures-private.marginMode', 'marginMode', ({ uid, symbol, marginMode }, desk) => {
    const channel = desk.find('', uid);
    if (channel) channel.send(messageOf(channel, 'user.config', { [symbol]: marginMode }));
  }),
  each('futures-private.crossLeverage', 'crossLeverage', ({ uid, symbol, leverage }, desk) => {
    const channel = desk.find('', uid);
    if (channel)
      channel.send(messageOf(channel, 'user.config', { [symbol]: { leverage: format(leverage) } }));
  }),
];
