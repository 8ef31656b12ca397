// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOrderTestOldParams {
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

export interface AddOrderTestOldResult {
  orderId: string;
}

/**
 * Add Order Test - Old. `POST /api/v1/orders/test` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470341
 */
export const addOrderTestOld: Endpoint<AddOrderTestOldParams, AddOrderTestOldResult> = /*#__PURE__*/ endpoint(
  {
    id: 'spot.order.addOrderTestOld',
    method: 'POST',
    path: '/api/v1/orders/test',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'addOrderTestOld',
  },
);
