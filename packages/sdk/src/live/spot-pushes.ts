import type { LiveBalance, LiveNews, LiveOrder } from '@kucoin-typed/runtime';
import type { CrossMarginPositionMessage } from '../api/ws/margin/cross-margin-position.ts';
import type { AccountMessage } from '../api/ws/spot/account.ts';
import type { OrderV2Message } from '../api/ws/spot/order-v2.ts';
import type { StopOrderMessage } from '../api/ws/spot/stop-order.ts';
import { fillIn, UNTOUCHED } from './classic.ts';
import { productOf, type SpotProduct } from './spot-rows.ts';
import { fromMs, fromNs, positive, sideOf, typeOf, word } from './text.ts';

const STATES: Readonly<Record<string, LiveOrder['state']>> = { filled: 'filled', canceled: 'cancelled' };

const orderIn = (data: OrderV2Message['data'], product: SpotProduct): LiveOrder => ({
  product,
  id: data.orderId,
  clientOid: word(data.clientOid),
  symbol: data.symbol,
  side: sideOf(data.side),
  type: typeOf(data.orderType),
  state: STATES[data.type] ?? 'open',
  price: positive(data.price),
  size: positive(data.originSize),
  funds: positive(data.originFunds),
  filled: data.filledSize ?? '0',
  filledValue: undefined,
  averagePrice: undefined,
  cancelled: data.canceledSize ?? '0',
  fee: undefined,
  feeCurrency: undefined,
  stopPrice: undefined,
  reason: undefined,
  createdAt: fromMs(data.orderTime),
  updatedAt: fromNs(data.ts),
  raw: data,
});

/** A push of an order, and the fill in it. */
export const orderNews = ({ data }: OrderV2Message, product: SpotProduct): LiveNews[] => {
  const order: LiveNews = { what: 'order', record: orderIn(data, product) };
  const fill = fillIn(data, product);
  return fill ? [{ what: 'fill', record: fill }, order] : [order];
};

const STOPS: Readonly<Record<string, LiveOrder['state']>> = { triggered: 'triggered', cancel: 'cancelled' };

export const stopNews = ({ data }: StopOrderMessage): LiveNews => ({
  what: 'order',
  record: {
    product: productOf(data.tradeType),
    id: data.orderId,
    clientOid: undefined,
    symbol: data.symbol,
    side: sideOf(data.side),
    type: positive(data.orderPrice) === undefined ? 'market' : 'limit',
    state: STOPS[data.type] ?? 'waiting',
    price: positive(data.orderPrice),
    size: positive(data.size),
    funds: undefined,
    ...UNTOUCHED,
    stopPrice: positive(data.stopPrice),
    reason: undefined,
    createdAt: fromMs(data.createdAt),
    updatedAt: fromNs(data.ts),
    raw: data,
  },
});

/** The account that a push of a balance is about: `trade_hf.hold` and `isolated_BTC-USDT.setted` say it in their beginning. */
export const accountOf = (event: string): string => {
  const [name = ''] = event.split('.');
  if (name.startsWith('isolated')) return `isolated:${name.slice(name.indexOf('_') + 1)}`;
  return name.split('_')[0] ?? name;
};

export const balanceNews = ({ data }: AccountMessage): LiveNews => ({
  what: 'balance',
  record: {
    account: accountOf(data.relationEvent),
    currency: data.currency,
    total: data.total,
    available: data.available,
    held: data.hold,
    borrowed: undefined,
    equity: undefined,
    at: fromMs(data.time),
    raw: data,
  },
});

/** Assets and debts of the cross-margin account. */
export const crossNews = (message: CrossMarginPositionMessage): LiveNews[] => {
  if (message.subject !== 'debt.ratio') return [];
  const { assetList, debtList, timestamp } = message.data;
  return Object.entries(assetList).map(([currency, { total, available, hold }]) => {
    const record: LiveBalance = {
      account: 'margin',
      currency,
      total,
      available,
      held: hold,
      borrowed: debtList[currency] ?? '0',
      equity: undefined,
      at: fromMs(timestamp),
      raw: message.data,
    };
    return { what: 'balance', record };
  });
};
