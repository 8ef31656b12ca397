// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetStakingProductsParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
}

export type GetStakingProductsResult = GetStakingProductsResultItem[];

export interface GetStakingProductsResultItem {
  /** Id of the product. */
  id: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /**
   * Always STAKING.
   * - `STAKING`: On-chain staking.
   */
  category: 'STAKING' | (string & {});
  /**
   * TIME for a fixed term, DEMAND for a flexible one.
   * - `TIME`: Earn product with a fixed term.
   * - `DEMAND`: Earn product that can be redeemed any time.
   */
  type: 'TIME' | 'DEMAND' | (string & {});
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** What can be subscribed of the product by all users in all, in its currency. */
  productUpperLimit: string;
  /** Most a user can subscribe, in the product's currency. */
  userUpperLimit: string;
  /** Least a user can subscribe, in the product's currency. */
  userLowerLimit: string;
  /** Days to wait for the money after redeeming. */
  redeemPeriod: number;
  /** When the product begins to earn, in ms. */
  lockStartTime: number;
  /** When the product ends, in ms; null if it has no fixed term. */
  lockEndTime: number | null;
  /** Start of the period in which the product can be bought, in ms. */
  applyStartTime: number;
  /** End of the period in which the product can be bought, in ms; null if none is set. */
  applyEndTime: number | null;
  /** Yearly return as a ratio; 0.035 means 3.5%. */
  returnRate: string;
  /** Currency the earnings are paid in. Example: BTC. */
  incomeCurrency: string;
  /**
   * 1 if a fixed-term product can be redeemed before its end, 0 if not.
   * - `0`: A fixed term cannot be left early.
   * - `1`: A fixed term can be left early.
   */
  earlyRedeemSupported: 0 | 1 | (number & {});
  /** What can still be subscribed of the product by all users, in its currency. */
  productRemainAmount: string;
  /**
   * ONGOING (open), PENDING (not yet open), FULL (sold out) or INTERESTING (earning interest).
   * - `ONGOING`: Earn product open for subscription.
   * - `PENDING`: Announced; subscription has not opened.
   * - `FULL`: Earn product sold out.
   * - `INTERESTING`: Earn product closed for subscription and earning.
   */
  status: 'ONGOING' | 'PENDING' | 'FULL' | 'INTERESTING' | (string & {});
  /**
   * What ends the product: MANUAL, TRANS_DEMAND (moves into a flexible one) or AUTO (pays out).
   * - `MANUAL`: You have to redeem yourself.
   * - `TRANS_DEMAND`: At maturity moves into the matching flexible product.
   * - `AUTO`: At maturity paid to the funding account.
   */
  redeemType: 'MANUAL' | 'TRANS_DEMAND' | 'AUTO' | (string & {});
  /**
   * When earnings are paid: DAILY, or AFTER the product ends.
   * - `DAILY`: Income paid every day.
   * - `AFTER`: Income paid once the product has ended.
   */
  incomeReleaseType: 'DAILY' | 'AFTER' | (string & {});
  /** Interest date closest to now, in ms. */
  interestDate: number;
  /** Term of the product, in days; 0 if it has no fixed term. */
  duration: number;
  /**
   * Whether only new users can subscribe: 0 no, 1 yes.
   * - `0`: Open to everybody.
   * - `1`: For new users only.
   */
  newUserOnly: 0 | 1 | (number & {});
}

/**
 * Staking offers other than KCS and ETH, with rate, limits and terms; may be empty.
 *
 * `GET /api/v1/earn/staking/products` on the spot host.
 * Signed, permission General, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470274
 */
export const getStakingProducts: Endpoint<GetStakingProductsParams, GetStakingProductsResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getStakingProducts',
    method: 'GET',
    path: '/api/v1/earn/staking/products',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getStakingProducts',
    params: 'currency',
  });
