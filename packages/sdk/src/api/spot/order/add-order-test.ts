// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderTestParams {
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

export interface AddOrderTestResult {
  orderId: string;
  clientOid: string;
}

/**
 * Add Order Test. `POST /api/v1/hf/orders/test` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470187
 */
export const addOrderTest: Endpoint<AddOrderTestParams, AddOrderTestResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOrderTest',
  method: 'POST',
  path: '/api/v1/hf/orders/test',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOrderTest',
});
