// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddMarginStopOrderParams {
  clientOid: string;
  side: 'buy' | 'sell';
  symbol: string;
  type?: 'limit' | 'market';
  remark?: string;
  stop?: string;
  stopPrice: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  isIsolated: boolean;
  autoRepay: boolean;
  autoBorrow: boolean;
  price?: string;
  size?: string;
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK';
  cancelAfter?: number;
  postOnly?: boolean;
  hidden?: boolean;
  iceberg?: boolean;
  visibleSize?: string;
  funds?: string;
}

export interface AddMarginStopOrderResult {
  orderId: string;
  clientOid: string;
}

/**
 * Add Margin Stop Order. `POST /api/v3/hf/margin/stop-order` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-stop-order
 */
export const addMarginStopOrder: Endpoint<AddMarginStopOrderParams, AddMarginStopOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.addMarginStopOrder',
    method: 'POST',
    path: '/api/v3/hf/margin/stop-order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 3,
    service: 'Margin',
    subService: 'Order',
    methodName: 'addMarginStopOrder',
  });
