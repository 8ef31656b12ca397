// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderTestV1Params {
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
  autoBorrow?: boolean;
  /** Default: false. */
  autoRepay?: boolean;
  /** Default: cross. */
  marginModel?: 'cross' | 'isolated';
  remark?: string;
}

export interface AddOrderTestV1Result {
  orderId: string;
  loanApplyId: string | null;
  borrowSize: string | null;
  clientOid: string | null;
}

/**
 * Add Order Test - V1. `POST /api/v1/margin/order/test` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470313
 */
export const addOrderTestV1: Endpoint<AddOrderTestV1Params, AddOrderTestV1Result> = /*#__PURE__*/ endpoint({
  id: 'margin.order.addOrderTestV1',
  method: 'POST',
  path: '/api/v1/margin/order/test',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 5,
  service: 'Margin',
  subService: 'Order',
  methodName: 'addOrderTestV1',
});
