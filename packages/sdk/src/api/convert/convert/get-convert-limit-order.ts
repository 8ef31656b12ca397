// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertLimitOrderParams {
  clientOrderId?: string;
  orderId?: string;
}

export interface GetConvertLimitOrderResult {
  orderId: string;
  clientOrderId: string;
  status: 'SUCCESS' | 'CANCELLED' | 'OPEN' | 'FAIL' | (string & {});
  fromCurrency: string;
  toCurrency: string;
  fromCurrencySize: string;
  toCurrencySize: string;
  accountType: string;
  price: string;
  orderTime: number;
  expiryTime: number;
  cancelTime?: number;
  filledTime?: number;
  cancelType?: number;
}

/**
 * Get Convert Limit Order Detail. `GET /api/v1/convert/limit/order/detail` on the spot host.
 *
 * Signed, pool unknown, weight 5.
 */
export const getConvertLimitOrder: Endpoint<GetConvertLimitOrderParams, GetConvertLimitOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertLimitOrder',
    method: 'GET',
    path: '/api/v1/convert/limit/order/detail',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertLimitOrder',
  });
