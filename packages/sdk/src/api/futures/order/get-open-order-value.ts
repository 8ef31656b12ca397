// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenOrderValueParams {
  symbol: string;
}

export interface GetOpenOrderValueResult {
  openOrderBuySize: number;
  openOrderSellSize: number;
  openOrderBuyCost: string;
  openOrderSellCost: string;
  settleCurrency: string;
}

/**
 * Get Open Order Value. `GET /api/v1/openOrderStatistics` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470250
 */
export const getOpenOrderValue: Endpoint<GetOpenOrderValueParams, GetOpenOrderValueResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.getOpenOrderValue',
    method: 'GET',
    path: '/api/v1/openOrderStatistics',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 10,
    service: 'Futures',
    subService: 'Order',
    methodName: 'GetOpenOrderValue',
  });
