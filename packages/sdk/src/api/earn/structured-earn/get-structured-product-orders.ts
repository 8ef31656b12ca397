// Generated from specs/added/earn/structured-earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetStructuredProductOrdersParams {
  categories: string;
  orderId?: string;
  investCurrency?: string;
  currentPage?: number;
  pageSize?: number;
}

export interface GetStructuredProductOrdersResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetStructuredProductOrdersResultItem[];
}

export interface GetStructuredProductOrdersResultItem {
  category: string;
  side: string;
  duration: string;
  apr: string;
  investCurrency: string;
  strikeCurrency: string;
  investAmount: string;
  settleAmount: string;
  settleCurrency: string | null;
  targetPrice: string;
  settlePrice: string;
  expirationTime: number;
  orderId: string;
  status: string;
}

/**
 * Get Structured Product Orders. `GET /api/v1/struct-earn/orders` on the spot host.
 *
 * Signed, pool unknown, weight 5.
 */
export const getStructuredProductOrders: Endpoint<
  GetStructuredProductOrdersParams,
  GetStructuredProductOrdersResult
> = /*#__PURE__*/ endpoint({
  id: 'earn.structuredEarn.getStructuredProductOrders',
  method: 'GET',
  path: '/api/v1/struct-earn/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 5,
  service: 'Earn',
  subService: 'StructuredEarn',
  methodName: 'getStructuredProductOrders',
});
