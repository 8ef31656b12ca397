import {
  checkSettings,
  hostOf,
  OptionsError,
  placeAndConfirm,
  type AccountClient,
  type Confirmation,
  type ConfirmSettings,
  type ConfirmSpec,
  type LiveFeed,
  type LiveOrder,
  type LiveSource,
} from '@kucoin-typed/runtime';
import {
  addOrder as addFuturesOrder,
  type AddOrderParams as FuturesOrder,
} from './api/futures/order/add-order.ts';
import { getTradeHistory as getFuturesFills } from './api/futures/order/get-trade-history.ts';
import {
  addOrder as addMarginOrder,
  type AddOrderParams as MarginOrder,
} from './api/margin/order/add-order.ts';
import { getTradeHistory as getMarginFills } from './api/margin/order/get-trade-history.ts';
import { addOrder as addSpotOrder, type AddOrderParams as SpotOrder } from './api/spot/order/add-order.ts';
import { getTradeHistory as getSpotFills } from './api/spot/order/get-trade-history.ts';
import { getTradeHistory as getUnifiedFills } from './api/unified/order/get-trade-history.ts';
import { placeOrder, type PlaceOrderParams as UnifiedOrder } from './api/unified/order/place-order.ts';
import { order as futuresOperation } from './api/ws/orders/futures/order.ts';
import { order as marginOperation } from './api/ws/orders/margin/order.ts';
import { order as spotOperation } from './api/ws/orders/spot/order.ts';
import { order as unifiedOperation } from './api/ws/orders/uta/order.ts';
import { allOrder } from './api/ws/futures/all-order.ts';
import { execution } from './api/ws/unified/execution.ts';
import { orderAll } from './api/ws/unified/order-all.ts';
import { orderV2 } from './api/ws/spot/order-v2.ts';
import { blank, isMoving, neverRests, placing, why, type Terms } from './confirm-terms.ts';
import { futuresFill } from './live/futures-rows.ts';
import { futuresSource } from './live/futures.ts';
import { historyOf } from './live/history.ts';
import { spotFill } from './live/spot-rows.ts';
import { spotSource } from './live/spot.ts';
import { productNamed, unifiedFill } from './live/unified-rows.ts';
import { unifiedSource } from './live/unified.ts';

/** The parameters of an order, by market. */
export interface OrderParams {
  readonly spot: SpotOrder;
  readonly margin: MarginOrder;
  readonly futures: FuturesOrder;
  readonly unified: UnifiedOrder;
}

export interface ConfirmOptions extends ConfirmSettings {
  /** How it is placed: by REST, or over the WebSocket API. Default: `rest`. */
  readonly over?: 'rest' | 'socket' | undefined;
}

const OPTIONS: readonly (keyof ConfirmOptions)[] = ['deadline', 'over', 'pushes', 'signal'];

interface Market {
  readonly id: string;
  readonly rest: ConfirmSpec['place'];
  readonly socket: ConfirmSpec['place'];
  readonly source: () => LiveSource;
  readonly feeds: readonly string[];
  readonly product: (params: Terms) => LiveOrder['product'];
  readonly fills: ConfirmSpec['fills'];
}

const MARKETS: Readonly<Record<keyof OrderParams, Market>> = {
  spot: {
    id: addSpotOrder.spec.id,
    rest: placing(addSpotOrder),
    socket: placing(spotOperation),
    source: () => spotSource(['spot']),
    feeds: [orderV2.spec.id],
    product: () => 'spot',
    fills: async (ask, { id, symbol }) =>
      (await historyOf(ask, getSpotFills, { symbol, orderId: id })).map(spotFill),
  },
  margin: {
    id: addMarginOrder.spec.id,
    rest: placing(addMarginOrder),
    socket: placing(marginOperation),
    source: () => spotSource(['margin']),
    feeds: [orderV2.spec.id],
    product: () => 'margin',
    fills: async (ask, { id, symbol }) => {
      const kinds = ['MARGIN_TRADE', 'MARGIN_ISOLATED_TRADE'].map(async (tradeType) =>
        historyOf(ask, getMarginFills, { symbol, tradeType, orderId: id }),
      );
      return (await Promise.all(kinds)).flat().map(spotFill);
    },
  },
  futures: {
    id: addFuturesOrder.spec.id,
    rest: placing(addFuturesOrder),
    socket: placing(futuresOperation),
    source: futuresSource,
    feeds: [allOrder.spec.id],
    product: () => 'futures',
    fills: async (ask, { id }) => (await historyOf(ask, getFuturesFills, { orderId: id })).map(futuresFill),
  },
  unified: {
    id: placeOrder.spec.id,
    rest: placing(placeOrder),
    socket: placing(unifiedOperation),
    source: unifiedSource,
    feeds: [orderAll.spec.id, execution.spec.id],
    product: ({ tradeType }) => productNamed(tradeType),
    fills: async (ask, { id, symbol, product }) => {
      const tradeType = product.toUpperCase();
      const rows = await historyOf(ask, getUnifiedFills, { tradeType, symbol, orderId: id });
      return rows.map((row) => unifiedFill(row, tradeType));
    },
  },
};

const specOf = (name: string, over: string): ConfirmSpec => {
  const market = Object.hasOwn(MARKETS, name) ? MARKETS[name as keyof OrderParams] : undefined;
  if (!market)
    throw new OptionsError('market', "must be 'spot', 'margin', 'futures' or 'unified'", 'placeAndConfirm');
  if (over !== 'rest' && over !== 'socket')
    throw new OptionsError('over', "must be 'rest' or 'socket'", 'placeAndConfirm');
  const { id, product, fills } = market;
  const { feeds, find } = market.source();
  const wanted = (feed: LiveFeed): boolean => market.feeds.includes(feed.id);
  return {
    id,
    place: market[over],
    feeds: feeds.filter(wanted),
    isMoving,
    named: (orderId, params) => blank(orderId, params, product(params as Terms)),
    find,
    fills,
    neverRests,
    why,
  };
};

/** Places an order, and waits until it is known where it stands. */
export const confirmOrder = async <Name extends keyof OrderParams>(
  client: AccountClient,
  market: Name,
  params: OrderParams[Name],
  options: ConfirmOptions = {},
): Promise<Confirmation> => {
  checkSettings('placeAndConfirm', options, OPTIONS);
  const { over = 'rest', ...settings } = options;
  const host = hostOf(client, { journal: undefined, logger: undefined });
  return placeAndConfirm(host, specOf(market, over), params, settings);
};
