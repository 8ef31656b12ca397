import { isZero, minus } from './decimal.ts';
import type { Order, Standing } from './book.ts';

type View = (order: Order, standing: Standing) => Readonly<Record<string, unknown>>;

const remaining = ({ size, filled, cancelled }: Standing): string => minus(minus(size, filled), cancelled);
const isOpen = ({ state }: Standing): boolean => state === 'open';
const wasCancelled = (standing: Standing): boolean => !isZero(standing.cancelled);

/** What all orders of the classic account say of how they were asked for. */
const asked = (
  { request, symbol, clientOid }: Order,
  { price, size }: Standing,
): Record<string, unknown> => ({
  symbol,
  clientOid,
  type: request['type'] ?? 'limit',
  side: request['side'] ?? 'buy',
  price,
  size,
  stp: request['stp'] ?? null,
  timeInForce: request['timeInForce'] ?? 'GTC',
  postOnly: request['postOnly'] ?? false,
  hidden: request['hidden'] ?? false,
  iceberg: request['iceberg'] ?? false,
  visibleSize: request['visibleSize'] ?? '0',
  cancelAfter: request['cancelAfter'] ?? 0,
  channel: 'API',
  remark: request['remark'] ?? null,
  tags: request['tags'] ?? null,
});

/** Spot HF and margin HF. */
export const hfOrder: View = (order, standing) => ({
  id: order.orderId,
  ...asked(order, standing),
  opType: 'DEAL',
  funds: order.request['funds'] ?? '0',
  dealSize: standing.filled,
  dealFunds: isZero(standing.filled) ? '0' : '0.1',
  remainSize: isOpen(standing) ? remaining(standing) : '0',
  remainFunds: '0',
  cancelledSize: standing.cancelled,
  cancelledFunds: '0',
  fee: '0',
  feeCurrency: order.symbol.split('-')[1] ?? 'USDT',
  cancelExist: wasCancelled(standing),
  tradeType: order.family === 'margin' ? 'MARGIN_TRADE' : 'TRADE',
  inOrderBook: isOpen(standing),
  active: isOpen(standing),
  tax: '0',
  createdAt: order.bookedAt,
  lastUpdatedAt: standing.at,
});

export const oldOrder: View = (order, standing) => ({
  id: order.orderId,
  ...asked(order, standing),
  opType: 'DEAL',
  funds: order.request['funds'] ?? '0',
  dealFunds: isZero(standing.filled) ? '0' : '0.1',
  dealSize: standing.filled,
  fee: '0',
  feeCurrency: order.symbol.split('-')[1] ?? 'USDT',
  stop: '',
  stopTriggered: false,
  stopPrice: '0',
  isActive: isOpen(standing),
  cancelExist: wasCancelled(standing),
  createdAt: order.bookedAt,
  tradeType: 'TRADE',
});

const STOP_STATES = {
  open: 'NEW',
  triggered: 'TRIGGERED',
  cancelled: 'CANCELLED',
  filled: 'TRIGGERED',
} as const;
const OCO_STATES = { open: 'NEW', triggered: 'TRIGGERED', cancelled: 'CANCELLED', filled: 'DONE' } as const;

export const stopOrder: View = (order, standing) => ({
  id: order.orderId,
  ...asked(order, standing),
  userId: order.uid,
  status: STOP_STATES[standing.state],
  funds: null,
  orderTime: order.bookedAt * 1e6,
  domainId: 'kucoin',
  tradeSource: 'USER',
  tradeType: order.family === 'marginStop' ? 'MARGIN_TRADE' : 'TRADE',
  feeCurrency: order.symbol.split('-')[1] ?? 'USDT',
  takerFeeRate: '0.00100000000000000000',
  makerFeeRate: '0.00100000000000000000',
  createdAt: order.bookedAt,
  stop: order.request['stop'] ?? 'loss',
  stopTriggerTime: standing.state === 'triggered' ? standing.at : null,
  stopPrice: order.request['stopPrice'] ?? null,
});

export const ocoOrder: View = (order, standing) => ({
  orderId: order.orderId,
  symbol: order.symbol,
  clientOid: order.clientOid,
  orderTime: order.bookedAt,
  status: OCO_STATES[standing.state],
});

export const ocoDetail: View = (order, standing) => ({
  ...ocoOrder(order, standing),
  orders: (order.legs ?? []).map((id, at) => ({
    id,
    symbol: order.symbol,
    side: order.request['side'] ?? 'buy',
    price: at === 0 ? standing.price : (order.request['limitPrice'] ?? standing.price),
    stopPrice: at === 0 ? standing.price : (order.request['stopPrice'] ?? standing.price),
    size: standing.size,
    status: OCO_STATES[standing.state],
  })),
});

export const futuresOrder: View = (order, standing) => ({
  id: order.orderId,
  ...asked(order, standing),
  size: Number(standing.size),
  value: '0',
  dealValue: '0',
  dealSize: Number(standing.filled),
  filledSize: Number(standing.filled),
  filledValue: '0',
  avgDealPrice: isZero(standing.filled) ? '0' : standing.price,
  stop: order.request['stop'] ?? '',
  stopPriceType: order.request['stopPriceType'] ?? '',
  stopTriggered: false,
  stopPrice: order.request['stopPrice'] ?? null,
  leverage: String(order.request['leverage'] ?? 1),
  forceHold: false,
  closeOrder: order.request['closeOrder'] ?? false,
  isActive: isOpen(standing),
  cancelExist: wasCancelled(standing),
  createdAt: order.bookedAt,
  updatedAt: standing.at,
  endAt: isOpen(standing) ? null : standing.at,
  orderTime: order.bookedAt * 1e6,
  settleCurrency: 'USDT',
  marginMode: order.request['marginMode'] ?? 'ISOLATED',
  status: isOpen(standing) ? 'open' : 'done',
  reduceOnly: order.request['reduceOnly'] ?? false,
});

/** 0 untriggered, 1 triggered, 2 live, 3 filled, 4 filled in part, 5 cancelled, 6 cancelled after fills. */
const unifiedStatus = (order: Order, standing: Standing): number => {
  const touched = !isZero(standing.filled);
  if (standing.state === 'open') {
    if (order.request['triggerPrice'] !== undefined) return 0;
    return touched ? 4 : 2;
  }
  if (standing.state === 'cancelled') return touched ? 6 : 5;
  return standing.state === 'filled' ? 3 : 1;
};

export const unifiedOrder: View = (order, standing) => ({
  tradeType: order.tradeType,
  orderId: order.orderId,
  clientOid: order.clientOid,
  status: unifiedStatus(order, standing),
  filledSize: standing.filled,
  avgPrice: isZero(standing.filled) ? '0' : standing.price,
  fee: '0',
  feeCurrency: 'USDT',
  tax: '0',
  symbol: order.symbol,
  side: order.request['side'] ?? 'BUY',
  orderType: order.request['orderType'] ?? 'LIMIT',
  size: standing.size,
  sizeUnit: order.request['sizeUnit'] ?? 'BASECCY',
  price: standing.price,
  timeInForce: order.request['timeInForce'] ?? 'GTC',
  cancelReason: '',
  cancelSize: standing.cancelled,
  orderTime: order.bookedAt * 1e6,
  updatedTime: standing.at * 1e6,
});

const CONVERT_STATES = {
  open: 'OPEN',
  filled: 'SUCCESS',
  cancelled: 'CANCELLED',
  triggered: 'OPEN',
} as const;

export const convertOrder: View = (order, standing) => ({
  orderId: order.orderId,
  clientOrderId: order.clientOid,
  status: CONVERT_STATES[standing.state],
  fromCurrency: order.request['fromCurrency'] ?? 'BTC',
  toCurrency: order.request['toCurrency'] ?? 'USDT',
  fromCurrencySize: String(order.request['fromCurrencySize'] ?? '1'),
  toCurrencySize: String(order.request['toCurrencySize'] ?? '1'),
  accountType: order.request['accountType'] ?? 'BOTH',
  price: '1',
  orderTime: order.bookedAt,
  expiryTime: order.bookedAt + 30 * 86_400_000,
});

/** What the synchronous calls say of an order. */
export const syncResult: View = (order, standing) => ({
  orderId: order.orderId,
  clientOid: order.clientOid,
  originSize: standing.size,
  dealSize: standing.filled,
  remainSize: isOpen(standing) ? remaining(standing) : '0',
  canceledSize: standing.cancelled,
  status: isOpen(standing) ? 'open' : 'done',
});

export const fill: View = (order, standing) => ({
  id: order.bookedAt,
  tradeId: order.bookedAt,
  orderId: order.orderId,
  clientOid: order.clientOid,
  symbol: order.symbol,
  side: order.request['side'] ?? 'buy',
  liquidity: 'taker',
  price: standing.price,
  size: standing.filled,
  fee: '0',
  feeCurrency: 'USDT',
  createdAt: standing.at,
});

export type { View };
