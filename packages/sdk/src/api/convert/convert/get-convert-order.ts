// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertOrderParams {
  clientOrderId?: string;
  orderId?: string;
}

export interface GetConvertOrderResult {
  orderId: number;
  clientOrderId: string;
  status: 'SUCCESS' | 'OPEN' | 'FAIL' | (string & {});
  fromCurrency: string;
  toCurrency: string;
  fromCurrencySize: string;
  toCurrencySize: string;
  accountType: 'FUNDING' | 'BOTH' | 'TRADING' | (string & {});
  price: string;
  orderTime: number;
}

/**
 * Get Convert Order Detail. `GET /api/v1/convert/order/detail` on the spot host.
 *
 * Signed, pool unknown, weight 5.
 */
export const getConvertOrder: Endpoint<GetConvertOrderParams, GetConvertOrderResult> = /*#__PURE__*/ endpoint(
  {
    id: 'convert.convert.getConvertOrder',
    method: 'GET',
    path: '/api/v1/convert/order/detail',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertOrder',
  },
);
