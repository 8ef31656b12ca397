// Generated from specs/added/earn/structured-earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDualInvestmentProductsParams {
  /**
   * Kind of dual investment: DUAL_CLASSIC, DUAL_BOOSTER or DUAL_EXTRA.
   * - `DUAL_CLASSIC`: Plain dual investment.
   * - `DUAL_BOOSTER`: Dual investment of the Booster line.
   * - `DUAL_EXTRA`: Dual investment of the Extra line.
   */
  category: 'DUAL_CLASSIC' | 'DUAL_BOOSTER' | 'DUAL_EXTRA';
  /** Currency that is paid out if the strike price is met. */
  strikeCurrency?: string;
  /** Currency that is put into the product. */
  investCurrency?: string;
  /**
   * Direction of the product: CALL or PUT.
   * - `CALL`: Dual investment on a rising price.
   * - `PUT`: Dual investment on a falling price.
   */
  side?: 'CALL' | 'PUT';
}

export type GetDualInvestmentProductsResult = GetDualInvestmentProductsResultItem[];

export interface GetDualInvestmentProductsResultItem {
  /**
   * Kind of dual investment: DUAL_CLASSIC, DUAL_BOOSTER or DUAL_EXTRA.
   * - `DUAL_CLASSIC`: Plain dual investment.
   * - `DUAL_BOOSTER`: Dual investment of the Booster line.
   * - `DUAL_EXTRA`: Dual investment of the Extra line.
   */
  category: 'DUAL_CLASSIC' | 'DUAL_BOOSTER' | 'DUAL_EXTRA' | (string & {});
  /** Id of the Earn product. */
  productId: string;
  /** Underlying currency of the product. */
  targetCurrency: string;
  /** Currency in which the product is priced. */
  quoteCurrency: string;
  /** Currency that is put into the product. */
  investCurrency: string;
  /** Currency that is paid out if the strike price is met. */
  strikeCurrency: string;
  /** Price that decides in which currency the product pays out. */
  strikePrice: string;
  /** Protection price of the product, if it has one. */
  protectPrice?: string;
  /** Yearly yield of the dual investment product, as KuCoin states it. */
  annualRate: string;
  /** When the product ends, in ms. */
  expirationTime: number;
  /**
   * Direction of the product: CALL or PUT.
   * - `CALL`: Dual investment on a rising price.
   * - `PUT`: Dual investment on a falling price.
   */
  side: 'CALL' | 'PUT' | (string & {});
  /** When the product is expected to pay out, in ms. */
  expectSettleTime: number;
  /** Term of the product, as a string; KuCoin names no unit. */
  duration: string;
  /** Least that can be invested, in investCurrency. */
  lowerLimit: string;
  /** Most that can be invested at once. */
  upperLimit: string;
  /** How much of the dual investment product is still on sale; KuCoin does not state the unit. */
  availableScale: string;
  /**
   * Whether the product can still be bought: AVAILABLE or SOLD_OUT.
   * - `SOLD_OUT`: Nothing left to buy.
   * - `AVAILABLE`: Still to be had.
   */
  soldStatus: 'SOLD_OUT' | 'AVAILABLE' | (string & {});
  /** Step of the amount to invest, in investCurrency. */
  increment: string;
}

/**
 * Dual-investment offers with strike price, yearly rate, limits and settlement time.
 *
 * `GET /api/v1/struct-earn/dual/products` on the spot host.
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
  params: 'category strikeCurrency investCurrency side',
});
