// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenOrderValueParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetOpenOrderValueResult {
  /** Size still open in buy orders of the symbol, in lots. */
  openOrderBuySize: number;
  /** Size still open in sell orders of the symbol, in lots. */
  openOrderSellSize: number;
  /** Value of all open buy orders of the symbol, in the settlement currency. */
  openOrderBuyCost: string;
  /** Value of all open sell orders of the symbol, in the settlement currency. */
  openOrderSellCost: string;
  /** Currency of the values, such as USDT. */
  settleCurrency: string;
}

/**
 * Summed size and value of the open buy and sell orders on a contract.
 *
 * `GET /api/v1/openOrderStatistics` on the futures host.
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
    params: 'symbol',
  });
