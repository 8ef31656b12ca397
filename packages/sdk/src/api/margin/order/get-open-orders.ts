// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenOrdersParams {
  /** Example: BTC-USDT. */
  symbol: string;
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export type GetOpenOrdersResult = GetOpenOrdersResultItem[];

export interface GetOpenOrdersResultItem {
  id: string;
  /** Example: BTC-USDT. */
  symbol: string;
  opType: string;
  type: 'limit' | 'market' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  price: string;
  size: string;
  funds: string;
  dealSize: string;
  dealFunds: string;
  fee: string;
  feeCurrency: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  stop?: string | null;
  stopTriggered: boolean;
  stopPrice: string;
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark?: string | null;
  tags?: string | null;
  cancelExist: boolean;
  createdAt: number;
  lastUpdatedAt: number;
  tradeType: string;
  inOrderBook: boolean;
  cancelledSize: string;
  cancelledFunds: string;
  remainSize: string;
  remainFunds: string;
  tax: string;
  active: boolean;
}

/**
 * Get Open Orders. `GET /api/v3/hf/margin/orders/active` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470198
 */
export const getOpenOrders: Endpoint<GetOpenOrdersParams, GetOpenOrdersResult> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getOpenOrders',
  method: 'GET',
  path: '/api/v3/hf/margin/orders/active',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 4,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getOpenOrders',
});
