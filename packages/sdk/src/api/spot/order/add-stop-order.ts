// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddStopOrderParams {
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
  /** Default: -1. Range: 0 to 2592000. */
  cancelAfter?: number;
  funds?: string;
  stopPrice: string;
  tradeType?: string;
}

export interface AddStopOrderResult {
  orderId: string;
}

/**
 * Add Stop Order. `POST /api/v1/stop-order` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470334
 */
export const addStopOrder: Endpoint<AddStopOrderParams, AddStopOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addStopOrder',
  method: 'POST',
  path: '/api/v1/stop-order',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addStopOrder',
});
