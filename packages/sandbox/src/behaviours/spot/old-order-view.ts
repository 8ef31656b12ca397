import { format } from '../../engine/amount.ts';
import type { SpotFill, SpotOrder, SpotRequest } from '../../engine/spot/order.ts';
import { fillView } from './fills.ts';
import { askedView, hasCancelled } from './order-view.ts';

/** An order as the routes from before high-frequency trading show it. `stop` is null unless a stop order placed it. */
export const oldOrderView = (order: SpotOrder): Readonly<Record<string, unknown>> => {
  const { request } = order;
  return {
    id: order.id,
    ...askedView(order),
    funds: format(order.funds),
    dealFunds: format(order.dealFunds),
    dealSize: format(order.dealSize),
    fee: format(order.fee),
    stp: request.stp ?? '',
    stop: request.stop ?? null,
    stopTriggered: request.stop !== undefined,
    stopPrice: request.stopPrice ?? '0',
    isActive: order.active,
    cancelExist: hasCancelled(order),
    createdAt: order.createdAt,
    tax: '0',
    taxRate: '0',
    taxCurrency: order.symbol.split('-')[1] ?? '',
  };
};

/** Ids of trades are text here. */
export const oldFillView = (fill: SpotFill): Readonly<Record<string, unknown>> => ({
  ...fillView(fill),
  tradeId: String(fill.tradeId),
});

/** What is known of a row of a batch before, and apart from, what became of it. */
export const oldRowView = (request: SpotRequest, stop: string | null): Readonly<Record<string, unknown>> => ({
  symbol: request.symbol,
  type: request.type,
  side: request.side,
  price: request.price ?? '0',
  size: request.size ?? '0',
  funds: null,
  stp: request.stp ?? '',
  stop: stop ?? '',
  stopPrice: request.stopPrice ?? null,
  timeInForce: request.timeInForce ?? 'GTC',
  cancelAfter: request.cancelAfter ?? 0,
  postOnly: request.postOnly ?? false,
  hidden: request.hidden ?? false,
  iceberge: request.iceberg ?? false,
  iceberg: request.iceberg ?? false,
  visibleSize: request.visibleSize ?? null,
  channel: 'API',
});

/** The kind of an order in the old lists' own words. */
export const oldTypeOf = (type: 'limit' | 'market', stop: string | undefined): string => {
  if (!stop) return type;
  if (stop === 'loss' || stop === 'entry') return `${type}_stop`;
  return stop.endsWith('_l_o') ? 'oco_limit' : 'oco_stop';
};
