// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: BTC-USDT. */
  symbol: string;
  /** Default: limit. */
  type?: 'limit' | 'market';
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
  /** Default: false. */
  isIsolated?: boolean;
  /** Default: false. */
  autoBorrow?: boolean;
  /** Default: false. */
  autoRepay?: boolean;
  remark?: string;
}

export interface AddOrderResult {
  orderId: string;
  loanApplyId: string;
  borrowSize: string;
  clientOid: string;
}

/**
 * Add Order. `POST /api/v3/hf/margin/order` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470204
 */
export const addOrder: Endpoint<AddOrderParams, AddOrderResult> = /*#__PURE__*/ endpoint({
  id: 'margin.order.addOrder',
  method: 'POST',
  path: '/api/v3/hf/margin/order',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'addOrder',
});
