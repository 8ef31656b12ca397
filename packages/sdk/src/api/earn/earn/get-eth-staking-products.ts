// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetETHStakingProductsParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
}

export type GetETHStakingProductsResult = GetETHStakingProductsResultItem[];

export interface GetETHStakingProductsResultItem {
  /** Id of the product. */
  id: string;
  /**
   * Always ETH2 (ETH staking).
   * - `ETH2`: Staking of ETH.
   */
  category: 'ETH2' | (string & {});
  /**
   * DEMAND, a flexible product.
   * - `DEMAND`: Earn product that can be redeemed any time.
   */
  type: 'DEMAND' | (string & {});
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Currency the earnings are paid in. Example: BTC. */
  incomeCurrency: string;
  /** Yearly return as a ratio; 0.035 means 3.5%. */
  returnRate: string;
  /** Least a user can subscribe, in the product's currency. */
  userLowerLimit: string;
  /** Most a user can subscribe, in the product's currency. */
  userUpperLimit: string;
  /** What can be subscribed of the product by all users in all, in its currency. */
  productUpperLimit: string;
  /** What can still be subscribed of the product by all users, in its currency. */
  productRemainAmount: string;
  /** Days to wait for the money after redeeming. */
  redeemPeriod: number;
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
  /** Start of the period in which the product can be bought, in ms. */
  applyStartTime?: number;
  /** End of the period in which the product can be bought, in ms; null if none is set. */
  applyEndTime?: number | null;
  /** When the product begins to earn, in ms. */
  lockStartTime?: number;
  /** When the product ends, in ms; null if it has no fixed term. */
  lockEndTime?: number | null;
  /** Interest date closest to now, in ms. */
  interestDate: number;
  /**
   * Whether only new users can subscribe: 0 no, 1 yes.
   * - `0`: Open to everybody.
   * - `1`: For new users only.
   */
  newUserOnly: 0 | 1 | (number & {});
  /**
   * 1 if a fixed-term product can be redeemed before its end, 0 if not.
   * - `0`: A fixed term cannot be left early.
   * - `1`: A fixed term can be left early.
   */
  earlyRedeemSupported: 0 | 1 | (number & {});
  /** Term of the product, in days; 0 if it has no fixed term. */
  duration: number;
  /**
   * ONGOING (open), PENDING (not yet open), FULL (sold out) or INTERESTING (earning interest).
   * - `ONGOING`: Earn product open for subscription.
   * - `PENDING`: Announced; subscription has not opened.
   * - `FULL`: Earn product sold out.
   * - `INTERESTING`: Earn product closed for subscription and earning.
   */
  status: 'ONGOING' | 'PENDING' | 'FULL' | 'INTERESTING' | (string & {});
}

/**
 * Staking offers for ETH, paid out in ETH2, with rate, limits and terms.
 *
 * `GET /api/v1/earn/eth-staking/products` on the spot host.
 * Signed, permission General, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470276
 */
export const getETHStakingProducts: Endpoint<GetETHStakingProductsParams, GetETHStakingProductsResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getETHStakingProducts',
    method: 'GET',
    path: '/api/v1/earn/eth-staking/products',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getETHStakingProducts',
    params: 'currency',
  });
