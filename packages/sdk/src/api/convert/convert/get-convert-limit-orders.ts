// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertLimitOrdersParams {
  startAt?: number;
  endAt?: number;
  page?: number;
  pageSize?: number;
  status?: 'SUCCESS' | 'CANCELLED' | 'OPEN' | 'FAIL';
}

export interface GetConvertLimitOrdersResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetConvertLimitOrdersResultItem[];
}

export interface GetConvertLimitOrdersResultItem {
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
 * Get Convert Limit Orders. `GET /api/v1/convert/limit/orders` on the spot host.
 *
 * Signed, pool unknown, weight 5.
 */
export const getConvertLimitOrders: Endpoint<GetConvertLimitOrdersParams, GetConvertLimitOrdersResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertLimitOrders',
    method: 'GET',
    path: '/api/v1/convert/limit/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertLimitOrders',
  });
