// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderOldParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: BTC-USDT. */
  symbol: string;
  /** Default: limit. */
  type?: 'limit' | 'market';
  remark?: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  price?: string;
  size?: string;
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  cancelAfter?: number;
  funds?: string;
  /** Default: TRADE. */
  tradeType?: 'TRADE' | 'MARGIN_TRADE';
}

export interface AddOrderOldResult {
  orderId: string;
}

/**
 * Add Order - Old. `POST /api/v1/orders` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470333
 */
export const addOrderOld: Endpoint<AddOrderOldParams, AddOrderOldResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOrderOld',
  method: 'POST',
  path: '/api/v1/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOrderOld',
});
