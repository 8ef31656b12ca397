// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddTPSLOrderParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: XBTUSDTM. */
  symbol: string;
  /** Example: 3. */
  leverage: number;
  /** Default: limit. */
  type: 'limit' | 'market';
  remark?: string;
  stopPriceType?: 'TP' | 'MP' | 'IP';
  /** Default: false. */
  reduceOnly?: boolean;
  /** Default: false. */
  closeOrder?: boolean;
  /** Default: false. */
  forceHold?: boolean;
  stp?: 'CN' | 'CO' | 'CB';
  /** Default: ISOLATED. */
  marginMode?: 'ISOLATED' | 'CROSS';
  /** Example: 0.1. */
  price?: string;
  size?: number;
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'IOC';
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  triggerStopUpPrice?: string;
  triggerStopDownPrice?: string;
  qty?: string;
  valueQty?: string;
}

export interface AddTPSLOrderResult {
  orderId: string;
  clientOid: string;
}

/**
 * Add Take Profit And Stop Loss Order. `POST /api/v1/st-orders` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470237
 */
export const addTPSLOrder: Endpoint<AddTPSLOrderParams, AddTPSLOrderResult> = /*#__PURE__*/ endpoint({
  id: 'futures.order.addTPSLOrder',
  method: 'POST',
  path: '/api/v1/st-orders',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Order',
  methodName: 'addTPSLOrder',
});
