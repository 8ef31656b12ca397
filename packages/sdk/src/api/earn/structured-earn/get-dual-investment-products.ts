// Generated from specs/added/earn/structured-earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDualInvestmentProductsParams {
  category: 'DUAL_CLASSIC' | 'DUAL_BOOSTER' | 'DUAL_EXTRA';
  strikeCurrency?: string;
  investCurrency?: string;
  side?: 'CALL' | 'PUT';
}

export type GetDualInvestmentProductsResult = GetDualInvestmentProductsResultItem[];

export interface GetDualInvestmentProductsResultItem {
  category: 'DUAL_CLASSIC' | 'DUAL_BOOSTER' | 'DUAL_EXTRA' | (string & {});
  productId: string;
  targetCurrency: string;
  quoteCurrency: string;
  investCurrency: string;
  strikeCurrency: string;
  strikePrice: string;
  protectPrice?: string;
  annualRate: string;
  expirationTime: number;
  side: 'CALL' | 'PUT' | (string & {});
  expectSettleTime: number;
  duration: string;
  lowerLimit: string;
  upperLimit: string;
  availableScale: string;
  soldStatus: 'SOLD_OUT' | 'AVAILABLE' | (string & {});
  increment: string;
}

/**
 * Get Dual Investment Products. `GET /api/v1/struct-earn/dual/products` on the spot host.
 *
 * Public, pool unknown, weight 3.
 */
export const getDualInvestmentProducts: Endpoint<
  GetDualInvestmentProductsParams,
  GetDualInvestmentProductsResult
> = /*#__PURE__*/ endpoint({
  id: 'earn.structuredEarn.getDualInvestmentProducts',
  method: 'GET',
  path: '/api/v1/struct-earn/dual/products',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: null,
  weight: 3,
  service: 'Earn',
  subService: 'StructuredEarn',
  methodName: 'getDualInvestmentProducts',
});
