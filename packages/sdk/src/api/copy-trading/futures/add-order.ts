// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: XBTUSDTM. */
  symbol: string;
  /** Example: 3. Range: 1 to 10. */
  leverage?: number;
  /** Default: limit. */
  type: 'limit' | 'market';
  stop?: 'down' | 'up';
  stopPriceType?: 'TP' | 'MP';
  stopPrice?: string;
  /** Default: false. */
  reduceOnly?: boolean;
  /** Default: false. */
  closeOrder?: boolean;
  /** Default: ISOLATED. */
  marginMode?: 'ISOLATED';
  /** Example: 0.1. */
  price?: string;
  size: number;
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'IOC';
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  remark?: string;
}

export interface AddOrderResult {
  orderId: string;
  clientOid: string;
}

/**
 * Add Order. `POST /api/v1/copy-trade/futures/orders` on the futures host.
 *
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470363
 */
export const addOrder: Endpoint<AddOrderParams, AddOrderResult> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.addOrder',
  method: 'POST',
  path: '/api/v1/copy-trade/futures/orders',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'LeadtradeFutures',
  pool: 'CopyTrading',
  weight: 2,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'addOrder',
});
