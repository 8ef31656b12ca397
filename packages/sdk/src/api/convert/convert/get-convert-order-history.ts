// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertOrderHistoryParams {
  startAt?: number;
  endAt?: number;
  page?: number;
  pageSize?: number;
  status?: 'SUCCESS' | 'OPEN' | 'FAIL';
}

export interface GetConvertOrderHistoryResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetConvertOrderHistoryResultItem[];
}

export interface GetConvertOrderHistoryResultItem {
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
 * Get Convert Order History. `GET /api/v1/convert/order/history` on the spot host.
 *
 * Signed, pool unknown, weight 5.
 */
export const getConvertOrderHistory: Endpoint<GetConvertOrderHistoryParams, GetConvertOrderHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertOrderHistory',
    method: 'GET',
    path: '/api/v1/convert/order/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertOrderHistory',
  });
