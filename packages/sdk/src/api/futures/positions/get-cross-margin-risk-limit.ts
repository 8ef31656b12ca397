// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginRiskLimitParams {
  /** Contract; as a parameter up to 50, separated by commas. Example: XBTUSDTM. */
  symbol: string;
  /** Margin used for the calculation, in the settlement currency; worth 10,000 USD if omitted. */
  totalMargin?: string;
  /** Leverage the largest position is worked out for; the contract's maximum if left out. */
  leverage?: number;
}

export type GetCrossMarginRiskLimitResult = GetCrossMarginRiskLimitResultItem[];

export interface GetCrossMarginRiskLimitResultItem {
  /** Contract; as a parameter up to 50, separated by commas. */
  symbol: string;
  /** Largest position that can be opened with the given margin and leverage, in lots. */
  maxOpenSize: number;
  /** Largest position value that can be opened, in the quote currency. */
  maxOpenValue: string;
  /** Margin used for the calculation, in the settlement currency; worth 10,000 USD if omitted. */
  totalMargin: string;
  /** Price used for the calculation, the last trade unless given; in the quote currency. */
  price: string;
  /** Leverage the largest position is worked out for; the contract's maximum if left out. */
  leverage: string;
  /** Maintenance margin rate as a ratio; 0.005 means 0.5%. */
  mmr: string;
  /** Initial margin rate, as a ratio (0.01 is 1%). */
  imr: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * Largest size each contract allows on cross margin for a margin and leverage.
 *
 * `GET /api/v2/batchGetCrossOrderLimit` on the futures host.
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3472655
 */
export const getCrossMarginRiskLimit: Endpoint<GetCrossMarginRiskLimitParams, GetCrossMarginRiskLimitResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.getCrossMarginRiskLimit',
    method: 'GET',
    path: '/api/v2/batchGetCrossOrderLimit',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'getCrossMarginRiskLimit',
    params: 'symbol totalMargin leverage',
  });
