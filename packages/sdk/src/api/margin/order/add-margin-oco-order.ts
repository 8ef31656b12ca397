// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddMarginOcoOrderParams {
  symbol: string;
  side: 'buy' | 'sell';
  price: string;
  size: string;
  stopPrice: string;
  limitPrice: string;
  clientOid: string;
  isIsolated: boolean;
  autoRepay?: boolean;
  autoBorrow?: boolean;
}

export interface AddMarginOcoOrderResult {
  orderId: string;
}

/**
 * Add Margin OCO Order. `POST /api/v3/hf/margin/oco-order` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-oco-order
 */
export const addMarginOcoOrder: Endpoint<AddMarginOcoOrderParams, AddMarginOcoOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.addMarginOcoOrder',
    method: 'POST',
    path: '/api/v3/hf/margin/oco-order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'addMarginOcoOrder',
  });
