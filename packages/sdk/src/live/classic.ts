import type { LiveFill, LiveOrder } from '@kucoin-typed/runtime';
import type { AllOrderMessage } from '../api/ws/futures/all-order.ts';
import type { OrderV2Message } from '../api/ws/spot/order-v2.ts';
import { fromNs, liquidityOf, sideOf } from './text.ts';

/** What is known of an order that nothing was filled of. */
export const UNTOUCHED: Pick<
  LiveOrder,
  'filled' | 'filledValue' | 'averagePrice' | 'cancelled' | 'fee' | 'feeCurrency'
> = {
  filled: '0',
  filledValue: undefined,
  averagePrice: undefined,
  cancelled: '0',
  fee: undefined,
  feeCurrency: undefined,
};

/** The fill in a push of an order, where it is one. */
export const fillIn = (
  data: AllOrderMessage['data'] | OrderV2Message['data'],
  product: LiveFill['product'],
): LiveFill | undefined =>
  data.tradeId === undefined || data.matchPrice === undefined || data.matchSize === undefined
    ? undefined
    : {
        product,
        id: data.tradeId,
        orderId: data.orderId,
        symbol: data.symbol,
        side: sideOf(data.side),
        price: data.matchPrice,
        size: data.matchSize,
        value: undefined,
        fee: undefined,
        feeCurrency: undefined,
        liquidity: liquidityOf(data.liquidity),
        at: fromNs(data.ts),
        raw: data,
      };
