// Generated from specs/rest/account/fee.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotActualFeeParams {
  /** Up to 10 trading pairs, separated by commas. Example: BTC-USDT,ETH-USDT. */
  symbols: string;
}

export type GetSpotActualFeeResult = GetSpotActualFeeResultItem[];

export interface GetSpotActualFeeResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: string;
  /** Maker rate you really pay on the pair, as a ratio. */
  makerFeeRate: string;
  /** Tax rate on sales, as a ratio; for users of certain countries only. */
  sellTaxRate?: string;
  /** Tax rate on buys, as a ratio; only for users in some countries. */
  buyTaxRate?: string;
}

/**
 * Own maker and taker rates for up to ten pairs; sub-accounts pay the master's rates.
 *
 * `GET /api/v1/trade-fees` on the spot host.
 * Signed, permission General, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470150
 */
export const getSpotActualFee: Endpoint<GetSpotActualFeeParams, GetSpotActualFeeResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.fee.getSpotActualFee',
    method: 'GET',
    path: '/api/v1/trade-fees',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Account',
    subService: 'Fee',
    methodName: 'getSpotActualFee',
    params: 'symbols',
  });
