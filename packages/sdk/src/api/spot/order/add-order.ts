// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  side: 'buy' | 'sell';
  /** Example: BTC-USDT. */
  symbol: string;
  type: 'limit' | 'market';
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
  tags?: string;
  /** Default: -1. Range: 0 to 2592000. */
  cancelAfter?: number;
  funds?: string;
  /** Example: 10. */
  allowMaxTimeWindow?: number;
  /** Example: 1740711735178. */
  clientTimestamp?: number;
}

export interface AddOrderResult {
  orderId: string;
  clientOid: string;
}

/**
 * Add Order. `POST /api/v1/hf/orders` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470188
 */
export const addOrder: Endpoint<AddOrderParams, AddOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOrder',
  method: 'POST',
  path: '/api/v1/hf/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOrder',
});
